import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { accrualChoiceOf, accrualEffectOn } from './accrual.ts';

const read = readCase(EXAMPLES.ecommerce.document);

it('sets the way in force beside the other: payback and peak funding, and nothing else, hang on it', () => {
  expect(accrualChoiceOf(read)).toEqual({
    inForce: {
      accrual: 'rising',
      paybackMonths: expect.closeTo(8.19, 2),
      peakFunding: expect.closeTo(6.34 * CRORE, -5),
    },
    // 5.92 × 12 ÷ 15.53
    other: { accrual: 'even', paybackMonths: expect.closeTo(4.57, 2), peakFunding: expect.closeTo(5.92 * CRORE, -5) },
  });
  expect(accrualChoiceOf(readCase({}))).toBeNull();
});

it('says of a figure what the other way would make of it, where it would make anything', () => {
  expect(accrualEffectOn(read, 'finance.paybackMonths')).toEqual({
    other: 'even',
    figure: expect.closeTo(4.57, 2),
  });
  const even = readCase({ ...EXAMPLES.ecommerce.document, finance: { accrual: 'even' } });
  expect(accrualEffectOn(even, 'finance.paybackMonths')).toMatchObject({
    other: 'rising',
    figure: expect.closeTo(8.19, 2),
  });
  for (const id of ['finance.npv', 'finance.roi', 'finance.irr']) expect(accrualEffectOn(read, id)).toBeNull();
});
