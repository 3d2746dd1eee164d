import type { SobolFindings } from '#model/uncertainty/findings.ts';

/** Below this share a driver is counted with the others that hardly matter. */
export const HARDLY = 0.01;
/** From this share on one driver may be named alone. */
const ALONE = 0.5;
/** From here on drivers work through one another, and their own shares do not tell the whole. */
const TOGETHER = 0.1;

/** Who carries the spread of the outcome, by paths of drivers; shares of the variance. */
export type SobolFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'carried'; readonly by: readonly string[]; readonly share: number };

/** The one driver or the two that carry most. */
export function sobolFindingOf(found: readonly SobolFindings[]): SobolFinding {
  const [first, second] = found.toSorted((a, b) => b.total.value - a.total.value);
  if (first === undefined || first.total.value < HARDLY) return { kind: 'nothing' };
  const share = Math.max(0, first.first.value);
  if (share >= ALONE || second === undefined) return { kind: 'carried', by: [first.driver], share };
  return {
    kind: 'carried',
    by: [first.driver, second.driver],
    share: share + Math.max(0, second.first.value),
  };
}

/** What is left when each driver's own share is taken away: what drivers do through one another, and overruns, which are no driver. */
export type Remainder =
  | { readonly kind: 'none' | 'hardly' }
  | { readonly kind: 'overruns' | 'together'; readonly share: number };

/** @param hasOverruns whether the outside view is on */
export function remainderOf(found: readonly SobolFindings[], hasOverruns = false): Remainder {
  if (found.length === 0) return { kind: 'none' };
  const share = 1 - found.reduce((sum, { first }) => sum + Math.max(0, first.value), 0);
  if (hasOverruns) return { kind: 'overruns', share };
  return share > TOGETHER ? { kind: 'together', share } : { kind: 'hardly' };
}
