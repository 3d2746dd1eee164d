import { expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { uncountedOf } from './uncounted.ts';

const CRORE = 1e7;
const older = [
  ['uncertainty.delivery', false],
  ['finance.accrual', 'even'],
] as const;
const ecommerce = older.reduce<ScenarioDocument>(
  (document, [path, value]) => withValueAt(document, path, value),
  EXAMPLES.ecommerce.document,
);
const uncounted = (document: ScenarioDocument) => uncountedOf(readCase(document));

it('is what an older document leaves out, in rupees and months', () => {
  const found = uncounted(ecommerce);
  expect(found).toMatchObject({ approach: 'phased', countsCapacity: true });
  expect(found?.delivered).toBeCloseTo(0.775 ** 4, 4);
  expect((found?.npv ?? 0) / CRORE).toBeCloseTo(58.59, 1);
  expect((found?.expectedNpv ?? 0) / CRORE).toBeCloseTo(26.5, 1);
  expect(found?.payback?.even).toBeCloseTo(4.6, 1);
  expect(found?.payback?.rising).toBeCloseTo(8.2, 1);
});

it('is less where the first year rises, or the lens counts freed hours in part, and nothing where delivery is counted', () => {
  expect(uncounted(withValueAt(ecommerce, 'finance.accrual', 'rising'))?.payback).toBeNull();
  expect(uncounted(throughLens(ecommerce, LENSES.cfo.fields))?.countsCapacity).toBe(false);
  expect(uncounted(withValueAt(ecommerce, 'uncertainty.delivery', true))).toBeNull();
  expect(uncounted(EXAMPLES.ecommerce.document)).toBeNull();
});
