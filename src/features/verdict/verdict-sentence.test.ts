import { describe, expect, it } from 'vitest';
import { LENSES, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { answerOf, standingOf, trialsClause } from './verdict-sentence.ts';

const through = (document: ScenarioDocument, lens: LensId) => readCase(throughLens(document, LENSES[lens].fields));
const answer = (document: ScenarioDocument, p5: number | null, probabilityPositive = 0.9) =>
  answerOf(readCase(document), p5 === null ? null : { p5, probabilityPositive });

describe('the answer', () => {
  it('is yes where 19 in 20 trials gain, and probably where fewer do', () => {
    expect(answer(EXAMPLES.ecommerce.document, 22e7)).toBe('yes');
    expect(answer(EXAMPLES.ecommerce.document, 0)).toBe('probably');
    expect(answer(EXAMPLES.ecommerce.document, -1)).toBe('probably');
  });

  it.each([
    [0.95, 'probably'],
    [0.6, 'probably'],
    [0.599, 'toss'],
    [0.49, 'toss'],
    [0.4, 'toss'],
    [0.399, 'no'],
    [0, 'no'],
  ] as const)('of a gain as entered that %d of the trials confirm', (share, expected) => {
    expect(answer(EXAMPLES.ecommerce.document, -1, share)).toBe(expected);
    expect(answer(EXAMPLES.ecommerce.document, 0, share)).toBe(expected);
    expect(answer(EXAMPLES.ecommerce.document, 1, share)).toBe('yes');
  });

  it('is open until there are trials, but not where the case loses as entered', () => {
    expect(answer(EXAMPLES.ecommerce.document, null)).toBe('unknown');
    expect(answer(fixture('startup-never-pays-back').scenario, null)).toBe('no');
    expect(answer(fixture('startup-never-pays-back').scenario, 1)).toBe('no');
  });

  it('is none where nothing is entered or spent', () => {
    expect(answer({}, -1)).toBe('nothing-entered');
    expect(answer({ benefits: { catalogue: 'comprehensive' } }, -1)).toBe('nothing-entered');
    expect(answer({ company: { annualRevenue: 5e9 }, benefits: { revenueAttribution: 0 } }, -1)).toBe('no-benefit');
    expect(answer(fixture('nothing-invested').scenario, 1)).toBe('nothing-invested');
  });
});

describe('the clause on the trials', () => {
  it.each([
    [22, 80, 1, '19 in 20 trials stay above', 22],
    [-8, 9, 0.49, '49 trials in 100 gain, 1 in 20 loses more than', 8],
    [-8, 9, 0.104, 'ten trials in 100 gain, 1 in 20 loses more than', 8],
    [0, 9, 0.95, '95 trials in 100 gain, 19 in 20 come to at least', 0],
    [-8, -2, 0.012, 'one trial in 100 gains, 19 in 20 lose more than', 2],
    [-8, -2, 0.004, 'four trials in 1,000 gain, 19 in 20 lose more than', 2],
    [-8, -2, 0, 'fewer than one trial in 1,000 gains, 19 in 20 lose more than', 2],
    [-8, -8, 0, 'no trial gains, 19 in 20 lose more than', 8],
  ])('of %d to %d', (p5, p95, probabilityPositive, before, amount) => {
    const clause = trialsClause({ p5, p95, probabilityPositive, smallest: p5, largest: p95 });
    expect({ ...clause, before: clause.before.replaceAll('\u00A0', ' ') }).toEqual({ before, amount });
  });
});

describe('how a case stands', () => {
  it.each([
    ['published', { kind: 'fold', times: 17 }],
    ['calibrated', { kind: 'fold', times: 3 }],
    ['cfo', { kind: 'close' }],
  ] as const)('the e-commerce example through %s', (lens, standing) => {
    expect(standingOf(through(EXAMPLES.ecommerce.document, lens))).toEqual(standing);
  });
});
