import { describe, expect, it } from 'vitest';
import { figureOf } from '#model/business-case/read-case.ts';
import { cellOfPublished, reconcile, type PublishedId } from '#model/business-case/reconciliation.ts';
import { EXAMPLE_IDS, EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';

function figure(example: ExampleId, id: PublishedId) {
  const found = reconcile(example).figures.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`${example} publishes no ${id}`);
  return found;
}

const crores = (example: ExampleId, id: PublishedId) =>
  Object.values(figure(example, id).lenses).map((each) => Number(((each ?? Number.NaN) / CRORE).toFixed(2)));

describe('reconcile', () => {
  it('sets each published figure, and no other, beside the three lenses', () => {
    for (const example of EXAMPLE_IDS) {
      const { figures, reads } = reconcile(example);
      const { published } = EXAMPLES[example];
      const said = Object.entries(published).filter(([, value]) => value !== null);
      expect(Object.fromEntries(figures.map((each) => [each.id, each.published]))).toEqual(Object.fromEntries(said));
      for (const { id, lenses } of figures) {
        const cell = cellOfPublished(id, reads.cfo.shape.years);
        if (cell !== null) expect(lenses.cfo).toBe(figureOf(reads.cfo, cell));
      }
    }
  });

  // The reference table of the model.
  it('gives the reference values', () => {
    expect(crores('ecommerce', 'annualBenefit')).toEqual([211.1, 43.1, 11.38]);
    expect(crores('it_services', 'annualBenefit')).toEqual([627, 123, 31.68]);
    expect(crores('mid_size', 'totalBenefit')[0]).toBe(501.3);
    expect(crores('mid_size', 'totalInvestment')[0]).toBe(30);
    const roi = figure('ecommerce', 'roi').lenses;
    expect(roi.published).toBeCloseTo(18.76, 2);
    expect(roi.calibrated).toBeCloseTo(3.03, 2);
    expect(roi.cfo).toBeCloseTo(-0.074, 3);
    expect(figure('mid_size', 'roi').lenses.published).toBeCloseTo(15.71, 2);
    expect(figure('mid_size', 'paybackMonths').lenses.published).toBeCloseTo(2.4, 2);
    // (501.3 − 30) ÷ 3
    expect(crores('mid_size', 'netBenefitAnnual')[0]).toBe(157.1);
  });

  it('finds the one belief that closes most of the gap', () => {
    const { cause } = figure('ecommerce', 'annualBenefit');
    expect(cause).toMatchObject({ kind: 'belief', tried: { belief: 'attribution' } });
    if (cause.kind !== 'belief') return;
    expect(cause.tried.figure).toBeCloseTo(43.1 * CRORE, 0);
    // Of 211.1 − 45 = 166.1 it leaves 45 − 43.1 = 1.9.
    expect(cause.tried.closes).toBeCloseTo(1 - 1.9 / 166.1, 9);
  });

  it('takes another belief where that comes nearer', () => {
    // 138 × 30% + 29.1 = 70.5 a year, three years flat.
    const { cause } = figure('mid_size', 'totalBenefit');
    expect(cause).toMatchObject({ kind: 'belief', tried: { belief: 'margin' } });
    if (cause.kind === 'belief') expect(cause.tried.figure).toBeCloseTo(211.5 * CRORE, 0);
  });

  it('has nothing to explain where the formula agrees', () => {
    for (const [example, id] of [
      ['ecommerce', 'firstYearInvestment'],
      ['it_services', 'firstYearInvestment'],
      ['mid_size', 'totalInvestment'],
    ] as const)
      expect(figure(example, id).cause).toEqual({ kind: 'agrees' });
  });

  it('brings the published paybacks out where the first year rises and 16% is credited', () => {
    for (const [example, months] of [
      ['ecommerce', 8.19],
      ['mid_size', 4.85],
    ] as const) {
      const { cause, lenses } = figure(example, 'paybackMonths');
      expect(cause).toMatchObject({ kind: 'belief', tried: { belief: 'attribution' } });
      expect(lenses.calibrated).toBeCloseTo(months, 2);
    }
  });
});
