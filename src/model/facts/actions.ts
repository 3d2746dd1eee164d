/** What can be done to raise readiness, in the order of the source: quick wins, change, culture, governance, metrics. */
export const ACTION_IDS = [
  'automated_quality_monitoring',
  'pipeline_cicd',
  'self_service_analytics',
  'executive_sponsor',
  'quantified_case',
  'pilot_project',
  'resistance_answers',
  'data_council',
  'cross_team_rituals',
  'automation_backlog',
  'blameless_postmortems',
  'value_stream_mapping',
  'knowledge_sharing',
  'skills_programme',
  'recognition',
  'tool_standards',
  'infrastructure_as_code',
  'data_catalogue',
  'compliance_reporting',
  'access_control',
  'data_protection',
  'delivery_metrics',
  'value_metrics',
] as const;

export type ActionId = (typeof ACTION_IDS)[number];
