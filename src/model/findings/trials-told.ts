import { oddsOf, type Odds } from '#model/findings/odds.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** The trials of a case as a sentence tells them, ₹: how many gain, and never without their mean and their low end. */
export interface TrialsTold {
  /** `alike`: nothing varies, and every trial comes to the mean. */
  readonly gaining: 'alike' | Odds;
  readonly mean: number;
  readonly end: TrialsEnd;
}

/** The end of the trials' range that matters, an NPV in ₹ without its sign where it is a loss. */
export interface TrialsEnd {
  readonly kind: 'nearly-all-above' | 'nearly-all-from' | 'few-lose' | 'nearly-all-lose';
  readonly amount: number;
}

type Trials = Pick<SimulationFindings, 'p5' | 'p95' | 'mean' | 'probabilityPositive' | 'smallest' | 'largest'>;

/** What is told of the trials. */
export const trialsToldOf = (findings: Trials): TrialsTold => ({
  gaining: findings.smallest === findings.largest ? 'alike' : oddsOf(findings.probabilityPositive),
  mean: findings.mean,
  end: endOf(findings),
});

/** The low end of the range, unless the case loses even at the high one. */
function endOf({ p5, p95 }: Trials): TrialsEnd {
  if (p5 > 0) return { kind: 'nearly-all-above', amount: p5 };
  if (p5 === 0) return { kind: 'nearly-all-from', amount: p5 };
  return p95 > 0 ? { kind: 'few-lose', amount: -p5 } : { kind: 'nearly-all-lose', amount: -p95 };
}
