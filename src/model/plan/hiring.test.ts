import { describe, expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { hiringOf, leadOf } from '#model/plan/hiring.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const inBangalore: ScenarioDocument = { ...ecommerce, company: { ...ecommerce.company, region: 'bangalore' } };
const inDelhi: ScenarioDocument = { ...ecommerce, company: { ...ecommerce.company, region: 'delhi_ncr' } };

describe('hiring', () => {
  test('takes longer where talent is scarce, by the weeks it takes to find somebody', () => {
    expect(leadOf(inBangalore, 'data_engineer')).toBe(5 + 9);
    expect(leadOf(inDelhi, 'data_engineer')).toBe(6 + 9);
    expect(leadOf(inBangalore, 'senior_data_engineer')).toBe(8 + 13);
    expect(leadOf(inDelhi, 'senior_data_engineer')).toBe(10 + 13);
    expect(leadOf({}, 'devops_engineer')).toBe(10 + 9);
    expect(leadOf({ plan: { leads: { devops_engineer: { sourcing: 2, notice: 0 } } } }, 'devops_engineer')).toBe(3);
    // 20 × 1.15 is 23, whatever the last bit says.
    const slow = { ...inDelhi, plan: { leads: { data_engineer: { sourcing: 20 } } } };
    expect(leadOf(slow, 'data_engineer')).toBe(23 + 9);
  });

  test('has each post open in time for the phase that needs it: three roles by hand', () => {
    // Mid-size: 1 manager, 2 seniors, 4 engineers, 2 DevOps, 3 analysts, 2 scientists. Phases begin in weeks 9, 17, 27, 53.
    const of = (role: string) =>
      hiringOf(inBangalore)
        .hires.filter((each) => each.role === role)
        .map(({ people, week, openWeek }) => [people, week, openWeek]);
    // Pilot 1 of 2; core team ⌈0.8⌉ = 1; standardisation ⌈1.4⌉ = 2.
    expect(of('senior_data_engineer')).toEqual([
      [1, 9, 9 - 21],
      [1, 27, 27 - 21],
    ]);
    // Pilot 2 of 4; core team ⌈1.6⌉ = 2; standardisation ⌈2.8⌉ = 3; all 4.
    expect(of('data_engineer')).toEqual([
      [2, 9, 9 - 14],
      [1, 27, 27 - 14],
      [1, 53, 53 - 14],
    ]);
    // Nobody for the pilot; ⌈1.2⌉ = 2; ⌈2.1⌉ = 3.
    expect(of('data_analyst')).toEqual([
      [2, 17, 17 - 14],
      [1, 27, 27 - 14],
    ]);
  });

  test('hires nobody who is there already, and nobody beyond the team', () => {
    const held = { senior_data_engineer: 2, data_engineer: 3, data_analyst: 9 };
    const { roles, hires, steps } = hiringOf({ ...inBangalore, plan: { held } });
    expect(roles.find(({ role }) => role === 'data_analyst')).toMatchObject({ team: 3, held: 3, toHire: 0 });
    expect(hires.filter(({ role }) => role === 'senior_data_engineer')).toEqual([]);
    expect(hires.filter(({ role }) => role === 'data_engineer')).toMatchObject([{ people: 1, week: 53 }]);
    expect(steps.map(({ people }) => people.get('data_engineer'))).toEqual([3, 3, 3, 3, 4]);
  });
});

describe('people paid from the week in which they start', () => {
  test('cost their share of each year, by hand', () => {
    const team = { data_engineer: 4 };
    const document: ScenarioDocument = { ...inBangalore, investment: { team }, plan: { hireAsNeeded: true } };
    const read = readCase(document);
    const salary = amountOf(read, 'salary.data_engineer');
    // Two from week 9, one from week 27, one from week 53 on.
    const first = (2 * (52 - 8)) / 52 + (52 - 26) / 52;
    expect(amountOf(read, 'spend.team.1')).toBeCloseTo(salary * first, 2);
    expect(amountOf(read, 'spend.team.2')).toBeCloseTo(salary * 4 * 1.1, 2);
    const all = readCase({ ...document, plan: {} });
    expect(amountOf(read, 'finance.npv')).toBeGreaterThan(amountOf(all, 'finance.npv'));
    const there = readCase({ ...document, plan: { hireAsNeeded: true, held: { data_engineer: 4 } } });
    expect(amountOf(there, 'spend.team.1')).toBeCloseTo(amountOf(all, 'spend.team.1'), 6);
  });

  test('do not apply where totals were entered', () => {
    const entered = EXAMPLES.mid_size.document;
    expect(amountOf(readCase({ ...entered, plan: { hireAsNeeded: true } }), 'finance.npv')).toBe(
      amountOf(readCase(entered), 'finance.npv'),
    );
  });
});
