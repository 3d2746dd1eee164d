import { describe, expect, it } from 'vitest';
import { amountOf, readCase, figureOf } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { withValueAt } from '#model/document/write.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';
import { isOneSided, tornadoOf } from '#model/uncertainty/tornado.ts';

const withTornado = FIXTURES.filter(({ expected }) => expected['tornado'] !== undefined);

describe('tornado', () => {
  it('is in the shared cases', () => expect(withTornado.length).toBeGreaterThan(2));

  it.each(withTornado)('agrees with an independent calculation: $name', ({ scenario, expected }) => {
    const drivers = tornadoOf(scenario).filter(({ driver }) => driver !== DELIVERY);
    const bars = drivers.map(({ driver, low, high, atLow, atHigh }) => ({
      driver,
      low,
      high,
      npvLow: atLow,
      npvHigh: atHigh,
    }));
    expect(differences(expected['tornado'], bars, 1e-9)).toEqual([]);
  });

  it('goes for delivery from the worst outcome to everything delivered, and is silent where it is not counted', () => {
    const { scenario } = fixture('ecommerce-calibrated');
    const bar = tornadoOf(scenario).find(({ driver }) => driver === DELIVERY);
    const read = readCase(scenario);
    expect(bar).toMatchObject({ low: 0, high: 1 });
    expect(bar?.atLow).toBeCloseTo(amountOf(read, wayCell('phased', 'worstNpv')), 4);
    expect(bar?.atHigh).toBe(figureOf(read, 'finance.npv'));
    const failed = tornadoOf(withValueAt(scenario, 'rollout.approach', 'big_bang')).find(
      ({ driver }) => driver === DELIVERY,
    );
    expect(failed?.atLow).toBeCloseTo(amountOf(read, wayCell('big_bang', 'worstNpv')), 4);
    const silent = withValueAt(scenario, 'uncertainty.delivery', false);
    expect(tornadoOf(silent).some(({ driver }) => driver === DELIVERY)).toBe(false);
  });

  it('moves a driver as an edit of the document would, for formula cells too', () => {
    const { scenario } = fixture('ecommerce-calibrated');
    const bars = tornadoOf(scenario, 'finance.paybackMonths');
    for (const path of ['investment.consulting', 'investment.infrastructureAnnual', 'benefits.revenueAttribution']) {
      const bar = bars.find(({ driver }) => driver === path);
      expect(bar?.atHigh).toBe(figureOf(readCase(withValueAt(scenario, path, bar?.high)), 'finance.paybackMonths'));
    }
  });

  it('holds the others at most likely, not at their own values', () => {
    const { scenario } = fixture('ecommerce-calibrated');
    const moved = withValueAt(scenario, ['uncertainty', 'drivers', 'investment.consulting', 'likely'], 9e7);
    const own = withValueAt(scenario, 'investment.consulting', 9e7);
    const at = (document: typeof scenario) =>
      tornadoOf(document).find(({ driver }) => driver === 'benefits.growth')?.atLow;
    expect(at(moved)).toBe(at(own));
    expect(at(moved)).not.toBe(at(scenario));
  });

  it('puts first what can keep the case from ever paying back', () => {
    // The CFO's IT services case pays back, and with less revenue credited it does not.
    const bars = tornadoOf(fixture('it-services-cfo').scenario, 'finance.paybackMonths');
    const lacking = bars.map(({ atLow, atHigh }) => atLow === null || atHigh === null);
    const count = lacking.filter(Boolean).length;
    expect(count).toBeGreaterThan(0);
    expect(lacking.slice(0, count).every(Boolean)).toBe(true);
    expect(bars.slice(0, count).every(({ width }) => width === Number.POSITIVE_INFINITY)).toBe(true);
    const widths = bars.slice(count).map(({ width }) => width);
    expect(widths.every(Number.isFinite)).toBe(true);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('moves nothing where the figure exists at no value of any driver', () => {
    const bars = tornadoOf(
      { ...fixture('startup-never-pays-back').scenario, benefits: { rates: {} }, company: { size: 'startup' } },
      'finance.paybackMonths',
    );
    expect(bars.every(({ width }) => width === 0)).toBe(true);
  });

  it('is as wide as the farther end where both ends lie on one side of the case as entered', () => {
    const { scenario } = fixture('ecommerce-calibrated');
    const path = 'benefits.growth';
    // A most likely value that is the best of the range: both ends lower the NPV.
    const ends = { shape: 'uniform', low: -0.2, likely: 0.3, high: 0.1 } as const;
    const document = {
      ...scenario,
      benefits: { growth: 0.3 },
      uncertainty: { drivers: { [path]: { ...ends, high: 0.3, likely: 0.3 } } },
    };
    const bar = tornadoOf(document).find(({ driver }) => driver === path);
    expect(bar?.atHigh).toBe(figureOf(readCase(document), 'finance.npv'));
    expect(bar?.width).toBe((bar?.atHigh ?? 0) - (bar?.atLow ?? 0));
    const sided = { driver: path, low: 0, high: 1, atLow: 4, atHigh: 7, width: 6 };
    expect(isOneSided(sided)).toBe(true);
    expect(isOneSided({ ...sided, atLow: -4, width: 11 })).toBe(false);
  });
});
