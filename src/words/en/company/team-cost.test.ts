import { expect, it } from 'vitest';
import { teamCostWords } from './team-cost.ts';

const said = (entered: number | undefined) => {
  const { text, offer } = teamCostWords({ people: 40, each: 2e6, product: 8e7, entered });
  return [text, offer].map((each) => each?.replaceAll('\u00A0', ' '));
};

it('says the sum, and what stands in the field where that is another', () => {
  expect(said(8e7)).toEqual(['40 × ₹20,00,000 = ₹8,00,00,000, entered above.', undefined]);
  expect(said(9e7)).toEqual(['40 × ₹20,00,000 = ₹8,00,00,000; the field says ₹9 Cr.', 'Enter ₹8 Cr']);
  expect(said(undefined)).toEqual(['40 × ₹20,00,000 = ₹8,00,00,000; nothing is entered.', 'Enter ₹8 Cr']);
});
