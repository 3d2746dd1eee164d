/** What is done in the first 90 days, by the weeks in which §8 puts it, and the challenge for six months at its end. */
export const TASK_PARTS = {
  weeks_1_2: {
    weeks: [1, 2],
    tasks: {
      maturity_assessment: 'Score all twelve factors of readiness with those who live with them',
      quick_wins_found: 'Pick the quick win that hurts most and risks least',
      business_case: 'Agree the case with finance, every assumption with an owner',
      sponsor: 'Win one executive who answers for it',
    },
  },
  weeks_3_8: {
    weeks: [3, 8],
    tasks: {
      first_project: 'Build the project with the highest impact and the lowest risk',
      basic_automation: 'Put one pipeline under tests, automatic release and alerts',
      team_skills: 'Start the first courses, in working hours',
      learnings: 'Write down what went wrong and what you would do again',
    },
  },
  weeks_9_12: {
    weeks: [9, 12],
    tasks: {
      expand: 'Bring the second team in, with the first as its teacher',
      roadmap: 'Put the year on a plan with gates that can stop it',
      team_training: 'Open the posts and the courses that the plan needs',
      governance: 'Name owners for data, and rules that a machine checks',
    },
  },
  challenge: {
    weeks: [1, 26],
    tasks: {
      automate_pipeline: 'One pipeline runs without a hand',
      monitor_quality: 'Its quality is watched, and the alert reaches its owner first',
      cross_team_work: 'Two teams work on it that never worked together',
      stakeholder_insight: 'One stakeholder decided something because of it',
    },
  },
} as const;

export type TaskPart = keyof typeof TASK_PARTS;
export const TASK_PART_IDS = Object.keys(TASK_PARTS) as unknown as readonly [TaskPart, ...TaskPart[]];
export type TaskId = { [Part in TaskPart]: keyof (typeof TASK_PARTS)[Part]['tasks'] }[TaskPart];

/** The tasks of a part with what they ask, in their order. */
export const tasksOf = (part: TaskPart): readonly (readonly [TaskId, string])[] =>
  Object.entries<string>(TASK_PARTS[part].tasks).map(([id, what]) => [id as TaskId, what]);

export const TASK_IDS: readonly TaskId[] = TASK_PART_IDS.flatMap((part) => tasksOf(part).map(([id]) => id));
