/** What is learned in one go (§5 for Airflow, dbt and Terraform; of any other two weeks and ₹6,000). */
export interface Skill {
  readonly label: string;
  readonly weeks: number;
  /** ₹ a head. */
  readonly price: number;
  /** What comes before it, where that is on the same path. */
  readonly after: readonly string[];
}

/** Of a skill that §5 gives no weeks and price of its own. */
const ANY = { weeks: 2, price: 6_000 } as const;

export const SKILLS = {
  git_workflows: { label: 'Git workflows', ...ANY, after: [] },
  cloud_platforms: { label: 'Cloud platforms', ...ANY, after: [] },
  docker: { label: 'Docker', ...ANY, after: [] },
  cicd: { label: 'CI/CD', ...ANY, after: ['git_workflows'] },
  airflow: { label: 'Airflow', weeks: 3, price: 8_000, after: [] },
  dbt: {
    label: 'dbt',
    weeks: 2,
    price: 5_000,
    after: ['git_workflows', 'version_control', 'sql_optimisation', 'data_modelling'],
  },
  data_quality_frameworks: { label: 'Data quality frameworks', ...ANY, after: [] },
  terraform: { label: 'Terraform', weeks: 4, price: 12_000, after: ['cloud_platforms'] },
  kubernetes: { label: 'Kubernetes', ...ANY, after: ['docker'] },
  monitoring: { label: 'Monitoring and observability', ...ANY, after: [] },
  python_scala: { label: 'Python or Scala', ...ANY, after: [] },
  data_modelling: { label: 'Data modelling', ...ANY, after: ['version_control', 'sql_optimisation'] },
  etl_frameworks: { label: 'ETL frameworks', ...ANY, after: ['python_scala'] },
  nosql: { label: 'NoSQL', ...ANY, after: [] },
  spark: { label: 'Spark', ...ANY, after: ['python_scala'] },
  kafka: { label: 'Kafka', ...ANY, after: ['python_scala'] },
  cloud_data_services: { label: 'Cloud data services', ...ANY, after: ['etl_frameworks'] },
  warehousing: { label: 'Warehousing', ...ANY, after: [] },
  sql_optimisation: { label: 'SQL optimisation', ...ANY, after: ['version_control'] },
  etl_patterns: { label: 'ETL and ELT patterns', ...ANY, after: ['sql_optimisation'] },
  data_quality_principles: { label: 'Data quality principles', ...ANY, after: [] },
  analytics_engineering: { label: 'Analytics engineering', ...ANY, after: ['sql_optimisation', 'etl_patterns'] },
  business_intelligence: { label: 'Business intelligence', ...ANY, after: ['warehousing'] },
  version_control: { label: 'Version control for data', ...ANY, after: [] },
  testing_frameworks: { label: 'Testing frameworks for data', ...ANY, after: ['dbt'] },
  documentation: { label: 'Documentation', ...ANY, after: ['dbt'] },
} as const satisfies Readonly<Record<string, Skill>>;

export type SkillId = keyof typeof SKILLS;
export const SKILL_IDS = Object.keys(SKILLS) as unknown as readonly [SkillId, ...SkillId[]];
