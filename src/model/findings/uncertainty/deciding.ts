import type { TornadoBar } from '#model/uncertainty/findings.ts';

/** The share of all squared swings from which a belief, or two, may be said to decide. */
const MOST = 0.5;

/** What the outcome hangs on, by the paths of drivers. `swing` is of the NPV, ₹. */
export type Deciding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly driver: string }
  | { readonly kind: 'two'; readonly drivers: readonly [string, string] }
  | { readonly kind: 'many'; readonly widest: string; readonly swing: number };

/**
 * What decides, by the tornado of the NPV: squared swings stand for shares of the variance.
 * @param bars the widest first; the NPV exists everywhere, so every width is finite
 */
export function decidingOf(bars: readonly TornadoBar[]): Deciding {
  const all = bars.reduce((sum, { width }) => sum + width ** 2, 0);
  const [first, second] = bars;
  if (first === undefined || all === 0) return { kind: 'nothing' };
  if (first.width ** 2 / all >= MOST) return { kind: 'one', driver: first.driver };
  if (second !== undefined && (first.width ** 2 + second.width ** 2) / all >= MOST)
    return { kind: 'two', drivers: [first.driver, second.driver] };
  return { kind: 'many', widest: first.driver, swing: first.width };
}
