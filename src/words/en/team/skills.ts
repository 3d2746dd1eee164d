import { SKILLS } from '#model/facts/skill-modules.ts';
import type { TransitionId } from '#model/facts/skills.ts';
import type { LearnerStanding, LearningFinding, SkillGap } from '#model/findings/plan/learning.ts';
import type { LearningPath, PathStep } from '#model/plan/paths.ts';
import { dateWords } from '#words/figures/dates.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { capitalise, counted, formatNumber } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';

const TRANSITION_WORDS: Readonly<Record<TransitionId, string>> = {
  dataops_engineer: 'Data engineer to DataOps engineer',
  dba_to_data_engineer: 'DBA to data engineer',
  software_to_data_engineer: 'Software engineer to data engineer',
  analyst_to_analytics_engineer: 'Data analyst to analytics engineer',
};

export const transitionName = (id: TransitionId): string => TRANSITION_WORDS[id];

/** Who learns for how long and what it costs: "Three people learn for up to 23 weeks and ₹1.5 lakh; the first is ready on 9 June 2027." */
export function learningSentence({ people, weeks, cost }: LearningFinding): string {
  const learning = people.filter(({ ready }) => ready !== null);
  if (people.length === 0) return 'Nobody is named to learn yet.';
  if (learning.length === 0)
    return `${capitalise(counted(people.length, 'person', 'people'))} named, and nothing left to learn.`;
  const first = learning.map(({ ready }) => ready ?? '').toSorted()[0] ?? '';
  const isTogether = learning.every(({ ready }) => ready === first);
  const span = isTogether ? counted(weeks, 'week') : `up to ${counted(weeks, 'week')}`;
  const who = learning.length === 1 ? 'ready' : isTogether ? 'all are ready' : 'the first is ready';
  return `${capitalise(counted(learning.length, 'person', 'people'))} ${plural(learning.length, 'learns', 'learn')} for ${span} and ${formatMoney(cost)}; ${who} on ${dateWords(first)}.`;
}

export function learningObjection({ people, training }: LearningFinding): string {
  if (people.length === 0)
    return 'Name them, and each gets a path in the order in which its skills build on each other.';
  if (training === null) return SKILLS_WORDS.entered;
  if (training.isOn) return 'That is the training that the case pays.';
  return training.isFitted
    ? 'The case pays its fitted training and not this.'
    : 'The case pays training at your own amount a head and not this.';
}

/** What a path takes: "23 weeks, ₹67,000". */
export const pathWords = ({ weeks, cost }: LearningPath): string =>
  weeks === 0
    ? 'nothing left to learn'
    : `${formatNumber(weeks)} ${plural(weeks, 'week', 'weeks')}, ${formatMoney(cost, 'exact')}`;

export const readyWords = ({ ready, left }: LearnerStanding): string =>
  ready === null ? 'ready' : `${pathWords(left)}; ready on ${dateWords(ready)}`;

/** When a skill is learned: "weeks 3 and 4". */
export const stepWords = ({ firstWeek, lastWeek }: PathStep): string =>
  firstWeek === lastWeek ? `week ${firstWeek}` : `weeks ${firstWeek} to ${lastWeek}`;

export const SKILLS_WORDS = {
  peopleTitle: 'Who learns what',
  peopleNote:
    'Tick what somebody can do already; the rest is their path, one skill after the other from the plan’s start.',
  pathsTitle: 'Four ways from one role to another',
  pathsNote:
    'Weeks and prices of Airflow, dbt and Terraform are the source’s (§5), and two weeks and ₹6,000 for any other; the order is ours. The source counts 90% certified among what worked elsewhere, and names no certificate.',
  name: 'Name',
  path: 'On the way from',
  add: 'Add a person',
  noName: 'Give the person a name first.',
  full: 'There is room for 60 people: take one away first.',
  held: 'Can do already',
  left: 'Has yet to learn',
  aim: 'Aim',
  exercise: 'Exercise',
  project: 'Project',
  gapsNote: 'What the source’s core roles need, less what the people named here can do already.',
  calendarTitle: 'Who is ready when',
  calendarFile: 'Learning paths by week',
  training: 'Let these paths be the training that the case pays',
  entered: 'Costs were entered as totals, so the paths change no figure.',
} as const;

/** What the switch does; until somebody is named, nothing. */
export function trainingWords(training: NonNullable<LearningFinding['training']>, learning: LearningFinding): string {
  const { isOn, byHead, isFitted, npvOn, npvOff, headcount, atMost } = training;
  const fitted = isFitted ? ' fitted to the source’s totals' : ' at your own amount a head';
  const even = atMost < byHead ? 'Even the' : 'The';
  const everybody = `${even} longest path for ${formatNumber(headcount, 1)} people would be ${formatMoney(atMost)}.`;
  if (learning.people.length === 0)
    return `Nobody is named yet, so the case pays the ${formatMoney(byHead)}${fitted}. ${everybody}`;
  const npv =
    shownMoney(npvOn - npvOff) === 0
      ? 'The NPV stays what it is.'
      : `The NPV ${isOn ? 'is' : 'would be'} ${formatMoney(npvOn)} instead of ${formatMoney(npvOff)}.`;
  return `${formatMoney(learning.cost)} instead of the ${formatMoney(byHead)}${fitted}. ${npv} ${everybody}`;
}

/** What is paid by a readiness action too. */
export function programmeWords({ inProgramme, training }: LearningFinding): string {
  const skills = listed(inProgramme.map((id) => SKILLS[id].label));
  const pronoun = plural(inProgramme.length, 'it', 'them');
  const twice =
    training?.isOn === true
      ? `so the case pays for ${pronoun} twice`
      : `and the case would pay for ${pronoun} twice with these paths as its training`;
  return `The action “Skills programme” on Readiness pays ${skills} for the whole team, ${twice}.`;
}

/** The finding over the gaps. */
export function gapsTitle({ gaps }: LearningFinding): string {
  const nobody = gaps.filter(({ learning }) => learning.length === 0).length;
  if (gaps.length === 0) return 'The core roles’ skills are all there';
  return nobody === 0
    ? `${capitalise(counted(gaps.length, 'skill'))} missing, each on its way`
    : `${capitalise(counted(nobody, 'skill'))} that nobody has or learns`;
}

/** Who needs a missing skill, and who is on the way to it. */
export const gapWords = ({ neededBy, learning }: SkillGap): string =>
  `${listed(neededBy.map(inSentence))}; ${learning.length === 0 ? 'nobody learns it' : `${listed(learning)} ${plural(learning.length, 'is', 'are')} on the way`}`;

export const trainingStep = (isOn: boolean): string => `Training ${isOn ? 'by learning paths' : 'so much a head'}`;
export const addedPerson = (name: string): string => `Added: ${name}`;
export const removedPerson = (name: string): string => `Deleted: ${name}`;
export const renamedPerson = (name: string): string => `Renamed: ${name}`;
export const pathStepName = (name: string): string => `Path of ${name}`;
export const heldStep = (name: string): string => `Skills of ${name}`;
export const removePerson = (name: string): string => `Delete ${name}`;
