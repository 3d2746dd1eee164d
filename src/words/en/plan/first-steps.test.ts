import { expect, test } from 'vitest';
import { assessmentOf } from '#model/findings/plan/assessment.ts';
import { ninetyDaysOf } from '#model/findings/plan/ninety-days.ts';
import { TOPIC_IDS } from '#model/facts/assessment-topics.ts';
import { assessmentObjection, assessmentSentence, factorNow } from './assessment.ts';
import { ninetyDaysObjection, ninetyDaysSentence } from './ninety-days.ts';

const looked = (count: number) => {
  const topics = Object.fromEntries(TOPIC_IDS.slice(0, count).map((id) => [id, { finding: 'Seen' }]));
  const found = assessmentOf({ plan: { topics } });
  return `${assessmentSentence(found)} ${assessmentObjection(found)}`;
};

test('an assessment says what is looked at, what is open, and what is a belief', () => {
  expect(looked(0)).toBe(
    '15 questions to ask before anything is built, and none is answered yet. Readiness and the odds rest on guesses until then.',
  );
  expect(looked(1)).toBe(
    'One of 15 topics is looked at; 14 are open, tools first. One finding without evidence is a belief.',
  );
  expect(looked(14)).toMatch(/^14 of 15 topics are looked at; one is open: baseline\. /);
  expect(looked(15)).toBe('All 15 topics are looked at. 15 findings without evidence are beliefs.');
  const [first] = assessmentOf({ assessment: { notApplicable: ['data_architecture_maturity'] } }).groups;
  expect(first?.topics[0]?.factors.map(factorNow)).toEqual(['Data architecture maturity, which does not apply']);
});

test('the first 90 days begin, have begun, and end every sentence once', () => {
  const plan = { start: '2027-04-01' };
  expect(ninetyDaysSentence(ninetyDaysOf({ plan }, '2027-03-01'))).toMatch(
    /^The first 90 days begin on 1 April 2027: /,
  );
  const begun = ninetyDaysOf({ plan }, '2027-04-20');
  expect(ninetyDaysSentence(begun)).toMatch(/^The first 90 days began on 1 April 2027: /);
  expect(ninetyDaysObjection(begun)).toBe('Four steps are late.');
  const ownTasks = [{ id: 't1', name: 'Who signs?', part: 'weeks_1_2', date: '2027-04-02' }] as const;
  expect(ninetyDaysObjection(ninetyDaysOf({ plan: { ...plan, ownTasks } }, '2027-04-01'))).toBe('Who signs?');
});
