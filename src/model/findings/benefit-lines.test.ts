import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { linesByKind } from './benefit-lines.ts';

const CASES = Object.values(EXAMPLES).flatMap(({ label, document }) =>
  Object.values(LENSES).map(
    (lens) => [`${label}, ${lens.label}`, readCase(throughLens(document, lens.fields))] as const,
  ),
);

describe('the rows of the benefit lines', () => {
  it.each(CASES)('multiply up to their results, and add up to the whole: %s', (_, read) => {
    const groups = linesByKind(read);
    const lines = groups.flatMap((group) => group.lines);
    for (const { base, rate, factors, amount } of lines) {
      const product = factors.reduce((scaled, { value }) => scaled * value, base * rate);
      expect(product).toBeCloseTo(amount, 4);
    }
    const whole = amountOf(read, 'benefits.annual');
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(whole, 4);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(whole, 4);
  });

  it('name attribution and margin for revenue gains, what earlier lines left where shares compound, and risk', () => {
    const read = readCase(throughLens(EXAMPLES.ecommerce.document, LENSES.cfo.fields));
    const factorsOf = (id: string) =>
      linesByKind(read)
        .flatMap(({ lines }) => lines)
        .find((line) => line.id === id)
        ?.factors.map(({ cell }) => cell);
    expect(factorsOf('faster_time_to_market')).toEqual([
      'benefits.revenueAttribution',
      'benefits.contributionMargin',
      'benefits.kept',
    ]);
    expect(factorsOf('productivity_improvement')).toEqual([
      'benefits.leftAfter.manual_labor_savings',
      'benefits.capacityCashable',
      'benefits.kept',
    ]);
    expect(factorsOf('incident_cost_savings')).toEqual(['benefits.kept']);
  });
});

it('none counts for an empty company, not even a line of a fixed amount', () => {
  const groups = linesByKind(readCase({ benefits: { catalogue: 'comprehensive' } }));
  expect(groups.every(({ total }) => total === 0)).toBe(true);
  expect(groups.flatMap(({ lines }) => lines).every(({ amount }) => amount === 0)).toBe(true);
});
