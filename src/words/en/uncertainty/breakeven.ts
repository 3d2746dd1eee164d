/** How a driver's break-even lies to its own value. */
export interface BreakevenRow {
  readonly own: number;
  /** The value at which the NPV is 0, all else as it stands; null where there is none in all that its field accepts. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** What a driver alone would have to be for the answer to turn, in a sentence. `gains`: the NPV is above 0 now. */
export function breakevenSentence(
  { own, value }: BreakevenRow,
  gains: boolean,
  write: (value: number) => string,
): string {
  if (value === null)
    return gains
      ? 'Never within its accepted range: the case survives whatever it is'
      : 'Never within its accepted range: alone it cannot make the case gain';
  if (write(value) === write(own)) return 'It stands on the line: the slightest change decides';
  const way = value < own ? 'falls' : 'rises';
  return gains
    ? `The case survives until it ${way} to ${write(value)}`
    : `The case gains once it ${way} to ${write(value)}`;
}

/** Whether the answer turns within the range that is taken as possible. */
export const turnsInside = ({ value, low, high }: BreakevenRow): boolean =>
  value !== null && value >= low && value <= high;

/** How far a driver may move before the answer turns, in widths of its own range; endless where it never does. */
export function roomOf({ own, value, low, high }: BreakevenRow): number {
  if (value === null) return Number.POSITIVE_INFINITY;
  return Math.abs(value - own) / Math.max(high - low, Number.MIN_VALUE);
}

/** The finding over the table. */
export function breakevenTitle(rows: readonly BreakevenRow[], gains: boolean): string {
  const inside = rows.filter(turnsInside).length;
  const turn = gains ? 'into a loss' : 'into a gain';
  if (inside === 0) return `No belief, within its range, turns it ${turn} alone`;
  return inside === 1
    ? `One belief, within its range, turns it ${turn} alone`
    : `${inside} beliefs, each within its range, turn it ${turn} alone`;
}
