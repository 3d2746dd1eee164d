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
  expect(found?.delivery).toMatchObject({ approach: 'phased', countsCapacity: true });
  expect(found?.delivery?.delivered).toBeCloseTo(0.775 ** 4, 4);
  expect((found?.delivery?.npv ?? 0) / CRORE).toBeCloseTo(58.59, 1);
  expect((found?.delivery?.expectedNpv ?? 0) / CRORE).toBeCloseTo(26.5, 1);
  expect(found?.firstYear?.inForce.paybackMonths).toBeCloseTo(4.6, 1);
  expect(found?.firstYear?.other.paybackMonths).toBeCloseTo(8.2, 1);
});

it('is less where the first year rises, or the lens counts freed hours in part', () => {
  expect(uncounted(withValueAt(ecommerce, 'finance.accrual', 'rising'))?.firstYear).toBeNull();
  expect(uncounted(throughLens(ecommerce, LENSES.cfo.fields))?.delivery?.countsCapacity).toBe(false);
});

it('is still how the first year comes once delivery is counted, and nothing where that rises too', () => {
  const counted = uncounted(withValueAt(ecommerce, 'uncertainty.delivery', true));
  expect(counted?.delivery).toBeNull();
  expect(counted?.firstYear?.other.paybackMonths).toBeCloseTo(8.2, 1);
  expect(uncounted(EXAMPLES.ecommerce.document)).toBeNull();
});

it('says nothing of the first year where no figure hangs on how its benefit comes', () => {
  // Without a benefit in year 1 there is nothing that could rise.
  const none = withValueAt(withValueAt(ecommerce, 'benefits.ramp.start', 0), 'uncertainty.delivery', true);
  expect(uncounted(none)).toBeNull();
});
