import { describe, expect, it } from 'vitest';
import { LENSES, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { answerOf, standingOf, trialsClause } from './verdict-sentence.ts';

const through = (document: ScenarioDocument, lens: LensId) => readCase(throughLens(document, LENSES[lens].fields));
const answer = (document: ScenarioDocument, p5: number | null) =>
  answerOf(readCase(document), p5 === null ? null : { p5 });

describe('the answer', () => {
  it('is yes where 19 in 20 trials gain, and probably where fewer do', () => {
    expect(answer(EXAMPLES.ecommerce.document, 22e7)).toBe('yes');
    expect(answer(EXAMPLES.ecommerce.document, 0)).toBe('probably');
    expect(answer(EXAMPLES.ecommerce.document, -1)).toBe('probably');
  });

  it('is open until there are trials, but not where the case loses as entered', () => {
    expect(answer(EXAMPLES.ecommerce.document, null)).toBe('unknown');
    expect(answer(fixture('startup-never-pays-back').scenario, null)).toBe('no');
    expect(answer(fixture('startup-never-pays-back').scenario, 1)).toBe('no');
  });

  it('is none where nothing is entered or spent', () => {
    expect(answer({}, -1)).toBe('nothing-entered');
    expect(answer(fixture('nothing-invested').scenario, 1)).toBe('nothing-invested');
  });
});

describe('the clause on the trials', () => {
  it.each([
    [{ p5: 22, p95: 80 }, '19 in 20 trials stay above', 22],
    [{ p5: -8, p95: 9 }, '1 in 20 trials loses more than', 8],
    [{ p5: -8, p95: -2 }, '19 in 20 trials lose more than', 2],
  ])('of %o', (range, before, amount) => {
    const clause = trialsClause(range);
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
