import type { ScenarioDocument } from '#model/document/document.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { mostLikely, readVaried } from '#model/uncertainty/varying.ts';

const existing = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value + 0;

/**
 * How far one driver moves a metric: between its ends, or from the case as entered to its farther end where both lie on one
 * side of it. A figure that exists at some of the three and not at others is the widest move there is; one that exists
 * nowhere does not move.
 */
function widthOf(low: number | null, middle: number | null, high: number | null): number {
  const found = [low, middle, high].filter((value) => value !== null);
  if (found.length === 0) return 0;
  return found.length < 3 ? Number.POSITIVE_INFINITY : Math.max(...found) - Math.min(...found);
}

/** Whether both ends of a driver move the metric the same way from the case as entered. */
export const isOneSided = ({ atLow, atHigh, width }: TornadoBar): boolean =>
  atLow !== null && atHigh !== null && width > Math.abs(atHigh - atLow);

/**
 * A metric with one driver after the other at its low and at its high, all others at most likely.
 * @param metric in its cell's own unit: rupees, a fraction or months
 * @returns a bar for each driver that varies, the widest first; those of the same width in the order of the screens
 */
export function tornadoOf(document: ScenarioDocument, metric: Metric = 'finance.npv'): readonly TornadoBar[] {
  const base = mostLikely(document);
  const drivers = base.varying;
  if (drivers.length === 0) return [];
  // Two for each driver, then the case as entered.
  const count = 2 * drivers.length + 1;
  const varied = new Map(
    drivers.map(({ path, low, likely, high }, k) => {
      const column = new Float64Array(count).fill(likely);
      column[2 * k] = low;
      column[2 * k + 1] = high;
      return [path, column];
    }),
  );
  const values = readVaried(base, varied, [metric], count).get(metric);
  const middle = existing(values?.[2 * drivers.length]);
  return drivers
    .map(({ path, low, high }, k): TornadoBar => {
      const [atLow, atHigh] = [existing(values?.[2 * k]), existing(values?.[2 * k + 1])];
      return { driver: path, low, high, atLow, atHigh, width: widthOf(atLow, middle, atHigh) };
    })
    .toSorted(byWidth);
}

/** Infinite widths have no difference. */
const byWidth = (a: TornadoBar, b: TornadoBar): number => (a.width === b.width ? 0 : b.width - a.width);
