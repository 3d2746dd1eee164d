import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';
import { rangeOwner } from '#model/uncertainty/range-owner.ts';

const PATH = 'benefits.revenueAttribution';
const withHigh = (high: number): ScenarioDocument => ({ uncertainty: { drivers: { [PATH]: { high } } } });

function ownerIn(document: ScenarioDocument, sent?: ScenarioDocument) {
  const driver = driversOf(readCase(document)).find(({ path }) => path === PATH) ?? expect.unreachable();
  return rangeOwner({ document, example: null, ...(sent === undefined ? {} : { sent }) }, driver);
}

it('a range is the usual one, the sender’s as it came, or the reader’s own', () => {
  expect(ownerIn({})).toBe('usual');
  expect(ownerIn({}, withHigh(0.3))).toBe('usual');
  expect(ownerIn(withHigh(0.3))).toBe('yours');
  expect(ownerIn(withHigh(0.3), withHigh(0.3))).toBe('sender');
  expect(ownerIn(withHigh(0.35), withHigh(0.3))).toBe('yours');
});
