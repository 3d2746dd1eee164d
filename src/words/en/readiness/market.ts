import type { Size } from '#model/facts/company.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatRate } from '#words/figures/percent.ts';

/** Companies of a size as a table names them. */
export const SIZE_NAMES: Readonly<Record<Size, string>> = {
  enterprise: 'Large enterprises',
  mid_size: 'Mid-size companies',
  startup: 'Startups',
};

/**
 * How common DataOps is among companies like this one.
 * @param size their share, 0–1
 * @param region of the same; null where the source gives none
 */
export function adoptionTitle(
  size: { readonly id: Size; readonly share: number },
  region: { readonly label: string; readonly share: number } | null,
): string {
  const bySize = `${formatRate(size.share)} of ${inSentence(SIZE_NAMES[size.id])} use DataOps`;
  return region === null ? bySize : `${bySize}, and ${formatRate(region.share)} of companies in ${region.label}`;
}
