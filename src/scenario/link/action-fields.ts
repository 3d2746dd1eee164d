/** Actions with the factors that they raise. APPEND ONLY, and never a factor more: that one gets a row of its own below. */
const ACTIONS: readonly (readonly [action: string, ...factors: string[]])[] = [
  ['automated_quality_monitoring', 'monitoring_capabilities', 'success_metrics'],
  ['pipeline_cicd', 'tool_standardization', 'infrastructure_automation'],
  ['self_service_analytics', 'cultural_openness', 'stakeholder_alignment'],
  ['executive_sponsor', 'leadership_support', 'budget_availability'],
  ['quantified_case', 'clear_objectives', 'budget_availability'],
  ['pilot_project', 'team_skills', 'leadership_support', 'stakeholder_alignment'],
  ['resistance_answers', 'team_skills', 'cultural_openness'],
  ['data_council', 'leadership_support', 'clear_objectives', 'stakeholder_alignment'],
  ['cross_team_rituals', 'cross_team_collaboration', 'stakeholder_alignment'],
  ['automation_backlog', 'infrastructure_automation', 'cultural_openness'],
  ['blameless_postmortems', 'cultural_openness', 'cross_team_collaboration'],
  ['value_stream_mapping', 'clear_objectives', 'success_metrics'],
  ['knowledge_sharing', 'team_skills', 'cross_team_collaboration'],
  ['skills_programme', 'tool_standardization', 'team_skills'],
  ['recognition', 'cultural_openness', 'cross_team_collaboration'],
  ['tool_standards', 'data_architecture_maturity', 'tool_standardization'],
  ['infrastructure_as_code', 'data_architecture_maturity', 'infrastructure_automation'],
  ['data_catalogue', 'data_architecture_maturity', 'stakeholder_alignment'],
  ['compliance_reporting', 'monitoring_capabilities', 'stakeholder_alignment'],
  ['access_control', 'tool_standardization', 'infrastructure_automation'],
  ['data_protection', 'data_architecture_maturity', 'stakeholder_alignment'],
  ['delivery_metrics', 'monitoring_capabilities', 'success_metrics'],
  ['value_metrics', 'clear_objectives', 'budget_availability', 'success_metrics'],
];

/** The fields of every action, in the order of their codes; see LINK_FIELDS. */
export const LINK_ACTION_FIELDS = ACTIONS.flatMap(([action, ...factors]) =>
  ['chosen', 'startWeek', 'weeks', 'cost', ...factors.map((factor) => `raises.${factor}`)].map((key) => ({
    path: `actions.${action}.${key}`,
  })),
);
