/** A linear scale: values onto places, px. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** The place of a value; a value outside is not held back. */
  readonly at: (value: number) => number;
  /** The value at a place. */
  readonly valueAt: (place: number) => number;
  /** The place of a value, held within the scale's ends. */
  readonly within: (value: number) => number;
}

/** Maps `from`–`to` onto the places `start`–`end`; where all values are one, that one stands in the middle. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const span = to - from;
  const at = (value: number): number =>
    span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start);
  return {
    from,
    to,
    at,
    valueAt: (place) => (end === start ? from : from + ((place - start) / (end - start)) * span),
    within: (value) => at(Math.min(Math.max(value, from), to)),
  };
}
