import type { Correlations } from '#model/uncertainty/correlations/correlations.ts';
import { capitalise, counted, formatNumber } from '#words/figures/numbers.ts';
import { plural } from '#words/grammar/plural.ts';

/** How many pairs of drivers move together, as a title. */
export function correlationsTitle(pairs: number, isContradictory: boolean): string {
  if (pairs === 0) return 'Each driver goes its own way';
  if (isContradictory) return 'These correlations contradict one another';
  return `${capitalise(counted(pairs, 'pair'))} ${plural(pairs, 'moves', 'move')} together`;
}

/** Below this a change of a correlation rounds to nothing. */
const LEAST = 0.005;

/** What was done to correlations that cannot be drawn as asked for. */
export function mendedWords({
  isContradictory,
  largestChange,
}: Pick<Correlations, 'isContradictory' | 'largestChange'>): { readonly title: string; readonly detail: string } {
  const change = largestChange < LEAST ? 'below 0.01' : formatNumber(largestChange, 2);
  const detail = `The largest change is ${change}. What is used stands under each field.`;
  return isContradictory
    ? {
        title: 'Not all of these can hold at once',
        detail: `The trials use the nearest possible correlations. ${detail}`,
      }
    : { title: 'These cannot be drawn exactly together; the nearest that can are used', detail };
}
