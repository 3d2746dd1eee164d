import { expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { withinFirstYear } from './within-first-year.ts';

it('reads every trial on its own bend', () => {
  // −8 − 4τ + 16τ²: at a quarter −8, at the half −6, at three quarters −2. And −4 + 4τ², which falls due nowhere.
  const found = withinFirstYear([Float64Array.of(-8, -4)], [Float64Array.of(4, 0)], [Float64Array.of(16, 4)]);
  expect(found.map(({ year }) => year)).toEqual([0.25, 0.5, 0.75]);
  expect(found.map(({ p50 }) => p50)).toEqual([(-8 - 3.75) / 2, (-6 - 3) / 2, (-2 - 1.75) / 2]);
});

it('lies under the straight line where the benefit rises, and is left out where it comes the same every day', () => {
  const { document } = EXAMPLES.ecommerce;
  const { fan, firstYear } = simulate(document, { trials: 2048 });
  const [start, end] = fan;
  for (const { year, p50, p95 } of firstYear) {
    expect(p95).toBeLessThan((1 - year) * (start?.p95 ?? 0) + year * (end?.p95 ?? 0));
    expect(p50).toBeLessThan((1 - year) * (start?.p50 ?? 0) + year * (end?.p50 ?? 0));
  }
  expect(firstYear).toHaveLength(3);
  expect(simulate({ ...document, finance: { accrual: 'even' } }, { trials: 2048 }).firstYear).toEqual([]);
});
