import type { PackageDocument } from '#model/document/plan-document.ts';
import { TOPIC_IDS } from '#model/facts/assessment-topics.ts';
import type { Lead } from '#model/facts/hiring.ts';
import { PACKAGE_IDS } from '#model/facts/packages.ts';
import { TASK_IDS, TASK_PART_IDS } from '#model/facts/plan-tasks.ts';
import { PRACTICE_IDS } from '#model/facts/practices.ts';
import { ROLE_IDS, type RoleId } from '#model/facts/roles.ts';
import { SKILL_IDS } from '#model/facts/skill-modules.ts';
import { TRANSITION_IDS } from '#model/facts/skills.ts';
import { boundedList, choice, numbersUnder, section, yesOrNo } from '#scenario/fields.ts';
import {
  LONGEST_NAME,
  LONGEST_NOTE,
  LONGEST_OWNER,
  LONGEST_RHYTHM,
  MOST_LEARNERS,
  MOST_OWN_TASKS,
} from '#scenario/limits.ts';
import { eachIdOnce, recordId } from '#scenario/record-id.ts';
import { calendarDay, nameText, optionalText } from '#scenario/texts.ts';
import { shown } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** A section in which every one of some ids may have a section of its own. */
function byId<Id extends string, Part extends z.ZodMiniType>(
  ids: readonly Id[],
  part: (id: Id) => Part,
): ReturnType<typeof section<Record<Id, z.ZodMiniOptional<Part>>>> {
  const parts = ids.map((id) => [id, z.optional(part(id))] as const);
  return section(Object.fromEntries(parts) as Record<Id, z.ZodMiniOptional<Part>>);
}

const packages = byId(PACKAGE_IDS, (id) => section(numbersUnder<keyof PackageDocument>(`plan.packages.${id}`)));

const leads = byId(ROLE_IDS, (role) => section(numbersUnder<keyof Lead>(`plan.leads.${role}`)));

const topic = section({
  finding: z.optional(optionalText(LONGEST_NOTE)),
  evidence: z.optional(optionalText(LONGEST_NOTE)),
  date: z.optional(calendarDay),
});

const task = {
  owner: z.optional(optionalText(LONGEST_OWNER)),
  date: z.optional(calendarDay),
  done: z.optional(yesOrNo),
};

const practice = section({
  chosen: z.optional(yesOrNo),
  owner: z.optional(optionalText(LONGEST_OWNER)),
  rhythm: z.optional(optionalText(LONGEST_RHYTHM)),
});

const ownTask = section({ id: recordId, name: nameText(LONGEST_NAME), part: choice(TASK_PART_IDS), ...task });

const skills = z.pipe(
  boundedList(SKILL_IDS.length, `a list of skills, each once: ${SKILL_IDS.join(', ')}`),
  z.array(choice(SKILL_IDS)).check(
    z.superRefine((list, context) => {
      for (const [index, id] of list.entries()) {
        if (list.indexOf(id) === index) continue;
        const message = `${shown(id)} stands here already; accepts each skill once`;
        context.addIssue({ code: 'custom', path: [index], message, input: id });
      }
    }),
    // A set has no order of its own: equal decisions are equal documents.
    z.overwrite((list) => SKILL_IDS.filter((id) => list.includes(id))),
  ),
);

const learner = section({
  id: recordId,
  name: nameText(LONGEST_NAME),
  path: choice(TRANSITION_IDS),
  skills: z.optional(skills),
});

const listOf = <Each extends z.ZodMiniType<{ readonly id: string }>>(most: number, what: string, each: Each) =>
  z.pipe(boundedList(most, `a list of at most ${most} ${what}`), z.array(each).check(eachIdOnce));

/** What is done when, by whom. */
export const planSchema = section({
  start: z.optional(calendarDay),
  packages: z.optional(packages),
  linked: z.optional(yesOrNo),
  hireAsNeeded: z.optional(yesOrNo),
  trainingFromSkills: z.optional(yesOrNo),
  held: z.optional(section(numbersUnder<RoleId>('plan.held'))),
  leads: z.optional(leads),
  topics: z.optional(byId(TOPIC_IDS, () => topic)),
  tasks: z.optional(byId(TASK_IDS, () => section(task))),
  ownTasks: z.optional(listOf(MOST_OWN_TASKS, 'tasks', ownTask)),
  people: z.optional(listOf(MOST_LEARNERS, 'people', learner)),
  practices: z.optional(byId(PRACTICE_IDS, () => practice)),
});
