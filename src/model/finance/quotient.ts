/**
 * dividend ÷ divisor, or NaN ("does not exist") where that is no finite number: nothing is divided by 0, and a gain over
 * a vanishing cost (₹1,000 crore over 10^−300 rupees) is beyond every number rather than infinite.
 */
export function quotient(dividend: number, divisor: number): number {
  const result = dividend / divisor;
  return Number.isFinite(result) ? result : Number.NaN;
}
