import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { counted, formatNumber } from '#words/figures/numbers.ts';

/** What a case comes to, before it is put into words. `unknown`: it gains, and trials have yet to say how surely. */
export type Answer =
  | 'nothing-entered'
  | 'nothing-invested'
  | 'no-benefit'
  | 'yes'
  | 'probably'
  | 'toss'
  | 'no'
  | 'unknown';

/** A gain as entered is probable from this share of the trials on, and a coin toss from the next one on. */
export const PROBABLE = 0.6;
export const EVEN = 0.4;

/** The answer: "yes" where the case gains as entered and in 19 of 20 trials, else as many trials as gain have it. */
export function answerOf(working: Case, trials: Pick<SimulationFindings, 'p5' | 'probabilityPositive'> | null): Answer {
  if (!hasFigures(working.document)) return 'nothing-entered';
  if (amountOf(working, 'investment.total') === 0) return 'nothing-invested';
  if (amountOf(working, 'benefits.annual') === 0) return 'no-benefit';
  if (amountOf(working, 'finance.npv') <= 0) return 'no';
  if (trials === null) return 'unknown';
  if (trials.p5 > 0) return 'yes';
  if (trials.probabilityPositive >= PROBABLE) return 'probably';
  return trials.probabilityPositive >= EVEN ? 'toss' : 'no';
}

/** The word that opens the sentence, for the answers that have one. */
export const ANSWER_WORDS = {
  yes: 'Yes.',
  probably: 'Probably.',
  toss: 'A coin toss.',
  no: 'Not as it stands.',
} as const;

/** What the trials say in one clause; the amount in it is an NPV, ₹. */
export interface TrialsClause {
  readonly before: string;
  readonly amount: number;
}

const MOST = '19\u00A0in\u00A020';
const ONE = '1\u00A0in\u00A020';

/**
 * The clause with the end of the range that matters: the low one, unless the case loses even at the high one. Where one
 * trial in 20 or more does not gain, it says how many do.
 */
export function trialsClause(findings: Trials): TrialsClause {
  const { p5, p95 } = findings;
  if (p5 > 0) return { before: `${MOST} trials stay above`, amount: p5 };
  const gain = gainWords(findings);
  if (p5 === 0) return { before: `${gain}, ${MOST} come to at least`, amount: p5 };
  if (p95 > 0) return { before: `${gain}, ${ONE} loses more than`, amount: -p5 };
  return { before: `${gain}, ${MOST} lose more than`, amount: -p95 };
}

type Trials = Pick<SimulationFindings, 'p5' | 'p95' | 'probabilityPositive' | 'smallest' | 'largest'>;

/** Below this share a hundred is too coarse to count in, and below the next one trials prove nothing. */
const FINE = 0.01;
const IMPOSSIBLE = 0.001;

/** "49 trials in 100 gain", "one trial in 100 gains", "no trial gains" only where nothing varies. */
function gainWords({ probabilityPositive: share, smallest, largest }: Trials): string {
  if (share === 0 && smallest === largest) return 'no trial gains';
  if (share < IMPOSSIBLE) return 'fewer than one trial in\u00A01,000 gains';
  const whole = share < FINE ? 1000 : 100;
  const count = Math.round(share * whole);
  return `${counted(count, 'trial')} in\u00A0${formatNumber(whole)} ${count === 1 ? 'gains' : 'gain'}`;
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
