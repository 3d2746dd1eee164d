import type { FactorId } from '#model/facts/readiness.ts';

/** A topic of the foundation assessment: what it is called, what there is to find out, and the factors of readiness that a finding informs. */
export interface Topic {
  readonly label: string;
  readonly question: string;
  readonly informs: readonly FactorId[];
}

/** The topics of months 1 and 2, by what they look at (§8); the questions are ours. */
export const TOPIC_GROUPS = {
  technical: {
    label: 'Technical',
    topics: {
      architecture: {
        label: 'Architecture',
        question: 'Where does data live, how does it travel, and what breaks when one of these places is down?',
        informs: ['data_architecture_maturity'],
      },
      tools: {
        label: 'Tools',
        question: 'Which tools do the same job twice, and which can only one person run?',
        informs: ['tool_standardization', 'infrastructure_automation'],
      },
      quality_governance: {
        label: 'Quality and governance',
        question: 'Who owns the ten most used tables, and how would you know that one is wrong?',
        informs: ['monitoring_capabilities', 'data_architecture_maturity'],
      },
      scalability: {
        label: 'Scalability',
        question: 'What fails first at twice today’s volume, and at ten times?',
        informs: ['infrastructure_automation'],
      },
      security: {
        label: 'Security gaps',
        question: 'Who can read personal data today, and who reviewed that last?',
        informs: ['tool_standardization', 'monitoring_capabilities'],
      },
    },
  },
  organizational: {
    label: 'Organisational',
    topics: {
      skills: {
        label: 'Skills',
        question: 'What can this team build alone, and what has it never done?',
        informs: ['team_skills'],
      },
      culture: {
        label: 'Culture',
        question: 'What happened to whoever caused the last incident?',
        informs: ['cultural_openness', 'cross_team_collaboration'],
      },
      leadership: {
        label: 'Leadership',
        question: 'Which executive would cancel a meeting for this?',
        informs: ['leadership_support'],
      },
      change_capacity: {
        label: 'Room for change',
        question: 'How many other programmes ask the same people for time this year?',
        informs: ['cultural_openness', 'cross_team_collaboration'],
      },
      budget: {
        label: 'Budget',
        question: 'What is approved, until when, and who could take it away?',
        informs: ['budget_availability'],
      },
    },
  },
  business: {
    label: 'Business',
    topics: {
      pain_points: {
        label: 'Pain points',
        question: 'Which three decisions waited for data last month, and what did that cost?',
        informs: ['clear_objectives'],
      },
      value: {
        label: 'Value',
        question: 'Which line of the case would its owner sign?',
        informs: ['clear_objectives', 'stakeholder_alignment'],
      },
      stakeholders: {
        label: 'Stakeholders',
        question: 'Who gains, who loses influence, and who has been asked?',
        informs: ['stakeholder_alignment'],
      },
      metrics: {
        label: 'Metrics',
        question: 'Which number will tell in six months that it works, and what is it today?',
        informs: ['success_metrics'],
      },
      roi_baseline: {
        label: 'Baseline',
        question: 'What do incidents, manual work and infrastructure cost in a month without the programme?',
        informs: ['success_metrics', 'budget_availability'],
      },
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly topics: Readonly<Record<string, Topic>> }>
>;

export type TopicGroupId = keyof typeof TOPIC_GROUPS;
export type TopicId = { [Group in TopicGroupId]: keyof (typeof TOPIC_GROUPS)[Group]['topics'] }[TopicGroupId];
export const TOPIC_GROUP_IDS = Object.keys(TOPIC_GROUPS) as readonly TopicGroupId[];

/** The topics of a group, in their order. */
export const topicsOf = (group: TopicGroupId): readonly (readonly [TopicId, Topic])[] =>
  Object.entries<Topic>(TOPIC_GROUPS[group].topics).map(([id, topic]) => [id as TopicId, topic]);

export const TOPIC_IDS: readonly TopicId[] = TOPIC_GROUP_IDS.flatMap((group) => topicsOf(group).map(([id]) => id));
