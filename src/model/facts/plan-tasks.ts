/** What is done in the first 90 days, by the weeks in which §8 puts it, and the challenge for six months at its end. */
export const TASK_PARTS = {
  weeks_1_2: ['maturity_assessment', 'quick_wins_found', 'business_case', 'sponsor'],
  weeks_3_8: ['first_project', 'basic_automation', 'team_skills', 'learnings'],
  weeks_9_12: ['expand', 'roadmap', 'team_training', 'governance'],
  challenge: ['automate_pipeline', 'monitor_quality', 'cross_team_work', 'stakeholder_insight'],
} as const;

export type TaskPart = keyof typeof TASK_PARTS;
export const TASK_PART_IDS = Object.keys(TASK_PARTS) as unknown as readonly [TaskPart, ...TaskPart[]];
export type TaskId = (typeof TASK_PARTS)[TaskPart][number];
export const TASK_IDS: readonly TaskId[] = Object.values(TASK_PARTS).flat();
