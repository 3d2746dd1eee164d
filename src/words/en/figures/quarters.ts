const QUARTERS_IN_YEAR = 4;

/** A quarter of the programme, from 1: 7 → "Year 2, Q3". */
export const quarterName = (quarter: number): string =>
  `Year ${Math.ceil(quarter / QUARTERS_IN_YEAR)}, Q${((quarter - 1) % QUARTERS_IN_YEAR) + 1}`;
