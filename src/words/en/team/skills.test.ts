import { describe, expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { Learner } from '#model/document/plan-document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { TRANSITIONS } from '#model/facts/skills.ts';
import { learningOf } from '#model/findings/plan/learning.ts';
import {
  gapsTitle,
  gapWords,
  learningObjection,
  learningSentence,
  programmeWords,
  readyWords,
  trainingWords,
} from './skills.ts';

const of = (people: readonly Learner[], trainingFromSkills = false) =>
  learningOf(
    readCase({ ...EXAMPLES.ecommerce.document, plan: { start: '2027-04-01', people, trainingFromSkills } }),
    '2026-11-27',
  );
const asha: Learner = { id: 'p1', name: 'Asha', path: 'dataops_engineer' };
const meera: Learner = { id: 'p2', name: 'Meera', path: 'analyst_to_analytics_engineer' };

describe('learning in words', () => {
  test('says who learns for how long, what it costs and who is ready when', () => {
    expect(learningSentence(of([]))).toBe('Nobody is named to learn yet.');
    expect(learningSentence(of([asha]))).toBe('One person learns for 23 weeks and ₹67,000; ready on 8 September 2027.');
    expect(learningSentence(of([asha, meera]))).toBe(
      'Two people learn for up to 23 weeks and ₹1\u00A0lakh; the first is ready on 23 June 2027.',
    );
    expect(learningObjection(of([asha]))).toBe('The case pays its fitted training and not this.');
    expect(learningObjection(of([asha], true))).toBe('That is the training that the case pays.');
  });

  test('has words for somebody who knows it all', () => {
    const done = of([{ ...asha, skills: [...TRANSITIONS.dataops_engineer] }]);
    expect(learningSentence(done)).toBe('One person named, and nothing left to learn.');
    expect(done.people.map(readyWords)).toEqual(['ready']);
  });

  test('names what nobody has, and who needs it', () => {
    const { gaps } = of([asha]);
    expect(gapsTitle(of([asha]))).toBe('Six skills that nobody has or learns');
    expect(gaps.map(gapWords)).toContain('senior data engineer and DevOps engineer; Asha is on the way');
    expect(gaps.map(gapWords)).toContain('data engineering lead; nobody learns it');
  });

  test('holds the sum against the training that was fitted', () => {
    const found = of([asha]);
    const { training } = found;
    expect(training === null ? '' : trainingWords(training, found)).toMatch(
      /^₹67,000 instead of the ₹42\slakh fitted to the source’s totals\. The NPV would be ₹59\.0\sCr instead of ₹58\.6\sCr\. Even the longest path for 14 people would be ₹9\.4\slakh\.$/,
    );
  });

  test('says no more than is so: own amounts are not fitted, totals entered are neither, and nobody named changes nothing', () => {
    const own = learningOf(
      readCase({ ...EXAMPLES.ecommerce.document, investment: { trainingPerPerson: 50_000 }, plan: { people: [asha] } }),
      '2026-11-27',
    );
    expect(learningObjection(own)).toBe('The case pays training at your own amount a head and not this.');
    expect(own.training === null ? '' : trainingWords(own.training, own)).toMatch(
      /^₹67,000 instead of the ₹7\slakh at your own amount a head\. .* The longest path for 14 people would be ₹9\.4\slakh\.$/,
    );
    const entered = learningOf(readCase({ ...EXAMPLES.mid_size.document, plan: { people: [asha] } }), '2026-11-27');
    expect(learningObjection(entered)).toBe('Costs were entered as totals, so the paths change no figure.');
    const nobody = of([], true);
    expect(nobody.training === null ? '' : trainingWords(nobody.training, nobody)).toMatch(
      /^Nobody is named yet, so the case pays the ₹42\slakh fitted to the source’s totals\. Even the longest path/,
    );
  });

  test('has one day for people who are ready together', () => {
    expect(learningSentence(of([asha, { ...asha, id: 'p2', name: 'Ravi' }]))).toBe(
      'Two people learn for 23 weeks and ₹1.3\u00A0lakh; all are ready on 8 September 2027.',
    );
  });

  test('names what a readiness action pays too', () => {
    const found = { ...of([asha], true), inProgramme: ['airflow', 'dbt'] as const };
    expect(programmeWords(found)).toBe(
      'The action “Skills programme” on Readiness pays Airflow and dbt for the whole team, so the case pays for them twice.',
    );
    expect(programmeWords({ ...of([asha]), inProgramme: ['dbt'] })).toBe(
      'The action “Skills programme” on Readiness pays dbt for the whole team, and the case would pay for it twice with these paths as its training.',
    );
  });
});
