import type { Case } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { DRAW } from '#model/delivery/outcome-cells.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { possibleEnds, worstEnd } from '#model/uncertainty/factor.ts';
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
  const counts = countsDelivery(document);
  const base = mostLikely(document, counts ? ['delivery'] : []);
  const ends = [...base.varying.map(endsOfDriver), ...(counts ? endsOfDelivery(base.read) : [])];
  if (ends.length === 0) return [];
  // Two for each driver, then the case as entered.
  const count = 2 * ends.length + 1;
  const varied = new Map(
    ends.map(({ cell, likely, from, to }, k) => {
      const column = new Float64Array(count).fill(likely);
      column[2 * k] = from;
      column[2 * k + 1] = to;
      return [cell, column];
    }),
  );
  const values = readVaried(base, varied, [metric], count).get(metric);
  const middle = existing(values?.[2 * ends.length]);
  return ends
    .map(({ path, low, high }, k): TornadoBar => {
      const [atLow, atHigh] = [existing(values?.[2 * k]), existing(values?.[2 * k + 1])];
      return { driver: path, low, high, atLow, atHigh, width: widthOf(atLow, middle, atHigh) };
    })
    .toSorted(byWidth);
}

/** What one bar varies: the cell, its value in the middle and at both ends, and how the ends are told. */
interface Ends {
  readonly path: string;
  readonly cell: string;
  readonly likely: number;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const endsOfDriver = ({ path, low, likely, high }: Driver): Ends => ({
  path,
  cell: path,
  likely,
  from: low,
  to: high,
  low,
  high,
});

/**
 * Delivery as a bar: from the worst outcome that can happen to everything delivered, told by the shares unlocked. It is
 * read as the other bars are, with the benefit risk as entered, so that its better end is the middle of the chart.
 */
function endsOfDelivery(read: Case): readonly Ends[] {
  const worst = worstEnd(possibleEnds(read));
  if (worst === undefined) return [];
  return [{ path: DELIVERY, cell: DRAW, likely: 1, from: worst.draw, to: 1, low: worst.unlocked, high: 1 }];
}

/** Infinite widths have no difference. */
const byWidth = (a: TornadoBar, b: TornadoBar): number => (a.width === b.width ? 0 : b.width - a.width);
