import type { TopicId } from '#model/facts/assessment-topics.ts';
import type { Lead } from '#model/facts/hiring.ts';
import type { PackageId } from '#model/facts/packages.ts';
import type { TaskId, TaskPart } from '#model/facts/plan-tasks.ts';
import type { PracticeId } from '#model/facts/practices.ts';
import type { RoleId } from '#model/facts/roles.ts';
import type { SkillId } from '#model/facts/skill-modules.ts';
import type { TransitionId } from '#model/facts/skills.ts';

/** What is done when, by whom; no figure follows it unless `linked`, `hireAsNeeded` or `trainingFromSkills` says so. */
export interface PlanDocument {
  /** The day on which week 1 begins, as YYYY-MM-DD. */
  readonly start?: string;
  /** Packages that stand elsewhere, or last longer, than §8 has them. */
  readonly packages?: Readonly<Partial<Record<PackageId, PackageDocument>>>;
  /** Benefits start when what brings them is done. */
  readonly linked?: boolean;
  /** People are paid from the week in which they start. */
  readonly hireAsNeeded?: boolean;
  /** The sum of the learning paths replaces the training of so much a head. */
  readonly trainingFromSkills?: boolean;
  /** People of the new team who are there already. */
  readonly held?: Readonly<Partial<Record<RoleId, number>>>;
  /** Weeks to find somebody and weeks of their notice. */
  readonly leads?: Readonly<Partial<Record<RoleId, Partial<Lead>>>>;
  /** What the foundation assessment found. */
  readonly topics?: Readonly<Partial<Record<TopicId, TopicDocument>>>;
  /** The first 90 days, and the challenge for six months. */
  readonly tasks?: Readonly<Partial<Record<TaskId, TaskDocument>>>;
  readonly ownTasks?: readonly OwnTask[];
  /** Who learns what. */
  readonly people?: readonly Learner[];
  /** What is done for culture and change; one that is a readiness action is chosen there. */
  readonly practices?: Readonly<Partial<Record<PracticeId, PracticeDocument>>>;
}

export interface PackageDocument {
  /** From 1. */
  readonly firstWeek?: number;
  readonly weeks?: number;
}

export interface TopicDocument {
  readonly finding?: string;
  readonly evidence?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

export interface TaskDocument {
  readonly owner?: string;
  /** The day by which it is to be done, YYYY-MM-DD. */
  readonly date?: string;
  readonly done?: boolean;
}

/** A task that the checklist of §8 does not have. */
export interface OwnTask extends TaskDocument {
  readonly id: string;
  readonly name: string;
  readonly part: TaskPart;
}

export interface PracticeDocument {
  /** Of a practice that is no readiness action. */
  readonly chosen?: boolean;
  readonly owner?: string;
  /** How often, in the user's words: "every Friday". */
  readonly rhythm?: string;
}

/** Somebody on the way from one role to another. */
export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly path: TransitionId;
  /** What they can do already; nothing where left out. */
  readonly skills?: readonly SkillId[];
}
