import type { FactorId } from '#model/facts/readiness.ts';
import type { Standing } from '#model/readiness/standings.ts';

/** The weakest factor by its part of the maximum; a tie has no weakest. `applying` counts the factors that apply. */
export type Weakest =
  | { readonly kind: 'none' }
  | { readonly kind: 'only'; readonly factor: FactorId }
  | { readonly kind: 'tie'; readonly applying: number }
  | { readonly kind: 'weakest'; readonly factor: FactorId; readonly applying: number };

/** In millionths, so that thirds of 25 and of 30 are the same. */
const FINEST = 1e6;

const share = ({ points, factor }: Standing) => Math.round((points / factor.maximum) * FINEST);

/** Which of the factors that apply stands lowest on its own scale. */
export function weakestOf(standings: readonly Standing[]): Weakest {
  const applying = standings.filter(({ applies }) => applies);
  const [weakest, next] = applying.toSorted((left, right) => share(left) - share(right));
  if (weakest === undefined) return { kind: 'none' };
  const factor = weakest.factor.id;
  if (next === undefined) return { kind: 'only', factor };
  const isTie = share(weakest) === share(next);
  return isTie ? { kind: 'tie', applying: applying.length } : { kind: 'weakest', factor, applying: applying.length };
}
