import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** What a case comes to, before it is put into words. `unknown`: it gains, and trials have yet to say how surely. */
export type Answer = 'nothing-entered' | 'nothing-invested' | 'yes' | 'probably' | 'no' | 'unknown';

/** The answer: "yes" where the case gains as entered and in 19 of 20 trials, "probably" where only as entered. */
export function answerOf(working: Case, trials: Pick<SimulationFindings, 'p5'> | null): Answer {
  if (amountOf(working, 'benefits.annual') === 0) return 'nothing-entered';
  if (amountOf(working, 'investment.total') === 0) return 'nothing-invested';
  if (amountOf(working, 'finance.npv') <= 0) return 'no';
  if (trials === null) return 'unknown';
  return trials.p5 > 0 ? 'yes' : 'probably';
}

/** The word that opens the sentence, for the answers that have one. */
export const ANSWER_WORDS = { yes: 'Yes.', probably: 'Probably.', no: 'Not as it stands.' } as const;

/** What the trials say in one clause; the amount in it is an NPV, ₹. */
export interface TrialsClause {
  readonly before: string;
  readonly amount: number;
}

const MOST = '19\u00A0in\u00A020';
const ONE = '1\u00A0in\u00A020';

/** The clause with the end of the range that matters: the low one, unless the case loses even at the high one. */
export function trialsClause({ p5, p95 }: Pick<SimulationFindings, 'p5' | 'p95'>): TrialsClause {
  if (p5 >= 0) return { before: `${MOST} trials stay above`, amount: p5 };
  if (p95 > 0) return { before: `${ONE} trials loses more than`, amount: -p5 };
  return { before: `${MOST} trials lose more than`, amount: -p95 };
}

/** An NPV within this share of the costs either way is a close call: a modest slip in one assumption turns it. */
const CLOSE = 0.15;

/** How a case stands, in the words in which lenses are compared. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'loss' | 'close' }
  | { readonly kind: 'fold'; readonly times: number }
  | { readonly kind: 'return'; readonly roi: number };

/** A return counts in "-folds" from here. */
const FOLD = 1.5;

export function standingOf(read: Case): Standing {
  const roi = figureOf(read, 'finance.roi');
  if (roi === null) return { kind: 'none' };
  if (Math.abs(roi) < CLOSE) return { kind: 'close' };
  if (roi < 0) return { kind: 'loss' };
  return roi >= FOLD ? { kind: 'fold', times: Math.round(roi) } : { kind: 'return', roi };
}
