import { ours, source, type Provenance } from '#model/facts/provenance.ts';

/** A piece of the programme as the plan of §8 has it, in weeks from the plan's start. */
export interface Package {
  readonly label: string;
  /** The week, from 1, in which it begins where nobody moved it. */
  readonly firstWeek: number;
  readonly weeks: number;
  /** What has to be finished before it begins. */
  readonly after: readonly PackageId[];
  readonly provenance: Provenance;
}

/** The packages, in the order in which they begin. */
export const PACKAGE_IDS = [
  'assessment',
  'quality_monitoring',
  'pipeline_cicd',
  'self_service',
  'core_platform',
  'real_time_ml',
  'scale',
  'innovation',
] as const;
export type PackageId = (typeof PACKAGE_IDS)[number];

const DEPENDENCIES = ours('The weeks are §8’s; what waits for what is our reading of its order.');

/** The packages of §8. CI/CD is the pilot of §6: one pipeline, eight weeks. */
export const PACKAGES: Readonly<Record<PackageId, Package>> = {
  assessment: { label: 'Foundation assessment', firstWeek: 1, weeks: 8, after: [], provenance: source('§8') },
  quality_monitoring: {
    label: 'Data quality monitoring',
    firstWeek: 9,
    weeks: 6,
    after: ['assessment'],
    provenance: source('§8'),
  },
  pipeline_cicd: {
    label: 'CI/CD for pipelines: the pilot',
    firstWeek: 9,
    weeks: 8,
    after: ['assessment'],
    provenance: source('§8'),
  },
  self_service: {
    label: 'Self-service analytics',
    firstWeek: 17,
    weeks: 4,
    after: ['assessment', 'quality_monitoring'],
    provenance: DEPENDENCIES,
  },
  core_platform: {
    label: 'Core platform',
    firstWeek: 27,
    weeks: 13,
    after: ['quality_monitoring', 'pipeline_cicd', 'self_service'],
    provenance: source('§8'),
  },
  real_time_ml: {
    label: 'Real time and ML',
    firstWeek: 40,
    weeks: 13,
    after: ['core_platform'],
    provenance: source('§8'),
  },
  scale: { label: 'Scale and optimise', firstWeek: 53, weeks: 13, after: ['real_time_ml'], provenance: source('§8') },
  innovation: { label: 'Innovation', firstWeek: 66, weeks: 13, after: ['scale'], provenance: source('§8') },
};

/** The last week that a plan reaches; 13 make a quarter. */
export const PLAN_WEEKS = 104;
export const WEEKS_A_QUARTER = 13;
