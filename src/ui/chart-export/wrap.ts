/**
 * A text in lines that are no wider than `width`, broken between words; a word wider than a line is broken inside.
 * @param measure the width of a text, in the unit of `width`
 */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const push = (word: string): void => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of Array.from(word)) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  };
  // A no-break space is none of these: "₹58.6 Cr" stays whole.
  for (const word of text.split(/[ \t\n]+/).filter((each) => each !== '')) push(word);
  return line === '' ? lines : [...lines, line];
}
