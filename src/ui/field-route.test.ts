import { describe, expect, it } from 'vitest';
import { routeOfField } from './field-route.ts';

describe('routeOfField', () => {
  it.each([
    ['company.annualRevenue', '#/company/company.annualRevenue'],
    ['finance.years', '#/company/finance.years'],
    ['investment.team.data_engineer', '#/investment/investment.team.data_engineer'],
    ['benefits.growth', '#/benefits/benefits.growth'],
    ['readiness.team_skills', '#/readiness/readiness.team_skills'],
    ['assessment.targets.team_skills', '#/readiness/assessment.targets.team_skills'],
    ['actions.data_council.cost', '#/readiness/actions.data_council.cost'],
    ['rollout.costShares', null],
    ['accompany.annualRevenue', null],
  ])('%s → %s', (path, route) => {
    expect(routeOfField(path)).toBe(route);
  });
});
