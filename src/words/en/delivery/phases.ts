import type { GateDay } from '#model/findings/delivery/gate-days.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';
import { formatRate } from '#words/figures/percent.ts';
import { formatScore } from '#words/figures/score.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatStep } from './odds.ts';

/** A phase in the middle of a sentence, by the gate at its end. */
export const PHASE_IN_SENTENCE: Readonly<Record<Gate, string>> = {
  1: 'the pilot',
  2: 'the core team',
  3: 'standardisation',
  4: 'the organisation-wide rollout',
};

/** The day of a gate. */
export const gateDay = (week: number): string => `week ${week}`;

/** Why four cost shares are not taken, and which are still in use. @param off how far they are from the whole, a fraction */
export const sharesRefusal = (off: number, inUse: readonly number[]): string =>
  `The four make ${formatRate(1 + off)}, ${formatRate(Math.abs(off))} too ${off > 0 ? 'much' : 'little'}: together they are the whole first year. Still using ${listed(inUse.map(formatRate))}.`;

/** Under the four shares: what they make together. */
export const togetherWords = (off: number): string =>
  off === 0 ? '100%' : `${formatRate(1 + off)}, ${formatRate(Math.abs(off))} too ${off > 0 ? 'much' : 'little'}`;

/** Why a share unlocked is not taken beside the phases around it; undefined where it is. */
export function unlockRefusal(value: number, gate: Gate, unlocks: readonly number[]): string | undefined {
  const [before, after] = [unlocks[gate - 2] ?? 0, unlocks[gate] ?? 1];
  if (value < before)
    return `Less than ${PHASE_IN_SENTENCE[neighbour(gate, -1)]} unlocks (${formatRate(before)}): nothing once gained is lost. Lower that first.`;
  if (value > after)
    return `More than ${PHASE_IN_SENTENCE[neighbour(gate, 1)]} unlocks (${formatRate(after)}): nothing once gained is lost. Raise that first.`;
  return undefined;
}

const neighbour = (gate: Gate, step: 1 | -1): Gate => GATES.find((each) => each === gate + step) ?? gate;

/** An emptied field of a list has no usual value of its own. */
export const EMPTY_SHARE = 'Type a share, such as 30%.';

/** What the gates come to by day, as a heading. */
export function gateDaysTitle(days: readonly GateDay[], isGiven: boolean): string {
  const odds = days.map(({ probability }) => formatStep(probability));
  const [first = ''] = odds;
  const isOne = odds.every((each) => each === first);
  if (isGiven) return isOne ? `Every gate is entered at ${first}` : `The gates are entered: ${listed(odds)}`;
  const [today, later] = [days[0]?.score ?? 0, days.at(-1)?.score ?? 0];
  return isOne
    ? `A readiness of ${formatScore(today)} passes each gate with ${first}`
    : `Readiness rises to ${formatScore(later)}, and the gates from ${first} to ${odds.at(-1) ?? first}`;
}

/** What the columns of the phases are called; `gate` where readiness decides it, `gateGiven` where it was entered. */
export const PHASE_HEADS = {
  phase: 'Phase',
  share: 'Share of the cost',
  unlocked: 'Unlocked after its gate',
  score: 'Readiness that day',
  gate: 'Gate passed',
} as const;

/** Of the last phase, which has no field. */
export const LAST_UNLOCKED = 'all of it';

/** The day of a phase's gate, under its name. */
export const gateOn = (week: number): string => `gate in ${gateDay(week)}`;

/** What readiness would say of a gate that was entered. */
export const gives = (byReadiness: number): string => `gives ${formatStep(byReadiness)}`;

/** The switch between gates by readiness and gates of one's own. */
export const FOLLOWS = {
  label: 'Gates follow readiness',
  hint: '60% at a score of 0, 95% at 100',
  on: 'Each gate reads the score on its own day, with the chosen actions that have ended by then. Switched off, the four stand as entries.',
  link: 'Open readiness',
  off: 'Entered gates are taken as they are; readiness moves none of them. Switched on, they follow it again.',
} as const;

/** What the columns of the phases mean. */
export const PHASES_NOTE =
  'Each phase spends its share of the first year’s cost and ends at a gate. Passed, it unlocks its part of the benefits; not passed, the programme stops with what the phases before it unlocked.';

/** The row under the shares, and the two ways on from shares that do not make the whole. */
export const TOGETHER = 'Together';
export const FIT_SHARES = 'Fit the others to it';
export const RESTORE_SHARES = 'Put the old shares back';

/** The ways back to the usual numbers. */
export const USUAL_LISTS = {
  costShares: 'Back to the usual cost shares',
  unlocks: 'Back to the usual unlocks',
} as const;
