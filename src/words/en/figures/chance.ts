import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import type { FigureParts } from './parts.ts';
import { probabilityParts } from './percent.ts';

type Counted = Pick<SimulationFindings, 'probabilityPositive' | 'smallest' | 'largest'>;

/** The probability of gain that trials show, in parts: "47" and "%"; a plain "100" or "0" only where nothing varies. */
export function chanceParts({ probabilityPositive, smallest, largest }: Counted): FigureParts {
  if (smallest === largest) return { text: probabilityPositive > 0 ? '100' : '0', unit: '%' };
  return probabilityParts(probabilityPositive);
}

/** The same in one text: "47%", ">99.9%". */
export function formatChance(counted: Counted): string {
  const { text, unit = '' } = chanceParts(counted);
  return text + unit;
}
