import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { warningsOf, type Warning } from '#model/business-case/warnings.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { fixture } from '#model/testing/cases.ts';

const warnings = (document: ScenarioDocument) => warningsOf(readCase(document));
const warning = (document: ScenarioDocument, kind: Warning['kind']) =>
  warnings(document).find((each) => each.kind === kind);

const ecommerce = EXAMPLES.ecommerce.document;
const withRates = (rates: Readonly<Record<string, number>>): ScenarioDocument => ({
  ...ecommerce,
  benefits: { rates },
});

describe('warnings', () => {
  it('revenue counted as profit, with the NPV at the usual margin beside it', () => {
    expect(warning(ecommerce, 'revenue-as-profit')).toEqual({
      kind: 'revenue-as-profit',
      npv: expect.closeTo(readNpv(ecommerce), 0),
      atUsualMargin: expect.closeTo(readNpv({ ...ecommerce, benefits: { contributionMargin: 0.3 } }), 0),
    });
    expect(warning({ ...ecommerce, benefits: { contributionMargin: 0.99 } }, 'revenue-as-profit')).toBeUndefined();
    expect(warning({ ...ecommerce, benefits: { revenueAttribution: 0 } }, 'revenue-as-profit')).toBeUndefined();
    expect(warning({}, 'revenue-as-profit')).toBeUndefined();
  });

  it('shares of one base that come to 90% or more: the source takes the whole data team', () => {
    expect(warning(ecommerce, 'base-claimed')).toMatchObject({ base: 'dataTeamCost', share: expect.closeTo(1, 12) });
    expect(warning(withRates({ manual_labor_savings: 0.5 }), 'base-claimed')).toMatchObject({ share: 0.9 });
    expect(warning(withRates({ manual_labor_savings: 0.4999 }), 'base-claimed')).toBeUndefined();
    expect(warning(withRates({ manual_labor_savings: 0.7 }), 'base-claimed')).toEqual({
      kind: 'base-claimed',
      base: 'dataTeamCost',
      share: expect.closeTo(1.1, 12),
    });
    // Compounding, 60% and 40% of what is left come to 76%.
    expect(warning({ ...ecommerce, benefits: { overlap: 'compounding' as const } }, 'base-claimed')).toBeUndefined();
  });

  it('shares of a base as they are claimed, however little of the hours freed becomes cash', () => {
    for (const capacityCashable of [0.25, 0])
      expect(warning({ ...ecommerce, benefits: { capacityCashable } }, 'base-claimed')).toMatchObject({
        base: 'dataTeamCost',
        share: expect.closeTo(1, 12),
      });
    // What is held back for caution is claimed too.
    expect(warning({ ...ecommerce, benefits: { benefitRisk: 0.2 } }, 'base-claimed')).toMatchObject({
      share: expect.closeTo(1, 12),
    });
  });

  it('the NPV at the usual margin and without revenue with hours freed counted as they are', () => {
    const benefits = { capacityCashable: 0.25 };
    expect(warning({ ...ecommerce, benefits }, 'revenue-as-profit')).toMatchObject({
      atUsualMargin: expect.closeTo(readNpv({ ...ecommerce, benefits: { ...benefits, contributionMargin: 0.3 } }), 0),
    });
    expect(warning({ ...ecommerce, benefits }, 'only-revenue')).toMatchObject({
      without: expect.closeTo(readNpv({ ...ecommerce, benefits: { ...benefits, revenueAttribution: 0 } }), 0),
    });
  });

  it('benefits above a tenth of revenue', () => {
    expect(warning(throughLens(ecommerce, LENSES.published.fields), 'benefits-high')).toMatchObject({
      share: 2111 / 5000,
    });
    expect(warning(ecommerce, 'benefits-high')).toBeUndefined();
  });

  it('a first year outside what companies of the size spend', () => {
    expect(warning({ ...ecommerce, investment: { consulting: 3 * CRORE } }, 'spending-outside-band')).toBeUndefined();
    expect(warning(ecommerce, 'spending-outside-band')).toMatchObject({ firstYear: 119_400_000, high: 10 * CRORE });
    expect(warning(fixture('startup-never-pays-back').scenario, 'spending-outside-band')).toMatchObject({
      firstYear: expect.any(Number),
      high: 1 * CRORE,
    });
  });

  it('a new team that costs more than the one it relieves, and silence where none is given', () => {
    expect(warning({ company: { dataTeamCost: 3 * CRORE } }, 'team-dearer')).toEqual({
      kind: 'team-dearer',
      team: 32_800_000,
      relieved: 3 * CRORE,
    });
    expect(warning({ company: { dataTeamCost: 32_800_000 } }, 'team-dearer')).toBeUndefined();
    expect(warning({}, 'team-dearer')).toBeUndefined();
  });

  it('a running sum that turns negative again after payback', () => {
    expect(warning(fixture('two-irr-roots').scenario, 'negative-again')).toMatchObject({ year: 6 });
    expect(warning(ecommerce, 'negative-again')).toBeUndefined();
    // Nothing paid before the start, and below zero from the first day: that is no payback.
    const nothingFirst = { consulting: 0, trainingPerPerson: 0 };
    expect(
      warning({ company: { annualRevenue: 10 * CRORE }, investment: nothingFirst }, 'negative-again'),
    ).toBeUndefined();
    expect(warning({}, 'negative-again')).toBeUndefined();
  });

  it('an NPV that is positive only thanks to revenue', () => {
    expect(warning(ecommerce, 'only-revenue')).toMatchObject({
      without: expect.closeTo(readNpv({ ...ecommerce, benefits: { revenueAttribution: 0 } }), 0),
    });
    expect(warning({}, 'only-revenue')).toBeUndefined();
  });
});

function readNpv(document: ScenarioDocument): number {
  const read = readCase(document);
  return read.values[read.sheet.index.get('finance.npv') ?? -1] ?? Number.NaN;
}
