import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import type { Domain } from '#ui/chart/frame.ts';
import { roomForLabels } from '#ui/chart/value-labels.ts';
import { endsOf, wishOf, type TornadoEnd } from './ends.ts';

/** The bars of a metric on one scale. */
export interface Swings {
  readonly metric: Metric;
  /** The metric with every driver at most likely; null where it does not exist. */
  readonly middle: number | null;
  /** Said at the line of the middle: "as entered". */
  readonly middleWords: string;
  /** Both ends of each bar, by driver. */
  readonly ends: ReadonlyMap<string, readonly TornadoEnd[]>;
  readonly domain: Domain;
}

/** All bars of a metric, with what their scale has to hold: zero, the middle and every end. */
export function swingsOf(
  bars: readonly TornadoBar[],
  metric: Metric,
  { middle, middleWords }: Pick<Swings, 'middle' | 'middleWords'>,
): Swings {
  const values = [0, middle, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter((each) => each !== null);
  return {
    metric,
    middle,
    middleWords,
    ends: new Map(bars.map((bar) => [bar.driver, endsOf(bar, middle, metric)])),
    domain: [Math.min(...values), Math.max(...values)],
  };
}

/** What the figures at the ends of bars need at both sides of their scale, px. */
export const roomOfSwings = ({ ends, domain }: Swings, start: number, end: number) =>
  roomForLabels({
    domain,
    start,
    end,
    wishes: (x) => [...ends.values()].flat().flatMap((each) => (each.text === null ? [] : [wishOf(each, x)])),
    lines: [0],
  });
