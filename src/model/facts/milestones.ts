import type { ActionId } from '#model/facts/actions.ts';
import type { PackageId } from '#model/facts/packages.ts';

/** What a quarter of full scale brings, who joins for it, and how one knows that it worked (§8). */
export interface Milestone {
  readonly id: PackageId;
  readonly deliverables: readonly string[];
  readonly joins: string;
  readonly success: string;
}

/** The four quarters of months 7 to 18. */
export const MILESTONES: readonly Milestone[] = [
  {
    id: 'core_platform',
    deliverables: [
      'one way to automate every pipeline',
      'monitoring across all of them',
      'a catalogue that shows where data comes from',
      'security and governance built in',
    ],
    joins: 'two or three specialists',
    success: 'every critical pipeline runs automatically',
  },
  {
    id: 'real_time_ml',
    deliverables: [
      'data while it is fresh',
      'pipelines that train and serve models',
      'quality checks that learn',
      'the other systems connected',
    ],
    joins: 'ML engineers and data scientists',
    success: 'decisions rest on data of the same minute',
  },
  {
    id: 'scale',
    deliverables: ['several regions', 'lower cost for the same work', 'faster runs', 'a tested recovery from disaster'],
    joins: 'reliability engineers',
    success: 'ten times the load is carried',
  },
  {
    id: 'innovation',
    deliverables: [
      'tuning by machine',
      'processing where data arises',
      'compliance that proves itself',
      'the next tools tried',
    ],
    joins: 'research roles',
    success: 'others in the industry ask how it is done',
  },
];

/** A quick win of months 3 to 6: the package, the readiness action that is the same work, and what §8 expects of it. */
export interface QuickWin {
  readonly id: PackageId;
  readonly action: ActionId;
  readonly expects: readonly string[];
}

export const QUICK_WINS: readonly QuickWin[] = [
  {
    id: 'quality_monitoring',
    action: 'automated_quality_monitoring',
    expects: ['80% fewer incidents', 'alerts on what is unusual', 'a dashboard of quality'],
  },
  {
    id: 'pipeline_cicd',
    action: 'pipeline_cicd',
    expects: ['deployments in half the time', 'no downtime', 'tests that run by themselves'],
  },
  {
    id: 'self_service',
    action: 'self_service_analytics',
    expects: ['60% fewer ad-hoc requests', 'more people who use data', 'answers sooner'],
  },
];

/** How one quick win is done, by its own weeks; both ends included (§8). */
export const QUICK_WIN_STEPS: readonly { readonly from: number; readonly to: number; readonly what: string }[] = [
  { from: 1, to: 1, what: 'Agree what is needed, and with which tools' },
  { from: 2, to: 3, what: 'Build it and test it' },
  { from: 4, to: 4, what: 'Show it to those who will use it, and change what they say' },
  { from: 5, to: 6, what: 'Take it into production, watched from the first day' },
  { from: 7, to: 8, what: 'Teach everyone who works with it' },
];
