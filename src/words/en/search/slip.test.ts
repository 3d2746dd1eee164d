import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlipOf, slipsBetween } from './slip.ts';

describe('slips between two words', () => {
  it.each([
    ['revenue', 'revenue', 0],
    ['reveune', 'revenue', 1],
    ['revnue', 'revenue', 1],
    ['revenuee', 'revenue', 1],
    ['rewenue', 'revenue', 1],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (left, right, slips) => expect(slipsBetween(left, right)).toBe(slips));

  it('are as many either way, none only for the same word, and never more than the longer has letters', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const slips = slipsBetween(left, right);
        expect(slipsBetween(right, left)).toBe(slips);
        expect(slips === 0).toBe(left === right);
        expect(slips).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});

describe('what is typed so far', () => {
  it.each([
    ['infrs', 'infrastructure', true],
    ['infarst', 'infrastructure', true],
    ['xnfra', 'infrastructure', false],
    ['cots', 'cost', false],
    ['infrsastrcture', 'infrastructure', true],
    ['discount', 'region', false],
  ])('%s may be %s: %s', (typed, word, isIt) => expect(isSlipOf(typed, word)).toBe(isIt));
});
