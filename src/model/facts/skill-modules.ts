/** What is learned in one go (§5 for Airflow, dbt and Terraform; of any other two weeks and ₹6,000). Words are ours. */
export interface Skill {
  readonly label: string;
  readonly weeks: number;
  /** ₹ a head. */
  readonly price: number;
  /** What comes before it, where that is on the same path. */
  readonly after: readonly string[];
  readonly aim: string;
  readonly exercise: string;
  readonly project: string;
}

/** Of a skill that §5 gives no weeks and price of its own. */
const ANY = { weeks: 2, price: 6_000 } as const;

export const SKILLS = {
  git_workflows: {
    label: 'Git workflows',
    ...ANY,
    after: [],
    aim: 'branch, review and release without losing anybody’s work',
    exercise: 'take a change from a branch through review to a release',
    project: 'put one pipeline’s whole history under review',
  },
  cloud_platforms: {
    label: 'Cloud platforms',
    ...ANY,
    after: [],
    aim: 'know what the company’s cloud runs for it, and what that costs',
    exercise: 'read last month’s bill and name its three largest lines',
    project: 'move one batch job to managed services',
  },
  docker: {
    label: 'Docker',
    ...ANY,
    after: [],
    aim: 'pack a job so that it runs the same everywhere',
    exercise: 'build an image and find what makes it large',
    project: 'run one pipeline from an image that anybody can start',
  },
  cicd: {
    label: 'CI/CD',
    ...ANY,
    after: ['git_workflows'],
    aim: 'let a machine test and release every change',
    exercise: 'write a build that fails for the right reason',
    project: 'release one pipeline without a hand',
  },
  airflow: {
    label: 'Airflow',
    weeks: 3,
    price: 8_000,
    after: [],
    aim: 'design workflows with their dependencies, watch them, and run them in production',
    exercise: 'collect from several sources, survive errors with retries, write an operator of your own',
    project:
      'a workflow with alerts and a dashboard, judged by its design, its errors, its speed and whether it may go live',
  },
  dbt: {
    label: 'dbt',
    weeks: 2,
    price: 5_000,
    after: ['git_workflows', 'version_control', 'sql_optimisation', 'data_modelling'],
    aim: 'write transformations as tested, documented modules',
    exercise: 'build a dimensional model with tests and lineage',
    project: 'a model of one business question that is deployed by CI/CD',
  },
  data_quality_frameworks: {
    label: 'Data quality frameworks',
    ...ANY,
    after: [],
    aim: 'say what must hold of a table, and be told when it does not',
    exercise: 'write ten rules for the most used table',
    project: 'rules on every load of one domain, each with an owner',
  },
  terraform: {
    label: 'Terraform',
    weeks: 4,
    price: 12_000,
    after: ['cloud_platforms'],
    aim: 'write infrastructure as code, keep its state, reuse its modules',
    exercise: 'rebuild an environment from nothing, and promote a change through three',
    project: 'a whole data platform in modules with remote state',
  },
  kubernetes: {
    label: 'Kubernetes',
    ...ANY,
    after: ['docker'],
    aim: 'run many jobs on shared machines and see why one waits',
    exercise: 'deploy a job, starve it, and find out why',
    project: 'move the pipelines of one team to a cluster',
  },
  monitoring: {
    label: 'Monitoring and observability',
    ...ANY,
    after: [],
    aim: 'see that something is wrong before a user does',
    exercise: 'trace one late report back to its cause',
    project: 'a board that shows freshness and failures of one domain',
  },
  python_scala: {
    label: 'Python or Scala',
    ...ANY,
    after: [],
    aim: 'write data code that others can test',
    exercise: 'turn a stored procedure into tested functions',
    project: 'one ingestion job with tests',
  },
  data_modelling: {
    label: 'Data modelling',
    ...ANY,
    after: ['version_control', 'sql_optimisation'],
    aim: 'model a business so that its questions are easy',
    exercise: 'draw facts and dimensions for one process',
    project: 'a model that two departments agree on',
  },
  etl_frameworks: {
    label: 'ETL frameworks',
    ...ANY,
    after: ['python_scala'],
    aim: 'build pipelines out of parts that exist',
    exercise: 'load one source incrementally',
    project: 'replace one hand-made load',
  },
  nosql: {
    label: 'NoSQL',
    ...ANY,
    after: [],
    aim: 'know when a table is the wrong shape',
    exercise: 'model one document store by its queries',
    project: 'serve one lookup in milliseconds',
  },
  spark: {
    label: 'Spark',
    ...ANY,
    after: ['python_scala'],
    aim: 'process what no single machine holds',
    exercise: 'find and mend a skewed join',
    project: 'a daily job over a year of data',
  },
  kafka: {
    label: 'Kafka',
    ...ANY,
    after: ['python_scala'],
    aim: 'move events as they happen, each once',
    exercise: 'write and read a topic through a restart',
    project: 'one feed that arrives within a minute',
  },
  cloud_data_services: {
    label: 'Cloud data services',
    ...ANY,
    after: ['etl_frameworks'],
    aim: 'choose between a service and a server',
    exercise: 'price the same load on two services',
    project: 'one pipeline without a server of your own',
  },
  warehousing: {
    label: 'Warehousing',
    ...ANY,
    after: [],
    aim: 'know why a warehouse is not a database',
    exercise: 'load history that changes',
    project: 'one subject area with its history',
  },
  sql_optimisation: {
    label: 'SQL optimisation',
    ...ANY,
    after: ['version_control'],
    aim: 'read a plan and make a query cheap',
    exercise: 'halve the cost of the three dearest queries',
    project: 'a month of lower bills, shown',
  },
  etl_patterns: {
    label: 'ETL and ELT patterns',
    ...ANY,
    after: ['sql_optimisation'],
    aim: 'choose where to transform, and make a load repeatable',
    exercise: 'make a load that can run twice',
    project: 'one source loaded late, twice and out of order, correctly',
  },
  data_quality_principles: {
    label: 'Data quality principles',
    ...ANY,
    after: [],
    aim: 'say what good means for a table, and measure it',
    exercise: 'measure completeness and freshness of five tables',
    project: 'a quality report that its reader asks for',
  },
  analytics_engineering: {
    label: 'Analytics engineering',
    ...ANY,
    after: ['sql_optimisation', 'etl_patterns'],
    aim: 'bring software’s habits to reports',
    exercise: 'put one report’s logic under tests',
    project: 'one metric with a single definition',
  },
  business_intelligence: {
    label: 'Business intelligence',
    ...ANY,
    after: ['warehousing'],
    aim: 'show figures so that somebody decides',
    exercise: 'redraw one dashboard around one decision',
    project: 'a report that replaces three',
  },
  version_control: {
    label: 'Version control for data',
    ...ANY,
    after: [],
    aim: 'know which figure came from which version',
    exercise: 'bring one report’s queries under review',
    project: 'undo a wrong figure in minutes',
  },
  testing_frameworks: {
    label: 'Testing frameworks for data',
    ...ANY,
    after: ['dbt'],
    aim: 'test data as one tests code',
    exercise: 'write tests that catch last quarter’s worst error',
    project: 'every model of one domain tested on each change',
  },
  documentation: {
    label: 'Documentation',
    ...ANY,
    after: ['dbt'],
    aim: 'write what a stranger needs, where they look',
    exercise: 'document the ten most used tables',
    project: 'a newcomer answers their first question alone',
  },
} as const satisfies Readonly<Record<string, Skill>>;

export type SkillId = keyof typeof SKILLS;
export const SKILL_IDS = Object.keys(SKILLS) as unknown as readonly [SkillId, ...SkillId[]];
