import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { trialCountOf, type TrialCount } from '#model/findings/uncertainty/trial-count.ts';
import type { DeliveredFindings, SimulationFindings } from '#model/uncertainty/findings.ts';

/** From this share of trials on it is told how many gain, below it how many lose. */
const MOST = 0.5;

/** Trials as one sentence tells them: how many gain, or lose, never without their mean and their low end; ₹. */
export interface Told {
  readonly trials: TrialCount;
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
}

/** The same trials counted with how far each got, and delivered in full. */
export interface BothWays {
  /** What is counted of both: what most trials come to with delivery counted. */
  readonly counts: 'gain' | 'loss';
  readonly counted: Told;
  readonly delivered: Told;
}

/** Null where trials do not count delivery, or every one was delivered. */
export function bothWaysOf(findings: SimulationFindings): BothWays | null {
  const ifDelivered = deliveredApart(findings);
  if (ifDelivered === null) return null;
  const counts = findings.probabilityPositive >= MOST || findings.smallest >= 0 ? 'gain' : 'loss';
  const told = ({ probabilityPositive, mean, p5, p95 }: DeliveredFindings | SimulationFindings): Told => ({
    trials: trialCountOf(counts === 'gain' ? probabilityPositive : 1 - probabilityPositive),
    mean,
    p5,
    p95,
  });
  return { counts, counted: told(findings), delivered: told(ifDelivered) };
}
