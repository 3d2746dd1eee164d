import { describe, expect, it } from 'vitest';
import { readCase, figureOf } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';
import { swingOf, tornadoOf } from '#model/uncertainty/tornado.ts';

const withTornado = FIXTURES.filter(({ expected }) => expected['tornado'] !== undefined);

describe('tornado', () => {
  it('is in the shared cases', () => expect(withTornado.length).toBeGreaterThan(2));

  it.each(withTornado)('agrees with an independent calculation: $name', ({ scenario, expected }) => {
    const bars = tornadoOf(scenario).map(({ driver, low, high, atLow, atHigh }) => ({
      driver,
      low,
      high,
      npvLow: atLow,
      npvHigh: atHigh,
    }));
    expect(differences(expected['tornado'], bars, 1e-9)).toEqual([]);
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

  it('puts bars without a figure last', () => {
    const bars = tornadoOf(fixture('startup-never-pays-back').scenario, 'finance.paybackMonths');
    const swings = bars.map(swingOf);
    const firstMissing = swings.indexOf(null);
    expect(firstMissing).toBeGreaterThanOrEqual(0);
    expect(swings.slice(firstMissing).every((swing) => swing === null)).toBe(true);
    const found = swings.flatMap((swing) => (swing === null ? [] : [swing]));
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });
});
