import { expect, test } from 'vitest';
import { figuresThatMatter, hasFigures } from './entered.ts';

test('a company is empty until an amount above ₹0 is entered', () => {
  expect(hasFigures({})).toBe(false);
  expect(hasFigures({ company: { size: 'startup', industry: 'media' } })).toBe(false);
  expect(hasFigures({ company: { annualRevenue: 0, incidentCost: 0 } })).toBe(false);
  expect(hasFigures({ company: { incidentCost: 1 } })).toBe(true);
});

test('four figures matter, those that the catalogue counts on', () => {
  expect(figuresThatMatter({})).toEqual(['annualRevenue', 'dataTeamCost', 'infrastructureCost', 'incidentCost']);
  expect(figuresThatMatter({ benefits: { catalogue: 'comprehensive' } })).toEqual([
    'annualRevenue',
    'developmentCost',
    'manualProcessCost',
    'infrastructureCost',
  ]);
});
