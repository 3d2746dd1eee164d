import type { ScenarioDocument } from '#model/document/document.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { mostLikely, readVaried } from '#model/uncertainty/varying.ts';

const existing = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value + 0;

/** How far a metric moves between a driver's low and its high; null where either end has none. */
export const swingOf = ({ atLow, atHigh }: TornadoBar): number | null =>
  atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow);

/**
 * A metric with one driver after the other at its low and at its high, all others at most likely.
 * @param metric in its cell's own unit: rupees, a fraction or months
 * @returns a bar for each driver that varies, the widest swing first; those without a swing last, in the order of the screens
 */
export function tornadoOf(document: ScenarioDocument, metric: Metric = 'finance.npv'): readonly TornadoBar[] {
  const base = mostLikely(document);
  const drivers = base.varying;
  if (drivers.length === 0) return [];
  const count = 2 * drivers.length;
  const varied = new Map(
    drivers.map(({ path, low, likely, high }, k) => {
      const column = new Float64Array(count).fill(likely);
      column[2 * k] = low;
      column[2 * k + 1] = high;
      return [path, column];
    }),
  );
  const values = readVaried(base, varied, [metric], count).get(metric);
  return drivers
    .map(({ path, low, high }, k): TornadoBar => ({
      driver: path,
      low,
      high,
      atLow: existing(values?.[2 * k]),
      atHigh: existing(values?.[2 * k + 1]),
    }))
    .toSorted((a, b) => (swingOf(b) ?? -1) - (swingOf(a) ?? -1));
}
