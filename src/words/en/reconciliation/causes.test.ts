import { describe, expect, it } from 'vitest';
import { reconcile, type ReconciledId } from '#model/business-case/reconciliation.ts';
import { EXAMPLE_IDS, type ExampleId } from '#model/facts/examples.ts';
import { causeFindingOf } from '#model/findings/reconciliation.ts';
import { causeWords } from './causes.ts';

function sentence(example: ExampleId, id: ReconciledId): string {
  const { figures, reads } = reconcile(example);
  const figure = figures.find((each) => each.id === id);
  if (figure === undefined) throw new RangeError(`${example} publishes no ${id}`);
  return causeWords(causeFindingOf(figure, reads.published), figure).replaceAll('\u00A0', ' ');
}

describe('causeWords', () => {
  it.each([
    [
      'ecommerce',
      'annualBenefit',
      'The formula credits 40% of revenue, ₹200 Cr of its ₹211 Cr; crediting 16% of that gives ₹43.1 Cr, within 5% of the published ₹45 Cr.',
    ],
    [
      'it_services',
      'roi',
      'Counting 30% of revenue as margin alone takes it from 1,783% to 522%, 16% above the published 450%: that closes 94% of the gap.',
    ],
    [
      'ecommerce',
      'firstYearInvestment',
      'The formula comes to ₹11.9 Cr, within 1% of the published ₹12 Cr, but ₹8.4 Cr of it is ours: tools, training and consulting were chosen to meet it.',
    ],
    [
      'mid_size',
      'totalInvestment',
      'The formula comes to ₹30.0 Cr, exactly the published ₹30 Cr: its totals are the source’s own.',
    ],
    [
      'mid_size',
      'simplePaybackMonths',
      'Counting 30% of revenue as margin alone takes it from 2.2 months to 5.1 months, 13% above the published 4.5 months: that closes 74% of the gap.',
    ],
    [
      'mid_size',
      'paybackMonths',
      'Crediting 16% of each revenue gain and letting the first year’s benefit rise from nothing together take it from 0.4 months to 4.9 months, 8% above the published 4.5 months: that closes 91% of the gap.',
    ],
  ] as const)('%s, %s', (example, id, words) => {
    expect(sentence(example, id)).toBe(words);
  });

  it('is a sentence for every figure, without a number that is none', () => {
    for (const example of EXAMPLE_IDS)
      for (const { id } of reconcile(example).figures) {
        expect(sentence(example, id)).toMatch(/^[A-Z].*\.$/);
        expect(sentence(example, id)).not.toMatch(/NaN|Infinity|undefined|—/);
      }
  });
});
