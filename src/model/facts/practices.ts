/** What §5 and §6 do for culture and change: four principles, three programmes, three parts of change management. */
export const PRACTICE_GROUPS = {
  collaboration: ['cross_team_standups', 'shared_goals', 'joint_quality', 'team_rotation'],
  automation: ['automation_backlog', 'automation_time', 'automation_return', 'shared_practice'],
  learning: ['postmortems', 'experiment_budget', 'shared_failures', 'quick_prototypes'],
  customer: ['impact_measured', 'stakeholder_feedback', 'value_streams', 'value_dashboards'],
  knowledge: ['tech_talks', 'brown_bags', 'internal_conference', 'community'],
  skills: ['certification', 'online_learning', 'mentoring', 'skill_rotation'],
  recognition: ['automation_champions', 'innovation_awards', 'customer_impact', 'team_bonuses'],
  leadership: ['sponsor', 'leadership_training', 'executive_metrics', 'executive_reviews'],
  adoption: ['visible_pilot', 'success_stories', 'more_teams', 'lessons_carried'],
  resistance: ['concerns_heard', 'gaps_trained', 'job_security', 'career_paths'],
} as const;

export type PracticeGroup = keyof typeof PRACTICE_GROUPS;
export type PracticeId = (typeof PRACTICE_GROUPS)[PracticeGroup][number];
export const PRACTICE_IDS: readonly PracticeId[] = Object.values(PRACTICE_GROUPS).flat();
