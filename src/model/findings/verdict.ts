import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { answerOf, type Answer } from '#model/findings/answer.ts';
import { paybackOf, type Payback } from '#model/findings/running-sum.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** What a case comes to, with the amounts that say so: undiscounted over all years, and the NPV, ₹. */
export interface Verdict {
  readonly answer: Answer;
  readonly years: number;
  readonly spent: number;
  readonly gained: number;
  readonly npv: number;
  /** What is spent and gained stands before tax, what it comes to after it. */
  readonly isTaxed: boolean;
  readonly payback: Payback;
}

/** The verdict on a case; `trials` is null until there are any. */
export const verdictOf = (
  working: Case,
  trials: Pick<SimulationFindings, 'p5' | 'probabilityPositive'> | null,
): Verdict => ({
  answer: answerOf(working, trials),
  years: working.shape.years,
  spent: amountOf(working, 'investment.total'),
  gained: amountOf(working, 'benefits.total'),
  npv: amountOf(working, 'finance.npv'),
  isTaxed: amountOf(working, 'finance.taxRate') > 0,
  payback: paybackOf(working),
});
