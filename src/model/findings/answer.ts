import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** What trials say of a case in one word. */
export type Word = 'yes' | 'probably' | 'toss' | 'no';

/** What a case comes to, before it is put into words. `unknown`: trials have yet to say. */
export type Answer = 'nothing-entered' | 'nothing-invested' | 'no-benefit' | 'unknown' | Word;

/** The shares of trials that gain from which on an answer is yes, probable and a coin toss. */
export const SURE = 0.9;
export const PROBABLE = 0.6;
export const EVEN = 0.4;

/** What of the trials the word hangs on: their NPV, and the share above 0. */
export type Heard = Pick<SimulationFindings, 'mean' | 'probabilityPositive'>;

/** The word of the trials: by the share that gains, and "no" where they lose on average. */
export function wordOf({ mean, probabilityPositive: share }: Heard): Word {
  if (mean <= 0 || share < EVEN) return 'no';
  if (share >= SURE) return 'yes';
  return share >= PROBABLE ? 'probably' : 'toss';
}

/** The answer to a case. @param trials in force, delivery counted where the document counts it; null until there are any */
export function answerOf(working: Case, trials: Heard | null): Answer {
  if (!hasFigures(working.document)) return 'nothing-entered';
  if (amountOf(working, 'investment.total') === 0) return 'nothing-invested';
  if (amountOf(working, 'benefits.annual') === 0) return 'no-benefit';
  return trials === null ? 'unknown' : wordOf(trials);
}

/** Standard errors by which a share or a mean may still move as trials grow. */
const REACH = 3;

/**
 * Trials once no more of them would turn the word, null before: a first picture near one of the word's boundaries is not
 * heard until all are in, so that a reader never sees one word give way to another.
 * @param asked how many trials there will be
 */
export function settled<Trials extends Heard & Pick<SimulationFindings, 'trials' | 'sd'>>(
  findings: Trials | null,
  asked: number,
): Trials | null {
  if (findings === null || findings.trials >= asked) return findings;
  const { trials, mean, sd, probabilityPositive: share } = findings;
  const isFar = (distance: number, deviation: number) => Math.abs(distance) > (REACH * deviation) / Math.sqrt(trials);
  const isClear =
    isFar(mean, sd) && [SURE, PROBABLE, EVEN].every((limit) => isFar(share - limit, Math.sqrt(limit * (1 - limit))));
  return isClear ? findings : null;
}
