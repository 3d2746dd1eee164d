import { SKILLS, type Skill, type SkillId } from '#model/facts/skill-modules.ts';
import { TRANSITIONS, type TransitionId } from '#model/facts/skills.ts';

/** A skill on somebody's path, by its weeks from their first, both ends included. */
export interface PathStep {
  readonly id: SkillId;
  readonly skill: Skill;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

export interface LearningPath {
  readonly steps: readonly PathStep[];
  readonly weeks: number;
  /** ₹. */
  readonly cost: number;
}

/** What somebody has yet to learn for a transition: the skills not held, in their order, one at a time. Weeks and cost of §5 add. */
export function pathOf(transition: TransitionId, held: readonly SkillId[] = []): LearningPath {
  let weeks = 0;
  const steps = TRANSITIONS[transition]
    .filter((id: SkillId) => !held.includes(id))
    .map((id: SkillId): PathStep => {
      const skill: Skill = SKILLS[id];
      weeks += skill.weeks;
      return { id, skill, firstWeek: weeks - skill.weeks + 1, lastWeek: weeks };
    });
  return { steps, weeks, cost: steps.reduce((sum, { skill }) => sum + skill.price, 0) };
}
