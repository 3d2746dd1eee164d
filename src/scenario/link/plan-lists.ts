import type { Learner, OwnTask } from '#model/document/plan-document.ts';
import type { Compact } from '#scenario/link/compact-json.ts';
import { packedFlag, unpackedFlag } from '#scenario/link/flag.ts';
import { LINK_SKILLS, LINK_TASK_PARTS, LINK_TRANSITIONS } from '#scenario/link/plan-fields.ts';
import { groupsOf, said } from '#scenario/link/records.ts';
import { listOf, lookedUp } from '#scenario/link/tables.ts';

const TASK = 6;
const LEARNER = 4;

/** Tasks one after the other, six values each. */
export const packedTasks = (tasks: readonly OwnTask[]): Compact =>
  tasks.flatMap(({ id, name, part, done, date, owner }) => [
    id,
    name,
    LINK_TASK_PARTS.indexOf(part),
    packedFlag(done),
    date ?? null,
    owner ?? null,
  ]);

/** @throws BrokenLink, NewerLink */
export const unpackedTasks = (value: unknown): unknown =>
  groupsOf(TASK, value).map(([id, name, part, done, date, owner]) => ({
    id,
    name,
    part: lookedUp(LINK_TASK_PARTS, part),
    ...unpackedFlag('done', done),
    ...said('date', date),
    ...said('owner', owner),
  }));

/** People one after the other, four values each, skills as their places. */
export const packedPeople = (people: readonly Learner[]): Compact =>
  people.flatMap(({ id, name, path, skills }): readonly Compact[] => [
    id,
    name,
    LINK_TRANSITIONS.indexOf(path),
    skills === undefined ? null : skills.map((each) => LINK_SKILLS.indexOf(each)),
  ]);

/** @throws BrokenLink, NewerLink */
export const unpackedPeople = (value: unknown): unknown =>
  groupsOf(LEARNER, value).map(([id, name, path, skills]) => ({
    id,
    name,
    path: lookedUp(LINK_TRANSITIONS, path),
    ...(skills === null ? {} : { skills: listOf(skills, () => true).map((place) => lookedUp(LINK_SKILLS, place)) }),
  }));
