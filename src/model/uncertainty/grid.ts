import type { ScenarioDocument } from '#model/document/document.ts';
import { contourOf } from '#model/uncertainty/grid-contour.ts';
import type { GridFindings, Metric } from '#model/uncertainty/findings.ts';
import { driverAt, mostLikely, readVaried, type MostLikely } from '#model/uncertainty/varying.ts';

const NPV = 'finance.npv';

/** A grid to compute: two drivers by path, and how many values of each, at least 2. */
export interface GridQuestion {
  readonly across: string;
  readonly up: string;
  readonly steps: number;
}

/** Equal steps from a driver's low to its high, both included. */
function stepsOf(base: MostLikely, path: string, steps: number): Float64Array {
  const { low, high } = driverAt(base, path);
  return Float64Array.from({ length: steps }, (_, k) =>
    k === steps - 1 ? high : low + ((high - low) * k) / (steps - 1),
  );
}

/**
 * A metric over the ranges of two drivers, all others at most likely, and where the case stands between gain and loss.
 * @param metric in its cell's own unit: rupees, a fraction or months
 * @throws RangeError for a path that takes no part in the scenario, one driver taken twice, or fewer than 2 steps
 */
export function gridOf(
  document: ScenarioDocument,
  { across, up, steps }: GridQuestion,
  metric: Metric = 'finance.npv',
): GridFindings {
  if (across === up) throw new RangeError(`A grid of ${across} with itself is a line`);
  if (!(steps >= 2)) throw new RangeError('A grid has at least two values of each driver');
  const base = mostLikely(document);
  const acrossValues = stepsOf(base, across, steps);
  const upValues = stepsOf(base, up, steps);
  const count = steps * steps;
  const columns = new Map([
    [across, Float64Array.from({ length: count }, (_, k) => acrossValues[k % steps] as number)],
    [up, Float64Array.from({ length: count }, (_, k) => upValues[Math.floor(k / steps)] as number)],
  ]);
  const read = readVaried(base, columns, [...new Set([metric, NPV])], count);
  const axes = { across: { driver: across, values: [...acrossValues] }, up: { driver: up, values: [...upValues] } };
  const valuesOf = (id: string) => read.get(id) ?? new Float64Array(0);
  return { ...axes, values: valuesOf(metric), breakeven: contourOf({ ...axes, values: valuesOf(NPV) }) };
}
