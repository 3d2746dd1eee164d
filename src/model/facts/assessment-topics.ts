/** The topics of the foundation assessment, months 1 and 2, by what they look at (§8). */
export const TOPIC_GROUPS = {
  technical: ['architecture', 'tools', 'quality_governance', 'scalability', 'security'],
  organizational: ['skills', 'culture', 'leadership', 'change_capacity', 'budget'],
  business: ['pain_points', 'value', 'stakeholders', 'metrics', 'roi_baseline'],
} as const;

export type TopicId = (typeof TOPIC_GROUPS)[keyof typeof TOPIC_GROUPS][number];
export const TOPIC_IDS: readonly TopicId[] = Object.values(TOPIC_GROUPS).flat();
