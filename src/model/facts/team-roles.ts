import type { Industry, Size } from '#model/facts/company.ts';
import type { RoleId } from '#model/facts/roles.ts';
import type { SkillId } from '#model/facts/skill-modules.ts';
import { LAKH } from '#model/facts/money.ts';

/** A role that §5 puts at the core of a DataOps team. Salaries are §5's, which differ from those of §4 that the case pays. */
export interface CoreRole {
  readonly label: string;
  /** The role of §4 that it corresponds to. */
  readonly role: RoleId;
  readonly count: Readonly<Record<Size, number>>;
  readonly years: readonly [least: number, most: number];
  /** ₹ a year. */
  readonly salary: readonly [least: number, most: number];
  readonly does: string;
  readonly knows: string;
  /** What of that can be learned by the paths. */
  readonly needs: readonly SkillId[];
}

export const CORE_ROLES: readonly CoreRole[] = [
  {
    label: 'Data engineering lead',
    role: 'data_engineering_manager',
    count: { startup: 1, mid_size: 1, enterprise: 1 },
    years: [8, 12],
    salary: [35 * LAKH, 55 * LAKH],
    does: 'decides on architecture and technology, designs pipelines, coaches',
    knows: 'Spark, Kafka, Python or Scala, a cloud, warehousing, leading people',
    needs: ['spark', 'kafka', 'python_scala', 'cloud_platforms', 'warehousing'],
  },
  {
    label: 'Senior data engineer',
    role: 'senior_data_engineer',
    count: { startup: 1, mid_size: 2, enterprise: 6 },
    years: [5, 8],
    salary: [25 * LAKH, 35 * LAKH],
    does: 'builds pipelines and quality checks, makes them fast',
    knows: 'Python, Java or Scala, SQL, Airflow, Docker and Kubernetes, CI/CD, data modelling',
    needs: ['python_scala', 'sql_optimisation', 'airflow', 'docker', 'kubernetes', 'cicd', 'data_modelling'],
  },
  {
    label: 'DevOps engineer',
    role: 'devops_engineer',
    count: { startup: 1, mid_size: 1, enterprise: 2 },
    years: [4, 7],
    salary: [20 * LAKH, 30 * LAKH],
    does: 'automates infrastructure and releases, watches them, keeps the cloud’s cost down',
    knows: 'Terraform, Kubernetes, Docker, a cloud, monitoring, scripting',
    needs: ['terraform', 'kubernetes', 'docker', 'cloud_platforms', 'monitoring'],
  },
  {
    label: 'Data quality analyst',
    role: 'data_analyst',
    count: { startup: 1, mid_size: 1, enterprise: 1 },
    years: [3, 6],
    salary: [15 * LAKH, 25 * LAKH],
    does: 'writes the rules of quality, measures and profiles data, proves results',
    knows: 'SQL, Python, profiling tools, statistics, the business',
    needs: ['sql_optimisation', 'python_scala', 'data_quality_frameworks'],
  },
];

/** A role that a company opens with a quarter of its roadmap. Which and when is ours; §5 says that it depends on size, maturity and domain. */
export interface SpecialRole {
  readonly label: string;
  /** Quarter of full scale in which it opens, from 1. */
  readonly quarter: 1 | 2 | 3 | 4;
  readonly count: Readonly<Record<Size, number>>;
  /** The industries that need it; all where nothing is said. */
  readonly industries?: readonly Industry[];
}

const one = { startup: 1, mid_size: 1, enterprise: 1 } as const;
const twoInEnterprises = { startup: 1, mid_size: 1, enterprise: 2 } as const;

export const SPECIAL_ROLES: readonly SpecialRole[] = [
  { label: 'Analytics engineer', quarter: 1, count: one },
  {
    label: 'Governance lead',
    quarter: 1,
    count: one,
    industries: ['fintech', 'pharma', 'government', 'telecom'],
  },
  { label: 'ML engineer', quarter: 2, count: twoInEnterprises },
  { label: 'Data scientist', quarter: 2, count: twoInEnterprises },
  { label: 'Reliability engineer', quarter: 3, count: twoInEnterprises },
  {
    label: 'Streaming engineer',
    quarter: 3,
    count: one,
    industries: ['ecommerce', 'food_delivery', 'media', 'telecom', 'fintech'],
  },
  { label: 'Research engineer', quarter: 4, count: { startup: 0, mid_size: 0, enterprise: 1 } },
];

/** A startup opens one of them at the most. */
export const MOST_SPECIAL_IN_STARTUPS = 1;
