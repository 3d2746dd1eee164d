import { expect, it } from 'vitest';
import { reconcile } from '#model/business-case/reconciliation.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { formulaAloneIn } from '#model/findings/formula-alone.ts';
import { revenueSharesIn } from '#model/findings/revenue-shares.ts';
import { formulaAloneWords, revenueSharesWords } from './formula.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

it('says what the source itself calls its percentages, and what the one of revenue gives alone', () => {
  const shares = revenueSharesIn(reconcile('ecommerce'));
  expect(plain(shares === null ? undefined : revenueSharesWords(shares))).toBe(
    'The formula multiplies four percentages by revenue, but by the source’s own words only one is of revenue: 5% more revenue. ' +
      'The others are 15% faster feature delivery, 8% better customer satisfaction and 12% better business outcomes. ' +
      'Counting the 5% alone as revenue gives ₹36.1 Cr a year, 20% below the published ₹45 Cr.',
  );
  expect(revenueSharesIn(reconcile('mid_size'))).toBeNull();
});

it('says that the formula’s figures are its own, and that what it leaves out does not bring the published ones', () => {
  const alone = formulaAloneIn(EXAMPLE_IDS.map((example) => reconcile(example)));
  expect(plain(alone === null ? undefined : formulaAloneWords(alone))).toBe(
    'Everything that the formula leaves out, nine things in all, is off in these examples, so that its figures are its own. ' +
      'With all of it counted as usual the ROI here would be 1,400% instead of 1,876%, 5.0 times the published 280%.',
  );
});
