import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { EVEN, PROBABLE } from '#model/findings/answer.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** An NPV within this share of the costs either way is a close call: a modest slip in one assumption turns it. */
const CLOSE = 0.15;

/** A return counts in "-folds" from here. */
const FOLD = 1.5;

/** How a case stands, as lenses are compared. `roi` is a fraction. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'loss' | 'close' }
  | { readonly kind: 'fold'; readonly times: number }
  | { readonly kind: 'return'; readonly roi: number };

/** How a case stands; `none` where nothing is invested. */
export function standingOf(read: Case): Standing {
  const roi = figureOf(read, 'finance.roi');
  if (roi === null) return { kind: 'none' };
  if (Math.abs(roi) < CLOSE) return { kind: 'close' };
  if (roi < 0) return { kind: 'loss' };
  return roi >= FOLD ? { kind: 'fold', times: Math.round(roi) } : { kind: 'return', roi };
}

/** What a lens makes of the case; `open` where it calls it close, or its trials gainsay what was entered. */
export type Judgement = 'gain' | 'loss' | 'open';

export interface Judged {
  readonly read: Case;
  /** The trials through this lens; null until there are any. */
  readonly findings: Pick<SimulationFindings, 'probabilityPositive'> | null;
}

/** What a lens makes of the case, its trials heard. */
export function judgementOf({ read, findings }: Judged): Judgement {
  const { kind } = standingOf(read);
  const share = findings?.probabilityPositive ?? null;
  // Without a cost there is no return, but a gain all the same.
  const isFree = kind === 'none' && amountOf(read, 'finance.npv') > 0;
  if (isFree || kind === 'fold' || kind === 'return') return share === null || share >= PROBABLE ? 'gain' : 'open';
  if (kind === 'loss') return share === null || share < EVEN ? 'loss' : 'open';
  return 'open';
}

/** What several lenses come to together: the judgement that all of them share, or none. */
export function agreementOf(judgements: readonly Judgement[]): Judgement | 'divided' {
  const [first] = judgements;
  return first !== undefined && judgements.every((each) => each === first) ? first : 'divided';
}
