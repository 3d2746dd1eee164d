/** What a link's text is made of. */
export type Compact = number | string | boolean | null | readonly Compact[];

/** The fewest characters that JSON reads back as the same number: `5e9`, `12e5`, `0.16`. */
export function shortestNumber(value: number): string {
  const plain = JSON.stringify(value);
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const shifted = `${whole}${decimals}e${Number(exponent) - decimals.length}`;
  return shifted.length < plain.length ? shifted : plain;
}

/** JSON without spaces and with the shortest numbers. */
export function compactJson(value: Compact): string {
  if (typeof value === 'number') return shortestNumber(value);
  if (typeof value === 'object' && value !== null) return `[${value.map(compactJson).join(',')}]`;
  return JSON.stringify(value);
}
