import { describe, expect, test } from 'vitest';
import { amountOf, figureOf, inputsOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { readColumns } from '#model/sheet/columns.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const linked: ScenarioDocument = { ...ecommerce, plan: { linked: true } };

/** B_1 … of a case. */
const benefitsOf = (document: ScenarioDocument): readonly number[] => {
  const read = readCase(document);
  return Array.from({ length: read.shape.years }, (_, k) => amountOf(read, `benefits.year.${k + 1}`));
};

describe('benefits that start by the plan', () => {
  // The pilot ends in week 16 and monitoring in week 14, both in quarter 2: every core line waits two quarters.
  const shares = [(0.5 + 0.5) / 4, (2 * 0.5 + 2 * 0.75) / 4, (2 * 0.75 + 2 * 1) / 4];

  test('come by the ramp counted from their own start', () => {
    const annual = amountOf(readCase(ecommerce), 'benefits.annual');
    const expected = shares.map((share, k) => annual * share * 1.05 ** k);
    for (const [k, year] of benefitsOf(linked).entries()) expect(year).toBeCloseTo(expected[k] ?? 0, 2);
  });

  test('carry NPV, the flows and payback with them', () => {
    const read = readCase(linked);
    const annual = amountOf(read, 'benefits.annual');
    const flows = [
      -amountOf(read, 'investment.oneTime'),
      ...shares.map((share, k) => annual * share * 1.05 ** k - amountOf(read, `investment.running.${k + 1}`)),
    ];
    const npv = flows.reduce((sum, flow, t) => sum + flow / 1.12 ** t, 0);
    expect(amountOf(read, 'finance.npv')).toBeCloseTo(npv, 1);
    expect(amountOf(read, 'finance.npv')).toBeLessThan(amountOf(readCase(ecommerce), 'finance.npv'));
    expect(figureOf(read, 'finance.paybackMonths')).toBeGreaterThan(
      amountOf(readCase(ecommerce), 'finance.paybackMonths'),
    );
  });

  test('move with the packages that bring them, in one reading and in columns alike', () => {
    const later: ScenarioDocument = { ...linked, plan: { linked: true, packages: { assessment: { weeks: 34 } } } };
    // The pilot ends in week 42, monitoring in week 40, both in quarter 4: nothing comes in year 1.
    const annual = amountOf(readCase(ecommerce), 'benefits.annual');
    expect(benefitsOf(later)[0]).toBe(0);
    expect(benefitsOf(later)[1]).toBeCloseTo(annual * 0.5 * 1.05, 2);
    const path = 'plan.packages.assessment.weeks';
    const { sheet } = readCase(linked);
    const varied = new Map([[path, Float64Array.of(8, 34)]]);
    const npvs = readColumns(sheet, inputsOf(sheet, linked), varied, ['finance.npv'], 2).get('finance.npv');
    expect([...(npvs ?? [])]).toEqual([linked, later].map((each) => amountOf(readCase(each), 'finance.npv')));
  });

  test('wait longer where the start is put off, and stay as set where they are one’s own', () => {
    const own: ScenarioDocument = {
      ...linked,
      company: {},
      benefits: { ownLines: [{ id: 'a1', name: 'Upsell', kind: 'cash', amount: 4e7 }], starts: { a1: 2 } },
    };
    expect(benefitsOf(own)[0]).toBeCloseTo((4e7 * 3 * 0.5) / 4, 2);
    expect(benefitsOf(own)[1]).toBeCloseTo(((4e7 * (0.5 + 3 * 0.75)) / 4) * 1.05, 2);
    const put = { ...own, benefits: { ...own.benefits, delayQuarters: 1 } };
    expect(benefitsOf(put)[0]).toBeCloseTo((4e7 * 2 * 0.5) / 4, 2);
  });

  test('lower risk and what competitors lack come with the platform', () => {
    const mid = EXAMPLES.mid_size.document;
    const only: ScenarioDocument = { ...mid, company: { hrCost: 1e8 }, plan: { linked: true } };
    // Week 39 ends quarter 3: the fourth quarter counts.
    const { shape } = readCase(only);
    expect(shape.catalogue).toBe('comprehensive');
    expect(benefitsOf(only)[0]).toBeGreaterThan(0);
    const read = readCase(only);
    expect(amountOf(read, 'plan.quarterAfter.core_platform')).toBe(4);
    expect(amountOf(read, 'benefits.comes.ramped.after.core_platform.1')).toBeCloseTo(
      amountOf(read, 'benefits.arrives.after.core_platform.4') / 4,
      12,
    );
  });
});
