import type { SkillId } from '#model/facts/skill-modules.ts';

/** The transitions of §5, each with its skills in the order in which they are learned (the order is ours). */
export const TRANSITIONS = {
  dataops_engineer: [
    'git_workflows',
    'cloud_platforms',
    'docker',
    'cicd',
    'airflow',
    'dbt',
    'data_quality_frameworks',
    'terraform',
    'kubernetes',
    'monitoring',
  ],
  dba_to_data_engineer: [
    'python_scala',
    'data_modelling',
    'etl_frameworks',
    'nosql',
    'spark',
    'kafka',
    'cloud_data_services',
  ],
  software_to_data_engineer: [
    'warehousing',
    'sql_optimisation',
    'etl_patterns',
    'data_quality_principles',
    'analytics_engineering',
    'business_intelligence',
  ],
  analyst_to_analytics_engineer: [
    'version_control',
    'sql_optimisation',
    'data_modelling',
    'dbt',
    'testing_frameworks',
    'documentation',
  ],
} as const satisfies Readonly<Record<string, readonly SkillId[]>>;

export type TransitionId = keyof typeof TRANSITIONS;
export const TRANSITION_IDS = Object.keys(TRANSITIONS) as unknown as readonly [TransitionId, ...TransitionId[]];
