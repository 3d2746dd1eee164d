import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { deliveryFactorOf, possibleEnds, worstEnd } from './factor.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const factor = (document: ScenarioDocument) => deliveryFactorOf(readCase(document));

it('is delivery from its worst end to delivered, by the benefit unlocked', () => {
  expect(factor(ecommerce)).toMatchObject({ low: 0, high: 1, ending: 'stopped1' });
  expect(factor(withValueAt(ecommerce, 'rollout.approach', 'big_bang'))).toMatchObject({ ending: 'failed' });
});

it('has as its worst the end that is worth least, of those that can happen', () => {
  const never = readCase(withValueAt(ecommerce, 'rollout.gateProbability', [1, 0.5, 1, 1]));
  expect(possibleEnds(never).map(({ name }) => name)).toEqual(['stopped2', 'delivered']);
  expect(worstEnd(possibleEnds(never))?.name).toBe('stopped2');
  expect(worstEnd([])).toBeUndefined();
});

it('is nothing where delivery is not counted, or can end in one way only', () => {
  expect(factor(withValueAt(ecommerce, 'uncertainty.delivery', false))).toBeNull();
  expect(factor(withValueAt(ecommerce, 'rollout.gateProbability', [1, 1, 1, 1]))).toBeNull();
});
