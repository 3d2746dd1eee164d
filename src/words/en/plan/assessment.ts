import { TOPIC_GROUPS, type TopicGroupId } from '#model/facts/assessment-topics.ts';
import type { AssessmentFinding, TopicStanding } from '#model/findings/plan/assessment.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { plural } from '#words/grammar/plural.ts';
import { pointsOf } from '#words/readiness/factors.ts';

/** How far the assessment has got: "Three of 15 topics are looked at; twelve are open, security gaps first." */
export function assessmentSentence({ topics, found, groups, next }: AssessmentFinding): string {
  if (found === 0)
    return `${capitalise(counted(topics, 'question'))} to ask before anything is built, and none is answered yet.`;
  if (next === null) return `All ${numberWord(topics)} topics are looked at.`;
  const label = groups.flatMap((group) => group.topics).find(({ id }) => id === next)?.topic.label ?? '';
  return `${capitalise(numberWord(found))} of ${numberWord(topics)} topics ${plural(found, 'is', 'are')} looked at; ${numberWord(topics - found)} ${plural(topics - found, 'is', 'are')} open${topics - found === 1 ? `: ${inSentence(label)}` : `, ${inSentence(label)} first`}.`;
}

/** What a finding is worth without anything behind it. */
export function assessmentObjection({ found, evidenced }: AssessmentFinding): string {
  const beliefs = found - evidenced;
  if (found === 0) return 'Readiness and the odds rest on guesses until then.';
  return beliefs === 0
    ? 'Each rests on evidence.'
    : `${capitalise(counted(beliefs, 'finding'))} without evidence ${plural(beliefs, 'is a belief', 'are beliefs')}.`;
}

export const ASSESSMENT_WORDS = {
  finding: 'Finding',
  evidence: 'Evidence: who said it, or which figure shows it',
  date: 'Found on',
  informs: 'Informs',
  note: 'Months 1 and 2 of the plan. What you find stays here; set the points of a factor where you know better now.',
  belief: 'a belief until evidence stands beside it',
  file: 'Findings of the foundation assessment',
} as const;

export const groupTitle = (id: TopicGroupId): string => TOPIC_GROUPS[id].label;

/** A factor with its points: "Monitoring, 12.5 of 25 points". */
export const factorNow = ({ label, points, maximum, applies }: TopicStanding['factors'][number]): string =>
  `${label}, ${applies ? pointsOf(points, maximum) : 'which does not apply'}`;

export const findingStep = ({ topic }: TopicStanding): string => `Assessment: ${inSentence(topic.label)}`;
