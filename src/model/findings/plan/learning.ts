import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { Learner } from '#model/document/plan-document.ts';
import { enteredNumber } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { PROGRAMME_SKILLS } from '#model/facts/actions.ts';
import { TRANSITION_IDS, TRANSITIONS, type TransitionId } from '#model/facts/skills.ts';
import { SKILL_IDS, type SkillId } from '#model/facts/skill-modules.ts';
import { CORE_ROLES } from '#model/facts/team-roles.ts';
import { lastDayOfWeek, planStart } from '#model/plan/dates.ts';
import { pathOf, type LearningPath } from '#model/plan/paths.ts';

/** Somebody on their way, with what is left of it. */
export interface LearnerStanding extends Learner {
  readonly left: LearningPath;
  /** All skills of the path, held or not. */
  readonly all: readonly SkillId[];
  /** The day on which the last skill is learned; null where nothing is left. YYYY-MM-DD. */
  readonly ready: string | null;
}

/** A skill that the core roles need and nobody named has. */
export interface SkillGap {
  readonly skill: SkillId;
  readonly neededBy: readonly string[];
  /** Who is on the way to it, by name. */
  readonly learning: readonly string[];
}

export interface LearningFinding {
  readonly start: string;
  readonly people: readonly LearnerStanding[];
  /** The longest path, and all of them together in ₹. */
  readonly weeks: number;
  readonly cost: number;
  readonly gaps: readonly SkillGap[];
  /** Each transition from its beginning. */
  readonly transitions: readonly { readonly id: TransitionId; readonly path: LearningPath }[];
  /** Whether the sum is to stand for the training line, which it does once somebody is named; the NPV with either, ₹; null where totals were entered. */
  readonly training: {
    readonly isOn: boolean;
    /** The line at so much a head, ₹, and whether that is ours, fitted to the source's totals. */
    readonly byHead: number;
    readonly isFitted: boolean;
    readonly npvOn: number;
    readonly npvOff: number;
    /** People of the new team, and what the longest path would cost all of them, ₹. */
    readonly headcount: number;
    readonly atMost: number;
  } | null;
  /** What is on somebody's path and a chosen readiness action pays for the whole team; nothing where totals were entered. */
  readonly inProgramme: readonly SkillId[];
}

export const learnersIn = ({ plan }: ScenarioDocument): readonly Learner[] => plan?.people ?? [];

/** @param today as YYYY-MM-DD */
export function learningOf(read: Case, today: string): LearningFinding {
  const { document } = read;
  const start = planStart(document, today);
  const people = learnersIn(document).map((learner) => {
    const left = pathOf(learner.path, learner.skills);
    const ready = left.weeks === 0 ? null : lastDayOfWeek(start, left.weeks);
    return { ...learner, left, all: TRANSITIONS[learner.path], ready };
  });
  return {
    start,
    people,
    weeks: Math.max(0, ...people.map(({ left }) => left.weeks)),
    cost: people.reduce((sum, { left }) => sum + left.cost, 0),
    gaps: gapsIn(people),
    transitions: TRANSITION_IDS.map((id) => ({ id, path: pathOf(id) })),
    training: trainingOf(read),
    inProgramme: inProgramme(read, people),
  };
}

/** What the core roles need less what is held. */
function gapsIn(people: readonly LearnerStanding[]): readonly SkillGap[] {
  const held = new Set(people.flatMap(({ skills = [] }) => skills));
  return SKILL_IDS.flatMap((skill) => {
    const needing = CORE_ROLES.filter(({ needs }) => needs.includes(skill));
    if (needing.length === 0 || held.has(skill)) return [];
    const learning = people.filter(({ left }) => left.steps.some(({ id }) => id === skill));
    return [{ skill, neededBy: needing.map(({ label }) => label), learning: learning.map(({ name }) => name) }];
  });
}

function inProgramme({ shape }: Case, people: readonly LearnerStanding[]): readonly SkillId[] {
  if (shape.mode === 'entered' || !shape.actions.includes('skills_programme')) return [];
  return PROGRAMME_SKILLS.filter((skill) => people.some(({ left }) => left.steps.some(({ id }) => id === skill)));
}

function trainingOf(read: Case): LearningFinding['training'] {
  if (read.shape.mode === 'entered') return null;
  const isOn = read.document.plan?.trainingFromSkills === true;
  const other = readCase(withValueAt(read.document, 'plan.trainingFromSkills', isOn ? undefined : true));
  const [on, off] = isOn ? [read, other] : [other, read];
  const headcount = amountOf(read, 'investment.headcount');
  return {
    isOn,
    byHead: amountOf(off, 'investment.training'),
    isFitted: enteredNumber(read.document, 'investment.trainingPerPerson') === undefined,
    npvOn: amountOf(on, 'finance.npv'),
    npvOff: amountOf(off, 'finance.npv'),
    headcount,
    atMost: headcount * Math.max(...TRANSITION_IDS.map((id) => pathOf(id).cost)),
  };
}
