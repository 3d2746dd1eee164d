import { describe, expect, it } from 'vitest';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { supposing, WHAT_IFS, whatIfOf } from './what-ifs.ts';

const { document: shop } = EXAMPLES.ecommerce;
const CASES: readonly (readonly [string, ScenarioDocument])[] = [
  ...FIXTURES.map(({ name, scenario }) => [name, scenario] as const),
  ...LENS_IDS.map((id) => [`through ${id}`, throughLens(shop, LENSES[id].fields)] as const),
  [
    'lines with starts of their own, late by two quarters',
    {
      ...shop,
      benefits: {
        starts: { incident_cost_savings: 3 },
        delayQuarters: 2,
        ownLines: [{ id: 'own', name: 'Own', kind: 'cash', amount: 1e7, ramped: false }],
      },
    },
  ],
  ['one year', { ...shop, finance: { years: 1 } }],
  [
    'actions and the readiness ramp',
    {
      ...shop,
      benefits: { ramp: { kind: 'readiness' } },
      actions: { executive_sponsor: { chosen: true, startWeek: 0, weeks: 60 } },
    },
  ],
];

describe.each(CASES)('%s', (_, document) => {
  const read = readCase(document);
  const amounts = (of: ScenarioDocument, id: (year: number) => string) => {
    const seen = readCase(of);
    return yearsOf(seen.shape).map((year) => amountOf(seen, id(year)));
  };
  const benefit = (year: number) => `benefits.year.${year}`;
  const cost = (year: number) => `investment.year.${year}`;
  const planned = amounts(document, benefit);

  it('a year late brings what the year before would have, and costs the same', () => {
    const late = supposing(document, 'late');
    const found = amounts(late, benefit);
    for (const [k, amount] of found.entries())
      expect(amount / Math.max(1, planned[k - 1] ?? 0)).toBeCloseTo(k === 0 || planned[k - 1] === 0 ? 0 : 1, 9);
    expect(amounts(late, cost)).toEqual(amounts(document, cost));
  });

  it('half the benefit is half of every year, and costs the same', () => {
    const half = supposing(document, 'half');
    for (const [k, amount] of amounts(half, benefit).entries()) expect(amount).toBeCloseTo((planned[k] ?? 0) / 2, 2);
    expect(amounts(half, cost)).toEqual(amounts(document, cost));
    // What is not told by years follows: the NPV falls by half of what the benefits are worth.
    const fall = amountOf(read, 'finance.npv') - amountOf(readCase(half), 'finance.npv');
    const worth = amountOf(read, 'finance.pvBenefits') / 2;
    expect(Math.abs(fall - worth) / Math.max(1, worth)).toBeLessThan(1e-9);
  });

  it('a failure is worth what its outcome is worth, and changes no document', () => {
    const { npv, document: answered } = whatIfOf(read, 'stopped');
    expect(answered).toBe(document);
    const [way, outcome] =
      read.shape.approach === 'phased' ? (['phased', 'stopped2'] as const) : (['big_bang', 'failed'] as const);
    expect(npv).toBe(amountOf(read, outcomeCell(way, outcome, 'npv')));
  });

  it('each is told as its change from the case', () => {
    for (const whatIf of WHAT_IFS) {
      const { npv, change } = whatIfOf(read, whatIf);
      expect(npv - change).toBeCloseTo(amountOf(read, 'finance.npv'), 2);
    }
  });
});

describe('the e-commerce example', () => {
  const read = readCase(shop);

  it.each([
    ['margin', 13.99],
    ['late', 19.8],
    ['stopped', 0.11],
    ['half', 18.53],
  ] as const)('%s', (whatIf, npv) => {
    expect(whatIfOf(read, whatIf).npv / CRORE).toBeCloseTo(npv, 1);
  });

  it('in trials, what is supposed is supposed of every one', () => {
    const fixed = (document: ScenarioDocument) => simulate(document, { trials: 4096 });
    const [plain, half] = [fixed(shop), fixed(supposing(shop, 'half'))];
    expect(half.ifDelivered?.mean).toBeLessThan((plain.ifDelivered?.mean ?? 0) / 2);
    expect(half.probabilityPositive).toBeLessThan(plain.probabilityPositive);
  });
});
