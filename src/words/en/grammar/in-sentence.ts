/** A label inside a sentence: its first letter lowered, unless it opens an abbreviation. */
export function inSentence(label: string): string {
  const [first = ''] = label.split(' ');
  return /^[A-Z][a-z-]+[:,]?$/.test(first) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
