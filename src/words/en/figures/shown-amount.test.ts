import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from './money.ts';
import { bareAmount, isSameAmount } from './shown-amount.ts';

// Of every size, so that a boundary between two units is as likely as any other place.
const amounts = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -1, max: 15 }), fc.constantFrom(1, -1))
  .map(([digits, power, sign]) => sign * digits * 10 ** power);
const neighbours = fc.tuple(
  amounts,
  fc.constantFrom(0, 1e-9, 1e-4, 1e-3, 5e-3, 1e-2, 0.05).chain((by) => fc.constantFrom(by, -by)),
);

describe('amounts that a reader cannot tell apart', () => {
  it.each(['prose', 'whole'] as const)('are those that the %s style writes alike', (style) => {
    fc.assert(
      fc.property(neighbours, ([one, by]) => {
        const other = one * (1 + by);
        expect(isSameAmount(one, other, style)).toBe(formatMoney(one, style) === formatMoney(other, style));
      }),
      { numRuns: 2000 },
    );
  });

  it('are not those of two units', () => {
    expect(isSameAmount(5e5, 5e7)).toBe(false);
    expect(isSameAmount(0.2, -0.2)).toBe(true);
    expect(isSameAmount(22.2e7, 22.4e7)).toBe(false);
    expect(isSameAmount(22.2e7, 22.4e7, 'whole')).toBe(true);
  });
});

describe('an amount on a mark beside an axis in crores', () => {
  it.each([
    [58.6e7, '58.6'],
    [-5.9e7, '−\u20605.9'],
    [103e7, '103'],
    [56e5, '56\u00A0lakh'],
    [-5e5, '−\u20605\u00A0lakh'],
    [82_377, '82,377'],
    [0, '0'],
    [1.5e12, '1.5\u00A0lakh\u00A0Cr'],
  ])('%d is %s', (amount, words) => expect(bareAmount(amount)).toBe(words));
});
