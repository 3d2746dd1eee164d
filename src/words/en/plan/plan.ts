import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { PACKAGES, type PackageId } from '#model/facts/packages.ts';
import type { Gate } from '#model/facts/rollout.ts';
import type { PlanFinding, PlannedGate, PlannedHiring } from '#model/findings/plan/plan.ts';
import { dayOfWeek, lastDayOfWeek } from '#model/plan/dates.ts';
import { PHASE_IN_SENTENCE } from '#words/delivery/phases.ts';
import { dateWords, dayWords, monthWords } from '#words/figures/dates.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { capitalise, counted, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { formatScore } from '#words/figures/score.ts';

/** What starts when, and when everything runs: "The assessment starts on 1 April 2027; the pilot’s gate is on 21 July; everything runs by September 2028." */
export function planSentence({ start, packages, gates, lastWeek }: PlanFinding): string {
  const first = packages.find(({ id }) => id === 'assessment')?.firstWeek ?? 1;
  const begins = dayOfWeek(start, first);
  const gate = lastDayOfWeek(start, gates[0]?.week ?? 0);
  const done = lastDayOfWeek(start, lastWeek);
  return `The assessment starts on ${dateWords(begins)}; the pilot’s gate is on ${dayWords(gate, begins)}; everything runs by ${monthWords(done.slice(0, 7))}.`;
}

/** What a careful reader asks next: what the plan does to the figures. */
export function planObjection({ linked }: PlanFinding): string {
  if (linked === null) return 'What it unlocks is told once the company has figures.';
  const change = linked.npvLinked - linked.npvUnlinked;
  if (shownMoney(change) === 0) return 'Waiting for it takes nothing off the NPV.';
  return linked.isOn
    ? `Benefits wait for what brings them: the NPV is ${formatMoney(linked.npvLinked)} instead of ${formatMoney(linked.npvUnlinked)}.`
    : `The figures do not wait for it yet: if they did, the NPV would be ${formatMoney(linked.npvLinked)} instead of ${formatMoney(linked.npvUnlinked)}.`;
}

/** A row of the plan: a package or an action. */
export const packageName = (id: PackageId): string => PACKAGES[id].label;
export const actionName = (id: ActionId): string => ACTIONS[id].label;

/** Posts of a phase: "Hiring four for the pilot". */
export const hiringName = ({ phase, people }: PlannedHiring): string =>
  `Hiring ${Number.isInteger(people) ? numberWord(people) : formatNumber(people, 1)} for ${HIRED_FOR[phase]}`;

const HIRED_FOR: Readonly<Record<PlannedHiring['phase'], string>> = {
  pilot: 'the pilot',
  coreTeam: 'the core team',
  standardisation: 'standardisation',
  organisation: 'the rollout',
};

/** When something runs: "1 April to 26 May 2027, weeks 1 to 8". */
export function spanWords(start: string, firstWeek: number, lastWeek: number): string {
  const [from, to] = [dayOfWeek(start, firstWeek), lastDayOfWeek(start, lastWeek)];
  const weeks = firstWeek === lastWeek ? `week ${firstWeek}` : `weeks ${firstWeek} to ${lastWeek}`;
  return `${dayWords(from, to)} to ${dateWords(to)}, ${weeks}`;
}

/** Why a package does not begin in its own week. */
export const pushedWords = (by: PackageId): string => `waits for ${PACKAGES[by].label.toLowerCase()}`;

/** The finding over the timeline. */
export function timelineTitle({ packages, lastWeek, isMoved }: PlanFinding): string {
  const critical = packages.filter(({ isCritical }) => isCritical).length;
  // As long as the other, so that nothing below moves while a bar is dragged.
  const length = isMoved ? capitalise(counted(lastWeek, 'week')) : 'Eighteen months';
  return `${length}, and the end hangs on ${counted(critical, 'package')}`;
}

export const TIMELINE_WORDS = {
  how: 'Drag a bar to move it, or focus it and press the arrow keys: a week at a time, with Shift a week longer or shorter. What waits for it is pushed along, and nothing is pulled.',
  solid: 'on the critical path: a week later is a week later for everything',
  outlined: 'has room before anything waits for it',
  action: 'chosen readiness action',
  hiring: 'posts open, until the phase that needs them',
  gate: 'gate',
  today: 'Today',
  reset: 'Back to the source’s plan',
  resetStep: 'The source’s plan',
  start: 'Plan starts on',
  startHint: 'The first day of week 1. Until you choose one: the next 1 April or 1 October.',
  numbers: 'Weeks as numbers',
  firstWeek: 'First week',
  weeks: 'Weeks',
  file: 'The plan, week by week',
  linked: 'Benefits wait for what brings them',
  calendar: 'Calendar file',
  calendarFailed: 'The calendar file could not be made. Perhaps the network is away: try again in a moment.',
} as const;

/** Steps as undoing names them. */
export const linkedStep = (isOn: boolean): string => `Benefits ${isOn ? 'wait' : 'do not wait'} for the plan`;
export const startStep = (start: string | undefined): string =>
  start === undefined ? 'Usual start of the plan' : `Plan starts on ${dateWords(start)}`;

/** What the switch does, or has done. */
export function linkedWords(linked: NonNullable<PlanFinding['linked']>): string {
  const { isOn, npvLinked, npvUnlinked } = linked;
  const effect =
    shownMoney(npvLinked - npvUnlinked) === 0
      ? 'The NPV stays what it is.'
      : `The NPV ${isOn ? 'is' : 'would be'} ${formatMoney(npvLinked)} instead of ${formatMoney(npvUnlinked)}.`;
  return `Each line starts the quarter after what brings it is done, and its ramp is counted from there: revenue and freed hours after the pilot, infrastructure and incidents after monitoring, lower risk after the platform (ours). ${effect}`;
}

/** The finding over the gates. */
export function gatesTitle(gates: readonly PlannedGate[]): string {
  const moved = gates.filter(({ week, usual }) => week !== usual.week);
  if (moved.length === 0) return 'Readiness on a gate’s day decides how likely it is passed';
  const changed = moved.some(({ probability, usual }) => formatOdds(probability) !== formatOdds(usual.probability));
  return `${capitalise(counted(moved.length, 'gate'))} moved${changed ? ', and the odds with it' : '; the odds stay'}`;
}

export const GATE_HEADS = { gate: 'Gate', day: 'Day', score: 'Readiness then', odds: 'Passed' } as const;

/** What stands at a gate. */
export const gateName = (gate: Gate): string => `Gate ${gate}, after ${PHASE_IN_SENTENCE[gate]}`;

/** Beside a gate that was moved: what it would be by the source's plan. */
export const usualWords = ({ usual }: PlannedGate): string =>
  `instead of week ${usual.week}, ${formatScore(usual.score)}, ${formatOdds(usual.probability)}`;

export const GATES_NOTE =
  'Actions that are done by then count. A later gate may find more of them done; it also holds back what waits behind it.';

/** What happens on a day of the plan: "Core platform begins". */
export const eventWords = (name: string, what: 'begins' | 'ends'): string =>
  `${name} ${what === 'begins' ? 'begins' : 'is done'}`;
