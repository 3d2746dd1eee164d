import { KINDS, type Kind } from '#model/facts/benefit-lines.ts';
import { formatRate } from '#words/figures/percent.ts';

/**
 * What a kind of benefit is, and of freed capacity how much of it counts where not all does.
 * @param cashable the part of freed hours that becomes cash, a fraction
 */
export function kindMeaning(kind: Kind, cashable: number): string {
  const { meaning } = KINDS[kind];
  if (kind !== 'capacity' || cashable === 1) return meaning;
  return `${meaning}, so ${cashable === 0 ? 'none of them counts' : `${formatRate(cashable)} of them count`}`;
}
