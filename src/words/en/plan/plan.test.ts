import { describe, expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { gatesTitle, linkedWords, planObjection, planSentence, spanWords, timelineTitle, usualWords } from './plan.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const of = (plan: ScenarioDocument['plan'], document: ScenarioDocument = ecommerce) =>
  planOf(readCase({ ...document, ...(plan === undefined ? {} : { plan }) }), '2026-11-27');

describe('a plan in words', () => {
  test('says what starts when, and what that does to the figures', () => {
    expect(planSentence(of(undefined))).toBe(
      'The assessment starts on 1 April 2027; the pilot’s gate is on 21 July; everything runs by September 2028.',
    );
    expect(planSentence(of({ start: '2027-10-01' }))).toMatch(
      /1 October 2027; the pilot’s gate is on 20 January 2028;/,
    );
    expect(planObjection(of(undefined))).toMatch(
      /^The figures do not wait for it yet: .* would be ₹\S+\sCr instead of/,
    );
    expect(planObjection(of({ linked: true }))).toMatch(/^Benefits wait for what brings them: the NPV is/);
    expect(planObjection(of(undefined, {}))).toBe('What it unlocks is told once the company has figures.');
    expect(planObjection(of(undefined, { company: { manualProcessCost: 1e7 } }))).toBe(
      'Waiting for it takes nothing off the NPV.',
    );
  });

  test('tells the switch by what it does to the NPV', () => {
    const { linked } = of({ linked: true });
    expect(linked === null ? '' : linkedWords(linked)).toMatch(/The NPV is ₹\S+\sCr instead of ₹58\.6\sCr\.$/);
  });

  test('names the length of a plan that was moved, and what its gates were', () => {
    expect(timelineTitle(of(undefined))).toBe('Eighteen months, and the end hangs on four packages');
    const moved = of({ packages: { assessment: { weeks: 40 } } });
    expect(timelineTitle(moved)).toMatch(/^\d+ weeks, and the end hangs on \w+ packages$/);
    expect(gatesTitle(of(undefined).gates)).toMatch(/^Readiness on a gate’s day/);
    expect(gatesTitle(moved.gates)).toBe('Four gates moved; the odds stay');
    const [first] = moved.gates;
    expect(first === undefined ? '' : usualWords(first)).toBe('instead of week 16, 50, 78%');
  });

  test('spans name the year once', () => {
    expect(spanWords('2027-04-01', 1, 8)).toBe('1 April to 26 May 2027, weeks 1 to 8');
    expect(spanWords('2027-12-27', 1, 1)).toBe('27 December 2027 to 2 January 2028, week 1');
  });
});
