/**
 * exp and ln that give the same bits on every machine. ECMAScript leaves the last bits of Math.exp and Math.log to the
 * engine, so the same seed would show other figures in another browser. These use only operations that IEEE 754 fixes.
 */

/** ln 2 in two parts: the first has 32 bits, so that any exponent of a double times it is exact; the second is the rest. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOWEST_EXPONENT = -1074;
const HIGHEST_EXPONENT = 1023;

/** Powers of two from the smallest double to the largest, by exact doubling and halving. */
const POWERS = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
for (let up = 0, value = 1; up <= HIGHEST_EXPONENT; up++, value *= 2) POWERS[up - LOWEST_EXPONENT] = value;
for (let down = 0, value = 1; down >= LOWEST_EXPONENT; down--, value /= 2) POWERS[down - LOWEST_EXPONENT] = value;

const powerOfTwo = (exponent: number): number => POWERS[exponent - LOWEST_EXPONENT] as number;

/** (e^x − 1) / x for |x| ≤ 0.35 by its series, whose rest is below 1e−17. */
function growthPerStep(x: number): number {
  let sum = 1 / 87178291200;
  sum = sum * x + 1 / 6227020800;
  sum = sum * x + 1 / 479001600;
  sum = sum * x + 1 / 39916800;
  sum = sum * x + 1 / 3628800;
  sum = sum * x + 1 / 362880;
  sum = sum * x + 1 / 40320;
  sum = sum * x + 1 / 5040;
  sum = sum * x + 1 / 720;
  sum = sum * x + 1 / 120;
  sum = sum * x + 1 / 24;
  sum = sum * x + 1 / 6;
  sum = sum * x + 1 / 2;
  return sum * x + 1;
}

/** e^x, within 2e−15 of its value wherever that is a normal double; 0 below and Infinity above what a double holds. */
export function exp(x: number): number {
  if (!(x < 709.79)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const doublings = Math.floor(x * Math.LOG2E + 0.5);
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW;
  const half = Math.floor(doublings / 2);
  return (1 + rest * growthPerStep(rest)) * powerOfTwo(half) * powerOfTwo(doublings - half);
}

/** e^x − 1, exact for small x too. */
export const expLessOne = (x: number): number => (Math.abs(x) <= 0.35 ? x * growthPerStep(x) : exp(x) - 1);

const bits = new DataView(new ArrayBuffer(8));
const TWO_TO_54 = 2 ** 54;

/** ln((1 + f)) for 1 + f between √½ and √2: twice the area tangent of f/(2 + f), by its series. */
function lnNearOne(f: number): number {
  const s = f / (2 + f);
  const q = s * s;
  let sum = 1 / 21;
  sum = sum * q + 1 / 19;
  sum = sum * q + 1 / 17;
  sum = sum * q + 1 / 15;
  sum = sum * q + 1 / 13;
  sum = sum * q + 1 / 11;
  sum = sum * q + 1 / 9;
  sum = sum * q + 1 / 7;
  sum = sum * q + 1 / 5;
  sum = sum * q + 1 / 3;
  return 2 * s + 2 * s * (q * sum);
}

/** Natural logarithm within 2e−15 of its value; −Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // Numbers below the normal ones are lifted, so that their exponent can be read off.
  const lifted = x < 2.2250738585072014e-308 ? x * TWO_TO_54 : x;
  bits.setFloat64(0, lifted);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0x000f_ffff) | 0x3ff0_0000);
  let share = bits.getFloat64(0);
  if (share > Math.SQRT2) {
    share /= 2;
    exponent += 1;
  }
  if (lifted !== x) exponent -= 54;
  const rest = lnNearOne(share - 1);
  return exponent === 0 ? rest : exponent * LN2_HIGH + (exponent * LN2_LOW + rest);
}

/** ln(1 + x), exact for small x too; x > −1. */
export const lnOnePlus = (x: number): number => (x > -0.29 && x < 0.41 ? lnNearOne(x) : ln(1 + x));
