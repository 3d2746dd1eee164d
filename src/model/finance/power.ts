/** A model's horizon is at most some tens of years; past this, multiplying out costs more than it is worth. */
const LARGEST_MULTIPLIED_OUT = 64;

/** Whether `power` multiplies this exponent out. */
export const isMultipliedOut = (exponent: number): boolean =>
  exponent >= 0 && exponent <= LARGEST_MULTIPLIED_OUT && Number.isInteger(exponent);

/**
 * base ^ exponent.
 *
 * ECMAScript leaves the accuracy of Math.pow to the engine, so two browsers may disagree in the last bit of 1.1 ** 7, and a shared
 * scenario would show other digits to its reader. Whole exponents from 0 to 64, which are all that year-by-year growth and discounting
 * need, are therefore multiplied out one factor at a time, from the left, which IEEE 754 fixes to the last bit.
 * A half is the square root, which is exact as well. Every other exponent goes to Math.pow, with its rules for NaN, infinities and negative bases.
 * @returns NaN where the power does not exist (a negative base with a broken exponent)
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(base);
  if (!isMultipliedOut(exponent)) return Math.pow(base, exponent);
  let product = 1;
  for (let factor = 0; factor < exponent; factor++) product *= base;
  return product;
}
