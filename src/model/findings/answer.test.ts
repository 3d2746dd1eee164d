import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { answerOf } from '#model/findings/answer.ts';

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
