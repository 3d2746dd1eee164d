import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { answerOf, settled, wordOf } from '#model/findings/answer.ts';

const answer = (document: ScenarioDocument, mean: number | null, probabilityPositive = 0.95) =>
  answerOf(readCase(document), mean === null ? null : { mean, probabilityPositive });

describe('the answer', () => {
  it.each([
    [1, 'yes'],
    [0.9, 'yes'],
    [0.899, 'probably'],
    [0.6, 'probably'],
    [0.599, 'toss'],
    [0.4, 'toss'],
    [0.399, 'no'],
    [0, 'no'],
  ] as const)('where %d of the trials gain', (share, expected) => {
    expect(answer(EXAMPLES.ecommerce.document, 1, share)).toBe(expected);
    expect(wordOf({ mean: 1, probabilityPositive: share })).toBe(expected);
  });

  it('is no where the trials lose on average, however many gain', () => {
    expect(answer(EXAMPLES.ecommerce.document, 0)).toBe('no');
    expect(answer(EXAMPLES.ecommerce.document, -1, 0.99)).toBe('no');
  });

  it('is open until there are trials, whatever the case comes to delivered', () => {
    expect(answer(EXAMPLES.ecommerce.document, null)).toBe('unknown');
    const { scenario } = fixture('startup-never-pays-back');
    expect(answer(scenario, null)).toBe('unknown');
    expect(answer(scenario, 1)).toBe('yes');
  });

  it('is none where nothing is entered or spent', () => {
    expect(answer({}, 1)).toBe('nothing-entered');
    expect(answer({ benefits: { catalogue: 'comprehensive' } }, 1)).toBe('nothing-entered');
    expect(answer({ company: { annualRevenue: 5e9 }, benefits: { revenueAttribution: 0 } }, 1)).toBe('no-benefit');
    expect(answer(fixture('nothing-invested').scenario, 1)).toBe('nothing-invested');
  });
});

describe('a first picture is heard', () => {
  const first = (probabilityPositive: number, mean = 10, sd = 30) => ({
    trials: 10_000,
    probabilityPositive,
    mean,
    sd,
  });

  it('where no more trials could turn its word', () => {
    for (const clear of [first(0.65), first(0.48), first(0.1), first(0.99)])
      expect(settled(clear, 100_000)).toBe(clear);
    expect(settled(null, 100_000)).toBeNull();
  });

  it.each([0.4, 0.6, 0.9])('not near %d, until all trials are in', (limit) => {
    for (const share of [limit - 0.005, limit, limit + 0.005]) {
      const near = first(share);
      expect(settled(near, 100_000)).toBeNull();
      expect(settled(near, 10_000)).toBe(near);
    }
  });

  it('not where the average may yet turn its sign', () => {
    expect(settled(first(0.7, 0.5), 100_000)).toBeNull();
    expect(settled(first(0.7, -0.5), 100_000)).toBeNull();
    expect(settled(first(0.7, 2), 100_000)).not.toBeNull();
  });
});
