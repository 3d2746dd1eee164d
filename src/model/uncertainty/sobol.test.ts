import { expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { sobolOf } from '#model/uncertainty/sobol.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';

const ecommerce = { ...EXAMPLES.ecommerce.document, uncertainty: { delivery: false } };

it('finds that attribution drives the e-commerce example, and shares that add up to nearly all of the variance', () => {
  const found = sobolOf(ecommerce);
  expect(found[0]?.driver).toBe('benefits.revenueAttribution');
  expect(found[0]?.total.value).toBeGreaterThan(0.7);
  expect(found.map(({ total }) => total.value)).toEqual(
    found.map(({ total }) => total.value).toSorted((a, b) => b - a),
  );
  const firsts = found.reduce((sum, { first }) => sum + first.value, 0);
  expect(firsts).toBeGreaterThan(0.95);
  expect(firsts).toBeLessThan(1.01);
  for (const { first, total } of found) expect(first.value).toBeLessThan(total.value + 0.01);
});

it('takes how far the programme gets for a factor, which weighs more than any other', () => {
  const found = sobolOf(EXAMPLES.ecommerce.document);
  expect(found[0]?.driver).toBe('delivery');
  expect(found[0]?.total.value).toBeGreaterThan(0.5);
  expect(found.find(({ driver }) => driver === 'benefits.revenueAttribution')?.total.value).toBeGreaterThan(0.1);
});

it('depends on the seed alone, and not on correlations', () => {
  const correlated = {
    ...ecommerce,
    uncertainty: { delivery: false, correlations: [['benefits.ramp.start', 'benefits.ramp.step', 0.9] as const] },
  };
  expect(sobolOf(correlated)).toEqual(sobolOf(ecommerce));
  expect(sobolOf(ecommerce, { seed: 2 })).not.toEqual(sobolOf(ecommerce));
});

it('gives a driver that moves nothing in the tornado no share', () => {
  const { company, ...rest } = ecommerce;
  const idle = sobolOf({ ...rest, company: { ...company, incidentCost: 0 } }).find(
    ({ driver }) => driver === 'benefits.rates.incident_cost_savings',
  );
  expect(idle?.first).toEqual({ value: 0, low: 0, high: 0 });
  expect(idle?.total).toEqual({ value: 0, low: 0, high: 0 });
});

it('has dimensions enough for the largest catalogue, with the outside view taking its own share', () => {
  const { scenario } = fixture('mid-size-comprehensive');
  const { investment, ...rest } = scenario;
  const document = { ...rest, investment: { ...investment, mode: 'bottom_up' as const } };
  const ramped = { ...document, benefits: { ...document.benefits, ramp: { kind: 'source' as const } } };
  const found = sobolOf({ ...ramped, uncertainty: { outsideView: true } });
  expect(found.length).toBeGreaterThan(25);
  expect(found.every(({ total }) => Number.isFinite(total.value))).toBe(true);
});

it('finds nothing where nothing varies', () => {
  const { scenario } = fixture('nothing-invested');
  for (const { total } of sobolOf(scenario)) expect(total.value).toBeGreaterThanOrEqual(0);
});

it('a driver that only acts together with others has its share, though the tornado does not move', () => {
  // Compounding: with manual labour at its most likely 100% nothing is left for productivity to claim.
  const scenario = {
    ...ecommerce,
    benefits: { overlap: 'compounding', rates: { manual_labor_savings: 1 } },
  } as const;
  const path = 'benefits.rates.productivity_improvement';
  const bar = tornadoOf(scenario).find(({ driver }) => driver === path);
  expect(bar?.atLow).toBe(bar?.atHigh);
  expect(sobolOf(scenario).find(({ driver }) => driver === path)?.total.value).toBeGreaterThan(0);
});
