import { stoppedAt, type OutcomeId } from '#model/delivery/outcomes.ts';
import { GATES } from '#model/facts/rollout.ts';
import { PHASE_IN_SENTENCE } from '#words/delivery/phases.ts';
import type { Approach } from '#model/document/document.ts';
import type { Lump } from '#model/findings/uncertainty/lumps.ts';
import type { Stops } from '#model/findings/uncertainty/stops.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatProbability, formatRate } from '#words/figures/percent.ts';
import { isSameAmount } from '#words/figures/shown-amount.ts';
import { alternatives } from '#words/grammar/listed.ts';

/** What trials that are not delivered do: "stop at a gate", "fail". */
export const STOP_VERB: Readonly<Record<Approach, string>> = { phased: 'stop at a gate', big_bang: 'fail' };

/** What such trials are called: "stopped at a gate", "failed". */
export const STOPPED: Readonly<Record<Approach, string>> = { phased: 'stopped at a gate', big_bang: 'failed' };

/** How the trials end, as the title of their table. */
export const endingsTitle = ({ approach, share }: Stops, delivered: number | null): string =>
  `${formatProbability(share)} ${STOP_VERB[approach]}${delivered === null ? '' : `; those delivered average ${formatMoney(delivered)}`}`;

/** The phase after which it was stopped; none where it was not. */
const phaseOf = (outcome: OutcomeId): readonly string[] =>
  GATES.flatMap((gate) => (stoppedAt(gate) === outcome ? [PHASE_IN_SENTENCE[gate]] : []));

/** "40% stop after the pilot or the core team", "80% fail". */
function lumpSubject({ outcomes, share }: Lump): string {
  const phases = outcomes.flatMap(phaseOf);
  return `${formatProbability(share)} ${phases.length === 0 ? 'fail' : `stop after ${alternatives(phases)}`}`;
}

const between = ({ from, to }: Lump): string =>
  isSameAmount(from, to) ? `at ${formatMoney(from)}` : `between ${formatMoney(from)} and ${formatMoney(to)}`;

/** A lump of stopped trials on its mark, from the most that can be said to the least: two lines, then one. */
export const lumpWords = (lump: Lump): readonly [subject: string, place: string] => [lumpSubject(lump), between(lump)];

/** The lumps of a lens by name, in one sentence: "CFO: 17% stop after the core team, between …; 23% stop after the pilot, at …." */
export const lumpsSentence = (lens: string, lumps: readonly Lump[]): string =>
  `${lens}: ${lumps.map((lump) => `${lumpSubject(lump)}, ${between(lump)}`).join('; ')}.`;

/** Beside the table of endings. */
export const ENDINGS_PROSE: Readonly<Record<Approach, string>> = {
  phased:
    'What is spent until it stops is gone; what its gates have unlocked by then stays. How likely each end is follows from the gates, and the trials draw from that.',
  big_bang:
    'Where it fails the whole first year is spent and nothing is unlocked. The trials draw from the odds given.',
};

/** How a trial ended, in a list: "Stopped after the pilot", "Failed", "Delivered". */
export function endingName(outcome: OutcomeId): string {
  const [phase] = phaseOf(outcome);
  if (phase !== undefined) return `Stopped after ${phase}`;
  return outcome === 'failed' ? 'Failed' : 'Delivered';
}

/** Heads of the table of endings. */
export const ENDING_HEADS = {
  ends: 'Ends',
  odds: 'Odds',
  trials: 'Trials',
  mean: 'Mean',
  range: 'P5 to P95',
  gain: 'Gain',
} as const;

/** What the two columns of shares are. */
export const ENDING_NOTES = {
  odds: 'How likely it is, by the probabilities of the gates: exact.',
  trials: 'The share of trials that ended so: drawn, and so off by a little.',
} as const;

/** That the trials hold back nothing for a fear that their ends stand for: `lens` completes "Through …". */
export const countedOnceWords = (lens: string, benefitRisk: number): string =>
  `Counted once: through ${lens} ${formatRate(benefitRisk)} of every benefit is held back for risk. Trials that may stop leave that out, delivered or not.`;
