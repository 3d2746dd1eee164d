import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

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

type Trials = Pick<SimulationFindings, 'p5' | 'p95' | 'probabilityPositive' | 'smallest' | 'largest'>;

/** How many trials gain, counted in a whole that is fine enough to count in; `hardly`: fewer than one in 1,000. */
export type Gaining =
  | { readonly kind: 'none' }
  | { readonly kind: 'hardly' }
  | { readonly kind: 'counted'; readonly count: number; readonly whole: number };

/** The end of the trials' range that matters, an NPV in ₹ without its sign where it is a loss. */
export type TrialsEnd =
  | { readonly kind: 'nearly-all-above'; readonly amount: number }
  | {
      readonly kind: 'nearly-all-from' | 'few-lose' | 'nearly-all-lose';
      readonly amount: number;
      readonly gaining: Gaining;
    };

/** The low end of the range, unless the case loses even at the high one. */
export function trialsEndOf(findings: Trials): TrialsEnd {
  const { p5, p95 } = findings;
  if (p5 > 0) return { kind: 'nearly-all-above', amount: p5 };
  const gaining = gainingIn(findings);
  if (p5 === 0) return { kind: 'nearly-all-from', amount: p5, gaining };
  return p95 > 0 ? { kind: 'few-lose', amount: -p5, gaining } : { kind: 'nearly-all-lose', amount: -p95, gaining };
}

/** Below this share a hundred is too coarse to count in, and below the next one trials prove nothing. */
const FINE = 0.01;
const IMPOSSIBLE = 0.001;

function gainingIn({ probabilityPositive: share, smallest, largest }: Trials): Gaining {
  // Trials prove that none gains only where nothing varies.
  if (share === 0 && smallest === largest) return { kind: 'none' };
  if (share < IMPOSSIBLE) return { kind: 'hardly' };
  const whole = share < FINE ? 1000 : 100;
  return { kind: 'counted', count: Math.round(share * whole), whole };
}
