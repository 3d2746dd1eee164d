import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';
import { breakevenOf, breakevensOf } from '#model/uncertainty/breakeven.ts';

const withBreakeven = FIXTURES.filter(({ expected }) => expected['breakeven'] !== undefined);
const npv = (document: ScenarioDocument) => amountOf(readCase(document), 'finance.npv');

describe('break-even', () => {
  it('is in the shared cases', () => expect(withBreakeven.length).toBeGreaterThan(2));

  it.each(withBreakeven)('agrees with an independent calculation: $name', ({ scenario, expected }) => {
    expect(differences(expected['breakeven'], breakevenOf(scenario), 1e-9)).toEqual([]);
  });

  it.each(FIXTURES)('has NPV 0 at each value, and a loss on the side it names: $name', ({ scenario }) => {
    const size = amountOf(readCase(scenario), 'finance.pvCosts') + amountOf(readCase(scenario), 'finance.pvBenefits');
    for (const { driver, value, holds, failing } of breakevensOf(scenario)) {
      expect(holds).toBe(npv(scenario) > 0);
      if (value === null) {
        for (const end of [driver.minimum, driver.maximum])
          expect(npv(withValueAt(scenario, driver.path, end)) > 0).toBe(holds);
        continue;
      }
      expect(Math.abs(npv(withValueAt(scenario, driver.path, value)))).toBeLessThanOrEqual(1e-12 * size);
      if (failing === null) continue;
      const beyond = value + (failing === 'below' ? -1e-6 : 1e-6) * Math.max(value, 1e-3);
      expect(npv(withValueAt(scenario, driver.path, beyond))).toBeLessThan(0);
      const within = value - (failing === 'below' ? -1e-6 : 1e-6) * Math.max(value, 1e-3);
      expect(npv(withValueAt(scenario, driver.path, within))).toBeGreaterThan(0);
    }
  });

  it('is the nearest of two roots, also where the bracket of the other is nearer', () => {
    // Compounding: the NPV rises with the first rate up to 1 and falls after it, so 0.95 and 1.2 are worth the same.
    const path = 'benefits.rates.manual_labor_savings';
    const rates = { productivity_improvement: 5 };
    const of = (dataTeamCost: number, rate = 1.079): ScenarioDocument =>
      withValueAt({ company: { dataTeamCost }, benefits: { overlap: 'compounding', rates } }, path, rate);
    const rate = (base: number) => npv(of(base, 1.2)) - npv(of(0, 1.2));
    const scenario = of((-npv(of(0, 1.2)) / rate(1e8)) * 1e8);
    expect(npv(withValueAt(scenario, path, 0.95))).toBeCloseTo(0, 3);
    expect(breakevenOf(scenario)[path]).toBeCloseTo(1.2, 9);
  });

  it('says which way a case fails', () => {
    const sides = (name: string) =>
      Object.fromEntries(breakevensOf(fixture(name).scenario).map((each) => [each.driver.path, each]));
    const good = sides('ecommerce-calibrated');
    expect(good['benefits.revenueAttribution']).toMatchObject({ holds: true, failing: 'below' });
    expect(good['investment.consulting']).toMatchObject({ holds: true, failing: 'above' });
    expect(good['benefits.growth']).toMatchObject({ holds: true, value: null, failing: null });
    const bad = sides('it-services-cfo');
    expect(bad['benefits.revenueAttribution']).toMatchObject({ holds: false, failing: 'below' });
    expect(bad['investment.consulting']).toMatchObject({ holds: false, failing: 'above' });
  });

  it('takes the own value where the case is worth exactly nothing whatever the driver', () => {
    const found = breakevensOf({
      investment: { mode: 'entered', entered: { team: 0, infrastructure: 0, tools: 0, training: 0, consulting: 0 } },
    });
    const attribution = found.find(({ driver }) => driver.path === 'benefits.revenueAttribution');
    expect(attribution).toMatchObject({ value: 0.16, holds: false, failing: null });
  });
});
