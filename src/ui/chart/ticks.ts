/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round ticks that cover a range, 0 always among them.
 * @param most how many steps at the most
 */
export function niceTicks(low: number, high: number, most = 5): readonly number[] {
  const from = Math.min(low, 0);
  const to = Math.max(high, 0);
  const span = to - from;
  // Below a millionth of a rupee there is nothing to count, and the steps themselves would vanish.
  if (!(span > 1e-6) || !Number.isFinite(span)) return [0];
  const rough = span / most;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * magnitude >= rough * (1 - 1e-9)) ?? 10) * magnitude;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step);
}
