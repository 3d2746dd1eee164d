import { DELIVERY } from '#model/delivery/draws.ts';
import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { isOneSided } from '#model/uncertainty/tornado.ts';

/** What a tornado shows. Swings, in the metric's unit, are of one driver at a time: nothing is said of several together. */
export type TornadoFinding =
  /** No driver varies, or none of them moves the metric. */
  | { readonly kind: 'nothing-varies' }
  | { readonly kind: 'nothing-moves' }
  /** So many drivers, each alone, can keep it from paying back. */
  | { readonly kind: 'may-not-pay-back'; readonly count: number; readonly by: By }
  /** The metric exists at some values of a driver and not at others. */
  | { readonly kind: 'may-not-exist'; readonly by: By }
  /** The metric knows no gain or loss. */
  | { readonly kind: 'moves'; readonly swing: number }
  | { readonly kind: 'never-loses' | 'never-gains'; readonly swing: number }
  /** So many drivers, each alone, decide between gain and loss; the swing is of the widest of all. */
  | { readonly kind: 'turns'; readonly count: number; readonly swing: number; readonly by: By };

/** Which driver does it where there is one: how far the programme gets, the widest of all, or another; `several` where more do. */
type By = 'delivery' | 'widest' | 'another' | 'several';

/** @param bars the widest first */
export function tornadoFindingOf(bars: readonly TornadoBar[], metric: Metric): TornadoFinding {
  const [widest] = bars;
  if (widest === undefined) return { kind: 'nothing-varies' };
  const { width: swing } = widest;
  if (swing === 0) return { kind: 'nothing-moves' };
  const missing = bars.filter(({ atLow, atHigh }) => atLow === null || atHigh === null);
  if (missing.length > 0 && metric === 'finance.paybackMonths')
    return { kind: 'may-not-pay-back', count: missing.length, by: byOf(missing, widest) };
  if (!Number.isFinite(swing)) return { kind: 'may-not-exist', by: byOf(missing, widest) };
  const even = BREAKS_EVEN_AT[metric];
  if (even === null) return { kind: 'moves', swing };
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter((value) => value !== null);
  if (ends.every((value) => value >= even)) return { kind: 'never-loses', swing };
  if (ends.every((value) => value <= even)) return { kind: 'never-gains', swing };
  const turning = bars.filter((bar) => turnsAt(bar, even));
  return { kind: 'turns', count: turning.length, swing, by: byOf(turning, widest) };
}

function byOf(those: readonly TornadoBar[], widest: TornadoBar): By {
  const [only] = those;
  if (only === undefined || those.length > 1) return 'several';
  if (only.driver === DELIVERY) return 'delivery';
  return only === widest ? 'widest' : 'another';
}

const turnsAt = ({ atLow, atHigh }: TornadoBar, even: number): boolean =>
  atLow !== null && atHigh !== null && Math.min(atLow, atHigh) < even && Math.max(atLow, atHigh) > even;

/** The drivers, by path, that move the metric the same way at both ends. */
export const oneSidedOf = (bars: readonly TornadoBar[]): readonly string[] =>
  bars.filter(isOneSided).map(({ driver }) => driver);
