import type { ActionId } from '#model/facts/actions.ts';
import type { FactorId } from '#model/facts/readiness.ts';

/** Something done for culture and change, again and again. */
export interface Practice {
  readonly label: string;
  /** The readiness action that it is, or is a part of; null where none is. */
  readonly action: ActionId | null;
  /** Of one that is no action, the factors of readiness that it helps, ours; an action says itself what it raises. */
  readonly helps: readonly FactorId[];
}

interface Group {
  readonly label: string;
  /** How a principle is measured (§5); null of what is no principle. */
  readonly measures: string | null;
  readonly practices: Readonly<Record<string, Practice>>;
}

/** What §5 and §6 do for culture and change: four principles, three programmes, three parts of change management. */
export const PRACTICE_GROUPS = {
  collaboration: {
    label: 'Collaboration over silos',
    measures: 'an index of collaboration, how often knowledge is shared, faults mended together',
    practices: {
      cross_team_standups: { label: 'One stand-up across teams', action: 'cross_team_rituals', helps: [] },
      shared_goals: { label: 'Shared quarterly goals', action: 'cross_team_rituals', helps: [] },
      joint_quality: { label: 'Quality owned together', action: null, helps: ['cross_team_collaboration'] },
      team_rotation: { label: 'Engineers change teams for a quarter', action: 'knowledge_sharing', helps: [] },
    },
  },
  automation: {
    label: 'Automation first',
    measures: 'fewer manual tasks, coverage, hours saved',
    practices: {
      automation_backlog: { label: 'Manual work listed by the hours it eats', action: 'automation_backlog', helps: [] },
      automation_time: { label: 'A fifth of the time for automation', action: 'automation_backlog', helps: [] },
      automation_return: { label: 'What each automation saved is counted', action: null, helps: ['success_metrics'] },
      shared_practice: {
        label: 'What works is shown to other teams',
        action: null,
        helps: ['cross_team_collaboration'],
      },
    },
  },
  learning: {
    label: 'Fail fast, learn faster',
    measures: 'experiments a month, days until something is learned, proposals',
    practices: {
      postmortems: { label: 'Postmortems without blame', action: 'blameless_postmortems', helps: [] },
      experiment_budget: {
        label: 'A budget for experiments',
        action: null,
        helps: ['cultural_openness', 'budget_availability'],
      },
      shared_failures: { label: 'Failures told aloud', action: 'blameless_postmortems', helps: [] },
      quick_prototypes: { label: 'Prototypes in days', action: null, helps: ['cultural_openness'] },
    },
  },
  customer: {
    label: 'Value for whoever uses it',
    measures: 'value a sprint, satisfaction, days from data to a decision',
    practices: {
      impact_measured: { label: 'Every piece of work says what it changed', action: 'value_metrics', helps: [] },
      stakeholder_feedback: { label: 'Users asked every month', action: null, helps: ['stakeholder_alignment'] },
      value_streams: {
        label: 'One report mapped from raw data to decision',
        action: 'value_stream_mapping',
        helps: [],
      },
      value_dashboards: { label: 'A board that shows value and not activity', action: 'delivery_metrics', helps: [] },
    },
  },
  knowledge: {
    label: 'Sharing knowledge',
    measures: null,
    practices: {
      tech_talks: { label: 'A talk every week', action: 'knowledge_sharing', helps: [] },
      brown_bags: { label: 'Lunches at which somebody explains', action: null, helps: ['team_skills'] },
      internal_conference: { label: 'A conference of one’s own once a year', action: 'knowledge_sharing', helps: [] },
      community: { label: 'A community across departments', action: null, helps: ['cross_team_collaboration'] },
    },
  },
  skills: {
    label: 'Building skills',
    measures: null,
    practices: {
      certification: { label: 'Certificates paid and counted', action: 'skills_programme', helps: [] },
      online_learning: { label: 'Courses in working hours', action: 'skills_programme', helps: [] },
      mentoring: { label: 'A mentor for everybody new', action: 'knowledge_sharing', helps: [] },
      skill_rotation: {
        label: 'Somebody else’s job for a month',
        action: null,
        helps: ['team_skills', 'cross_team_collaboration'],
      },
    },
  },
  recognition: {
    label: 'Recognition',
    measures: null,
    practices: {
      automation_champions: { label: 'A champion of automation every month', action: 'recognition', helps: [] },
      innovation_awards: { label: 'An award every quarter', action: 'recognition', helps: [] },
      customer_impact: { label: 'Thanks from those who were helped', action: null, helps: ['stakeholder_alignment'] },
      team_bonuses: { label: 'Bonuses for teams and not for heroes', action: 'recognition', helps: [] },
    },
  },
  leadership: {
    label: 'Leadership that stands behind it',
    measures: null,
    practices: {
      sponsor: { label: 'A sponsor at the top', action: 'executive_sponsor', helps: [] },
      leadership_training: { label: 'Leaders who know what it is', action: 'executive_sponsor', helps: [] },
      executive_metrics: { label: 'Its figures among the executives’ own', action: 'value_metrics', helps: [] },
      executive_reviews: { label: 'A review every month', action: 'executive_sponsor', helps: [] },
    },
  },
  adoption: {
    label: 'Step by step',
    measures: null,
    practices: {
      visible_pilot: { label: 'A pilot of low risk that everybody sees', action: 'pilot_project', helps: [] },
      success_stories: { label: 'Its story told by its users', action: null, helps: ['stakeholder_alignment'] },
      more_teams: { label: 'The next teams join by choice', action: null, helps: ['cross_team_collaboration'] },
      lessons_carried: { label: 'Lessons carried into the next round', action: null, helps: ['cultural_openness'] },
    },
  },
  resistance: {
    label: 'Answers to resistance',
    measures: null,
    practices: {
      concerns_heard: { label: 'Worries heard one by one', action: 'resistance_answers', helps: [] },
      gaps_trained: { label: 'Missing skills trained before they are needed', action: 'skills_programme', helps: [] },
      job_security: { label: 'A word about everybody’s post', action: 'resistance_answers', helps: [] },
      career_paths: { label: 'A career with it, written down', action: 'resistance_answers', helps: [] },
    },
  },
} as const satisfies Readonly<Record<string, Group>>;

export type PracticeGroupId = keyof typeof PRACTICE_GROUPS;
export type PracticeId = {
  [G in PracticeGroupId]: keyof (typeof PRACTICE_GROUPS)[G]['practices'];
}[PracticeGroupId];
export const PRACTICE_GROUP_IDS = Object.keys(PRACTICE_GROUPS) as readonly PracticeGroupId[];

/** The practices of a group, in their order. */
export const practicesOf = (group: PracticeGroupId): readonly (readonly [PracticeId, Practice])[] =>
  Object.entries<Practice>(PRACTICE_GROUPS[group].practices).map(([id, practice]) => [id as PracticeId, practice]);

export const PRACTICE_IDS: readonly PracticeId[] = PRACTICE_GROUP_IDS.flatMap((group) =>
  practicesOf(group).map(([id]) => id),
);
