import type { GridFindings } from '#model/uncertainty/findings.ts';

/** What two drivers do together to a metric. */
export type GridFinding =
  | 'always-pays-back'
  | 'never-pays-back'
  | 'may-not-pay-back'
  | 'no-figure'
  | 'never-loses'
  | 'never-gains'
  | 'may-lose'
  | 'may-gain';

/**
 * @param own the metric where both drivers stand now; null where it does not exist
 * @param even where a gain begins; null for a metric of which no value is one
 */
export function gridFindingOf(
  { values }: Pick<GridFindings, 'values'>,
  own: number | null,
  even: number | null,
): GridFinding {
  const known = values.filter((value) => !Number.isNaN(value));
  if (even === null) {
    if (known.length === values.length) return 'always-pays-back';
    return known.length === 0 ? 'never-pays-back' : 'may-not-pay-back';
  }
  if (known.length === 0) return 'no-figure';
  const losing = known.filter((value) => value <= even).length;
  if (losing === 0) return 'never-loses';
  if (losing === known.length) return 'never-gains';
  return own !== null && own > even ? 'may-lose' : 'may-gain';
}
