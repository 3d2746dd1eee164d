import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { answerOf, settled, type Answer } from '#model/findings/answer.ts';
import { askedOf, type Asked } from '#model/findings/asked.ts';
import { stoppingOf, type Stopping } from '#model/findings/stopping.ts';
import { trialsToldOf, type TrialsTold } from '#model/findings/trials-told.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** What a case comes to, with the amounts that say so, ₹. */
export interface Verdict {
  readonly answer: Answer;
  readonly years: number;
  /** Undiscounted over all years. */
  readonly spent: number;
  /** Delivered in full, as planned. */
  readonly npv: number;
  /** What is spent stands before tax, what it comes to after it. */
  readonly isTaxed: boolean;
  /** Null where the trials do not count whether it gets finished. */
  readonly stopping: Stopping | null;
  /** Null until there are any. */
  readonly trials: TrialsTold | null;
  readonly asked: Asked;
}

/** The trials of a case as far as they are in; `asked` is how many there will be. */
export interface TrialsSoFar {
  readonly findings: SimulationFindings | null;
  readonly asked: number;
}

/** The verdict on a case. */
export const verdictOf = (working: Case, { findings, asked }: TrialsSoFar): Verdict => ({
  answer: answerOf(working, settled(findings, asked)),
  years: working.shape.years,
  spent: amountOf(working, 'investment.total'),
  npv: amountOf(working, 'finance.npv'),
  isTaxed: amountOf(working, 'finance.taxRate') > 0,
  stopping: stoppingOf(working),
  trials: findings === null ? null : trialsToldOf(findings),
  asked: askedOf(working),
});
