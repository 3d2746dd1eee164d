import type { FactorId } from '#model/facts/readiness.ts';
import { factorLabel } from './factors.ts';

/** The numbers of an action where the action itself is named above them. */
export const NUMBER_NAMES = { start: 'Start', weeks: 'Duration', cost: 'Cost' } as const;

/** The points by which an action raises a factor. */
export const raisesName = (factor: FactorId): string => `Raises ${factorLabel(factor).toLowerCase()}`;
