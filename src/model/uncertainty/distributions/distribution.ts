import type { Range } from '#model/uncertainty/driver.ts';
import { exp, expLessOne, ln } from '#model/uncertainty/distributions/elementary.ts';
import { normalDensity, normalQuantile } from '#model/uncertainty/distributions/normal.ts';
import { standardPert } from '#model/uncertainty/distributions/pert.ts';

/** How a driver's values spread, before draws are clipped to what its field accepts. In the driver's own unit. */
export interface Distribution {
  /** The value below which a share `probability` of all draws lies, 0 – 1; infinite at the ends of an unbounded shape. */
  readonly quantile: (probability: number) => number;
  /** Probability per unit at a value; 0 outside. A distribution of one value has none. */
  readonly density: (value: number) => number;
  readonly mean: number;
  readonly variance: number;
  /** Where a picture of the density begins and ends: the whole range, or all but a thousandth at each end. */
  readonly extent: readonly [low: number, high: number];
}

/** Standard deviations from the middle to the 95th percentile of a normal distribution. */
const TO_95TH = normalQuantile(0.95);
const PICTURED = 0.001;

/** The distribution of a range. A range of one value is that value, whatever its shape. */
export function distributionOf(range: Range): Distribution {
  const { shape, low, likely, high } = range;
  if (shape === 'fixed') return only(likely);
  if (!(low < high)) return only(low);
  switch (shape) {
    case 'uniform':
      return uniform(low, high);
    case 'triangular':
      return triangular(low, likely, high);
    case 'normal':
      return normal(low, high);
    case 'lognormal':
      return lognormal(low, high);
    case 'pert':
      return pert(low, likely, high);
  }
}

const only = (value: number): Distribution => ({
  quantile: () => value,
  density: () => 0,
  mean: value,
  variance: 0,
  extent: [value, value],
});

/**
 * The quantile of a bounded shape. Rounding must carry no draw past the end of its range, nor leave the ends short of it:
 * low + (high − low) may be a last bit off high.
 */
const within =
  (low: number, high: number, inside: (probability: number) => number) =>
  (probability: number): number => {
    if (probability <= 0) return low;
    if (probability >= 1) return high;
    return Math.min(Math.max(inside(probability), low), high);
  };

function uniform(low: number, high: number): Distribution {
  const width = high - low;
  return {
    quantile: within(low, high, (probability) => low + width * probability),
    density: (value) => (value >= low && value <= high ? 1 / width : 0),
    mean: low + width / 2,
    variance: (width * width) / 12,
    extent: [low, high],
  };
}

function triangular(low: number, likely: number, high: number): Distribution {
  const width = high - low;
  const rise = likely - low;
  const fall = high - likely;
  const turn = rise / width;
  return {
    quantile: within(low, high, (probability) =>
      probability < turn
        ? low + Math.sqrt(probability * width * rise)
        : high - Math.sqrt((1 - probability) * width * fall),
    ),
    density: (value) => {
      if (value < low || value > high) return 0;
      if (value < likely) return (2 * (value - low)) / (width * rise);
      return value > likely ? (2 * (high - value)) / (width * fall) : 2 / width;
    },
    mean: low + (width + rise) / 3,
    variance: (width * width - width * rise + rise * rise) / 18,
    extent: [low, high],
  };
}

/** α = 1 + 4 (likely − low) / (high − low), β = 1 + 4 (high − likely) / (high − low). */
function pert(low: number, likely: number, high: number): Distribution {
  const width = high - low;
  const standard = standardPert((likely - low) / width);
  const rise = (width + 4 * (likely - low)) / 6;
  return {
    quantile: within(low, high, (probability) => low + width * standard.quantile(probability)),
    density: (value) => standard.density((value - low) / width) / width,
    mean: low + rise,
    variance: (rise * (width - rise)) / 7,
    extent: [low, high],
  };
}

/** `low` and `high` are the 5th and the 95th percentile. */
function normal(low: number, high: number): Distribution {
  const middle = low + (high - low) / 2;
  const deviation = (high - low) / 2 / TO_95TH;
  const quantile = (probability: number) => middle + deviation * normalQuantile(probability);
  return {
    quantile,
    density: (value) => normalDensity((value - middle) / deviation) / deviation,
    mean: middle,
    variance: deviation * deviation,
    extent: [quantile(PICTURED), quantile(1 - PICTURED)],
  };
}

/** `low` and `high`, above 0, are the 5th and the 95th percentile. */
function lognormal(low: number, high: number): Distribution {
  const middle = (ln(low) + ln(high)) / 2;
  // By the quotient, since two logarithms of a narrow range would cancel; of the widest ranges it overflows.
  const quotient = high / low;
  const deviation = (quotient < Number.POSITIVE_INFINITY ? ln(quotient) : ln(high) - ln(low)) / 2 / TO_95TH;
  const square = deviation * deviation;
  const mean = exp(middle + square / 2);
  const quantile = (probability: number) => exp(middle + deviation * normalQuantile(probability));
  return {
    quantile,
    density: (value) => (value > 0 ? normalDensity((ln(value) - middle) / deviation) / (deviation * value) : 0),
    mean,
    variance: expLessOne(square) * mean * mean,
    extent: [quantile(PICTURED), quantile(1 - PICTURED)],
  };
}
