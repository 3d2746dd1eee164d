import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { allDriversOf, driversOf } from '#model/uncertainty/drivers.ts';
import { PRESETS } from '#model/uncertainty/presets.ts';

const { scenario } = fixture('ecommerce-calibrated');

function withPreset(document: ScenarioDocument, id: string): ScenarioDocument {
  const preset = PRESETS.find((each) => each.id === id);
  if (preset === undefined) throw new RangeError(`No preset ${id}`);
  return preset
    .changes(allDriversOf(readCase(document)))
    .reduce((changed, { path, value }) => withValueAt(changed, path, value), document);
}

const drivers = (document: ScenarioDocument) => driversOf(readCase(document));
const driver = (document: ScenarioDocument, path: string) => drivers(document).find((each) => each.path === path);

describe('presets', () => {
  it('take away every range of the user’s own', () => {
    const path = ['uncertainty', 'drivers', 'benefits.growth'] as const;
    const own = withValueAt(withValueAt(scenario, path, { low: -0.2, shape: 'normal' }), 'uncertainty.trials', 5000);
    expect(withPreset(own, 'usual')).toEqual({ ...scenario, uncertainty: { trials: 5000 } });
    for (const { id } of PRESETS) expect(withPreset(own, id)).toEqual(withPreset(withPreset(own, 'usual'), id));
  });

  it('narrow and widen about the own value, within what is accepted', () => {
    const path = 'benefits.revenueAttribution';
    expect(driver(withPreset(scenario, 'half'), path)).toMatchObject({ low: 0.1, likely: 0.16, high: 0.232 });
    expect(driver(withPreset(scenario, 'wider'), path)).toMatchObject({ low: 0, likely: 0.16, high: 0.376 });
    expect(driver(withPreset(scenario, 'wider'), 'benefits.contributionMargin')?.high).toBe(1);
    expect(drivers(withPreset(scenario, 'wider'))).toHaveLength(drivers(scenario).length);
  });

  it('give equal chances over the usual ranges', () => {
    for (const { shape, low, high, usual } of drivers(withPreset(scenario, 'even')))
      expect([shape, low, high]).toEqual(['uniform', usual.low, usual.high]);
  });

  it('leave only revenue, or only costs, uncertain', () => {
    expect(drivers(withPreset(scenario, 'revenue')).map(({ path }) => path)).toEqual([
      'benefits.revenueAttribution',
      'benefits.contributionMargin',
      'benefits.rates.faster_time_to_market',
      'benefits.rates.data_quality_revenue',
      'benefits.rates.customer_experience',
      'benefits.rates.decision_making',
    ]);
    const costs = drivers(withPreset(scenario, 'costs'));
    expect(costs).toHaveLength(8);
    expect(costs.every(({ path }) => path.startsWith('investment.'))).toBe(true);
  });

  it.each(FIXTURES)('keep every range in order: $name', (each) => {
    for (const { id } of PRESETS)
      for (const { low, likely, high, own } of drivers(withPreset(each.scenario, id))) {
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBe(own);
        expect(high).toBeGreaterThanOrEqual(likely);
      }
  });
});
