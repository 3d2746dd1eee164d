import { sameInWords } from '#words/uncertainty/trial-count.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

interface Seen {
  readonly findings: Pick<SimulationFindings, 'probabilityPositive'>;
}

/** From here a gain, or a loss, is as good as sure. */
const SURE = 0.95;

/** What both lenses together show. */
export function distributionTitle(working: Seen, contrast: Seen | null): string {
  const own = working.findings.probabilityPositive;
  if (contrast === null)
    return own >= SURE
      ? 'A gain in nearly every trial'
      : own <= 1 - SURE
        ? 'A loss in nearly every trial'
        : 'It can go either way';
  const other = contrast.findings.probabilityPositive;
  if (own >= SURE && other >= SURE) return 'Two lenses, and both see a gain';
  if (own <= 1 - SURE && other <= 1 - SURE) return 'Two lenses, and both see a loss';
  if (Math.abs(own - other) >= 0.25) return 'Two lenses, two different bets';
  return sameInWords(own, other) ? 'Two lenses, and one bet' : 'Two lenses, and much the same bet';
}
