import type { FactorId } from '#model/facts/readiness.ts';

/** Each factor in one word, for the ends of the radar's axes. */
export const SHORT_LABELS: Readonly<Record<FactorId, string>> = {
  data_architecture_maturity: 'Architecture',
  tool_standardization: 'Tools',
  infrastructure_automation: 'Automation',
  monitoring_capabilities: 'Monitoring',
  team_skills: 'Skills',
  leadership_support: 'Leadership',
  cultural_openness: 'Culture',
  cross_team_collaboration: 'Collaboration',
  clear_objectives: 'Objectives',
  budget_availability: 'Budget',
  stakeholder_alignment: 'Stakeholders',
  success_metrics: 'Metrics',
};
