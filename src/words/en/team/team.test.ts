import { describe, expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { teamOf } from '#model/findings/plan/team.ts';
import {
  asNeededWords,
  curveTitle,
  hiresTitle,
  lateWords,
  missingWords,
  salaryWords,
  teamObjection,
  teamSentence,
} from './team.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const ALL = {
  data_engineering_manager: 1,
  senior_data_engineer: 2,
  data_engineer: 4,
  devops_engineer: 2,
  data_analyst: 3,
  data_scientist: 2,
};
const of = (document: Partial<ScenarioDocument>, today = '2026-11-27') =>
  teamOf(readCase({ ...ecommerce, plan: { start: '2027-04-01' }, ...document }), today);

describe('a team in words', () => {
  test('says who is still to hire and by when', () => {
    const found = of({});
    expect(teamSentence(found)).toBe(
      'All 14 people of the new team are still to hire; the first post must be open by 10 December 2026.',
    );
    expect(teamObjection(found)).toBe(
      'The pilot waits for a senior data engineer: 24 weeks from an open post to the first day.',
    );
    expect(hiresTitle(found)).toBe('14 people to hire, each post in time');
    expect(curveTitle(found)).toBe('The team is complete in month 13');
  });

  test('says how late a post is', () => {
    const late = of({}, '2027-01-05');
    expect(teamSentence(late)).toMatch(/; the first post should have been open on 10 December 2026\.$/);
    expect(teamObjection(late)).toMatch(
      /^That is four weeks ago: opened today, a senior data engineer joins as much later/,
    );
    expect(hiresTitle(late)).toBe('One person should have been looked for already');
    expect(late.hires.map(lateWords).filter((each) => each !== '')).toEqual(['four weeks late: open it now']);
  });

  test('has words for everybody there, and for nobody', () => {
    const held = of({ plan: { start: '2027-04-01', held: ALL } });
    expect([teamSentence(held), teamObjection(held), hiresTitle(held), curveTitle(held)]).toEqual([
      'All 14 people of the new team are there already.',
      'Nothing of the plan waits for a hire.',
      'No post has to be opened',
      'The team is complete from the first month',
    ]);
    const some = of({ plan: { start: '2027-04-01', held: { data_analyst: 2.5 } } });
    expect(teamSentence(some)).toMatch(/^11\.5 of the 14 people are still to hire/);
    const none = of({ investment: { team: {} } });
    expect([teamSentence(none), teamObjection(none), curveTitle(none)]).toEqual([
      'The case pays for nobody yet.',
      'Give it people on Investment.',
      'Nobody is paid',
    ]);
  });

  test('names what is missing of the core, and both chapters’ salaries', () => {
    const [lead] = of({ investment: { team: { data_engineer: 1 } } }).core;
    if (lead === undefined) throw new Error('There is no core');
    expect(missingWords(lead)).toBe('one person missing');
    expect(salaryWords(lead)).toBe('₹35–55\u00A0lakh a year in §5, ₹35–65\u00A0lakh in §4');
    const { asNeeded } = of({});
    expect(asNeeded === null ? '' : asNeededWords(asNeeded)).toMatch(
      /The NPV would be ₹\S+\sCr instead of ₹58\.6\sCr\.$/,
    );
  });
});
