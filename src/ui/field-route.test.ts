import { describe, expect, it } from 'vitest';
import { routeOfField } from './field-route.ts';

describe('routeOfField', () => {
  it.each([
    ['company.annualRevenue', '#/company/annualRevenue'],
    ['finance.years', '#/company/finance.years'],
    ['benefits.growth', null],
    ['accompany.annualRevenue', null],
  ])('%s → %s', (path, route) => {
    expect(routeOfField(path)).toBe(route);
  });
});
