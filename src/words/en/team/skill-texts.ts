import type { SkillId } from '#model/facts/skill-modules.ts';

/** What a skill is learned for, something to practise it on, and what shows that it was learned. Ours; §5 names aims and exercises of Airflow, dbt and Terraform. */
export interface SkillText {
  readonly aim: string;
  readonly exercise: string;
  readonly project: string;
}

export const SKILL_TEXTS: Readonly<Record<SkillId, SkillText>> = {
  git_workflows: {
    aim: 'Branch, review and release without losing anybody’s work.',
    exercise: 'Take a change from a branch through review to a release.',
    project: 'Put one pipeline’s whole history under review.',
  },
  cloud_platforms: {
    aim: 'Know what the company’s cloud runs for it, and what that costs.',
    exercise: 'Read last month’s bill and name its three largest lines.',
    project: 'Move one batch job to managed services.',
  },
  docker: {
    aim: 'Pack a job so that it runs the same everywhere.',
    exercise: 'Build an image and find what makes it large.',
    project: 'Run one pipeline from an image that anybody can start.',
  },
  cicd: {
    aim: 'Let a machine test and release every change.',
    exercise: 'Write a build that fails for the right reason.',
    project: 'Release one pipeline without a hand.',
  },
  airflow: {
    aim: 'Design workflows with their dependencies, watch them, and run them in production.',
    exercise: 'Collect from several sources, survive errors with retries, write an operator of your own.',
    project:
      'A workflow with alerts and a dashboard, judged by its design, its errors, its speed and whether it may go live.',
  },
  dbt: {
    aim: 'Write transformations as tested, documented modules.',
    exercise: 'Build a dimensional model with tests and lineage.',
    project: 'A model of one business question that is deployed by CI/CD.',
  },
  data_quality_frameworks: {
    aim: 'Say what must hold of a table, and be told when it does not.',
    exercise: 'Write ten rules for the most used table.',
    project: 'Rules on every load of one domain, each with an owner.',
  },
  terraform: {
    aim: 'Write infrastructure as code, keep its state, reuse its modules.',
    exercise: 'Rebuild an environment from nothing, and promote a change through three.',
    project: 'A whole data platform in modules with remote state.',
  },
  kubernetes: {
    aim: 'Run many jobs on shared machines and see why one waits.',
    exercise: 'Deploy a job, starve it, and find out why.',
    project: 'Move the pipelines of one team to a cluster.',
  },
  monitoring: {
    aim: 'See that something is wrong before a user does.',
    exercise: 'Trace one late report back to its cause.',
    project: 'A board that shows freshness and failures of one domain.',
  },
  python_scala: {
    aim: 'Write data code that others can test.',
    exercise: 'Turn a stored procedure into tested functions.',
    project: 'One ingestion job with tests.',
  },
  data_modelling: {
    aim: 'Model a business so that its questions are easy.',
    exercise: 'Draw facts and dimensions for one process.',
    project: 'A model that two departments agree on.',
  },
  etl_frameworks: {
    aim: 'Build pipelines out of parts that exist.',
    exercise: 'Load one source incrementally.',
    project: 'Replace one hand-made load.',
  },
  nosql: {
    aim: 'Know when a table is the wrong shape.',
    exercise: 'Model one document store by its queries.',
    project: 'Serve one lookup in milliseconds.',
  },
  spark: {
    aim: 'Process what no single machine holds.',
    exercise: 'Find and mend a skewed join.',
    project: 'A daily job over a year of data.',
  },
  kafka: {
    aim: 'Move events as they happen, each once.',
    exercise: 'Write and read a topic through a restart.',
    project: 'One feed that arrives within a minute.',
  },
  cloud_data_services: {
    aim: 'Choose between a service and a server.',
    exercise: 'Price the same load on two services.',
    project: 'One pipeline without a server of your own.',
  },
  warehousing: {
    aim: 'Know why a warehouse is not a database.',
    exercise: 'Load history that changes.',
    project: 'One subject area with its history.',
  },
  sql_optimisation: {
    aim: 'Read a plan and make a query cheap.',
    exercise: 'Halve the cost of the three dearest queries.',
    project: 'A month of lower bills, shown.',
  },
  etl_patterns: {
    aim: 'Choose where to transform, and make a load repeatable.',
    exercise: 'Make a load that can run twice.',
    project: 'One source loaded late, twice and out of order, correctly.',
  },
  data_quality_principles: {
    aim: 'Say what good means for a table, and measure it.',
    exercise: 'Measure completeness and freshness of five tables.',
    project: 'A quality report that its reader asks for.',
  },
  analytics_engineering: {
    aim: 'Bring software’s habits to reports.',
    exercise: 'Put one report’s logic under tests.',
    project: 'One metric with a single definition.',
  },
  business_intelligence: {
    aim: 'Show figures so that somebody decides.',
    exercise: 'Redraw one dashboard around one decision.',
    project: 'A report that replaces three.',
  },
  version_control: {
    aim: 'Know which figure came from which version.',
    exercise: 'Bring one report’s queries under review.',
    project: 'Undo a wrong figure in minutes.',
  },
  testing_frameworks: {
    aim: 'Test data as one tests code.',
    exercise: 'Write tests that catch last quarter’s worst error.',
    project: 'Every model of one domain tested on each change.',
  },
  documentation: {
    aim: 'Write what a stranger needs, where they look.',
    exercise: 'Document the ten most used tables.',
    project: 'A newcomer answers their first question alone.',
  },
};
