import { expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { figuresThatMatter, hasFigures, judged } from './entered.ts';

test('a company is empty until an amount above ₹0 is entered', () => {
  expect(hasFigures({})).toBe(false);
  expect(hasFigures({ company: { size: 'startup', industry: 'media' } })).toBe(false);
  expect(hasFigures({ company: { annualRevenue: 0, incidentCost: 0 } })).toBe(false);
  expect(hasFigures({ company: { incidentCost: 1 } })).toBe(true);
  const line = { id: 'b1', name: 'Fines', kind: 'avoided', amount: 1 } as const;
  expect(hasFigures({ benefits: { ownLines: [line] } })).toBe(true);
  expect(hasFigures({ benefits: { ownLines: [{ ...line, off: true }] } })).toBe(false);
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

test('an empty company has no benefit from lines of a fixed amount, and readiness is worth nothing to it', () => {
  const empty = { benefits: { catalogue: 'comprehensive' } } as const;
  expect(amountOf(readCase(empty), 'benefits.annual')).toBeGreaterThan(0);
  expect(amountOf(readCase(judged(empty)), 'benefits.annual')).toBe(0);
  for (const { nextPoint, toTarget, toMaximum } of Object.values(worthOf(judged(empty))))
    for (const gain of [nextPoint, toTarget, toMaximum])
      expect(gain).toEqual({ together: 0, sooner: 0, finished: 0, delivered: 0 });
  expect(actionPlanOf(judged(empty)).bestNext).toBeNull();
  const said = { ...empty, company: { annualRevenue: 1 } };
  expect(judged(said)).toBe(said);
});
