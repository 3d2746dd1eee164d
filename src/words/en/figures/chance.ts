import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { formatProbability } from './percent.ts';

type Counted = Pick<SimulationFindings, 'probabilityPositive' | 'smallest' | 'largest'>;

/** The probability of gain that trials show: "47%", ">99.9%"; a plain "100%" or "0%" only where nothing varies. */
export function formatChance({ probabilityPositive, smallest, largest }: Counted): string {
  if (smallest === largest) return probabilityPositive > 0 ? '100%' : '0%';
  return formatProbability(probabilityPositive);
}
