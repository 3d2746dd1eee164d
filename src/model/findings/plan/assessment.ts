import type { ScenarioDocument } from '#model/document/document.ts';
import type { TopicDocument } from '#model/document/plan-document.ts';
import { numberInForce } from '#model/document/read.ts';
import {
  TOPIC_GROUP_IDS,
  topicsOf,
  type Topic,
  type TopicGroupId,
  type TopicId,
} from '#model/facts/assessment-topics.ts';
import { FACTORS, type Factor } from '#model/facts/readiness.ts';

/** A topic with what was found, and the factors that it informs as they stand. */
export interface TopicStanding extends TopicDocument {
  readonly id: TopicId;
  readonly topic: Topic;
  /** With the points now, and whether each applies to the company. */
  readonly factors: readonly (Factor & { readonly points: number; readonly applies: boolean })[];
}

/** What the foundation assessment has come to. */
export interface AssessmentFinding {
  readonly groups: readonly { readonly id: TopicGroupId; readonly topics: readonly TopicStanding[] }[];
  readonly topics: number;
  readonly found: number;
  /** Findings that rest on something. */
  readonly evidenced: number;
  /** The first topic without a finding; null where there is none. */
  readonly next: TopicId | null;
}

export function assessmentOf(document: ScenarioDocument): AssessmentFinding {
  const groups = TOPIC_GROUP_IDS.map((id) => ({
    id,
    topics: topicsOf(id).map(([topicId, topic]) => ({
      id: topicId,
      topic,
      ...document.plan?.topics?.[topicId],
      factors: topic.informs.flatMap((informed) =>
        FACTORS.filter((factor) => factor.id === informed).map((factor) => ({
          ...factor,
          points: numberInForce(document, `readiness.${factor.id}`) ?? 0,
          applies: document.assessment?.notApplicable?.includes(factor.id) !== true,
        })),
      ),
    })),
  }));
  const all = groups.flatMap(({ topics }) => topics);
  return {
    groups,
    topics: all.length,
    found: all.filter(({ finding }) => finding !== undefined).length,
    evidenced: all.filter(({ finding, evidence }) => finding !== undefined && evidence !== undefined).length,
    next: all.find(({ finding }) => finding === undefined)?.id ?? null,
  };
}
