import { DELIVERY } from '#model/delivery/draws.ts';
import type { SimulationFindings, TornadoBar } from '#model/uncertainty/findings.ts';

/** The share of all squared swings from which a belief, or two, may be said to decide. */
const MOST = 0.5;
/** The share of the variance of the trials from which how far the programme gets is worth a word. */
const TELLING = 0.1;

/** What the outcome hangs on, by the paths of drivers. `swing` is of the NPV, ₹. */
export type Deciding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly driver: string }
  | { readonly kind: 'two'; readonly drivers: readonly [string, string] }
  | { readonly kind: 'many'; readonly widest: string; readonly swing: number };

/**
 * What decides, by the tornado of the NPV: squared swings stand for shares of the variance. How far the programme gets is
 * left out: it has no range of likely values, so that its swing says nothing of its share.
 * @param bars the widest first; the NPV exists everywhere, so every width is finite
 */
export function decidingOf(bars: readonly TornadoBar[]): Deciding {
  const beliefs = bars.filter(({ driver }) => driver !== DELIVERY);
  const all = beliefs.reduce((sum, { width }) => sum + width ** 2, 0);
  const [first, second] = beliefs;
  if (first === undefined || all === 0) return { kind: 'nothing' };
  if (first.width ** 2 / all >= MOST) return { kind: 'one', driver: first.driver };
  if (second !== undefined && (first.width ** 2 + second.width ** 2) / all >= MOST)
    return { kind: 'two', drivers: [first.driver, second.driver] };
  return { kind: 'many', widest: first.driver, swing: first.width };
}

/** How much of it how far the programme gets decides: most, a part worth a word, or nothing worth one. */
export type DeliveryDecides = 'most' | 'part' | 'hardly';

/** By its share of the variance of the trials, first-order: the means of the ends, weighed by how many trials came to each. */
export function deliveryDecides({ endings, sd }: Pick<SimulationFindings, 'endings' | 'sd'>): DeliveryDecides {
  const mean = endings.reduce((sum, each) => sum + each.share * each.mean, 0);
  const between = endings.reduce((sum, each) => sum + each.share * (each.mean - mean) ** 2, 0);
  const share = sd > 0 ? between / sd ** 2 : 0;
  if (share >= MOST) return 'most';
  return share >= TELLING ? 'part' : 'hardly';
}
