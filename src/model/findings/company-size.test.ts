import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { sizeByRevenue } from '#model/business-case/size-by-revenue.ts';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import type { CompanyDocument } from '#model/document/document.ts';
import { EXAMPLE_IDS, EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { sizeStandingOf } from './company-size.ts';

const standing = (company: CompanyDocument) => sizeStandingOf(readCase({ company }));
const npvOf = (company: CompanyDocument) => evaluateScenario({ company }).finance.npv;

describe('the size that revenue speaks for', () => {
  it.each([
    [0, null],
    [1, 'startup'],
    [100 * CRORE - 1, 'startup'],
    [100 * CRORE, 'mid_size'],
    [1000 * CRORE - 1, 'mid_size'],
    [1000 * CRORE, 'enterprise'],
  ])('₹%d is %s', (revenue, size) => {
    expect(sizeByRevenue(revenue)).toBe(size);
  });

  it.each(EXAMPLE_IDS)('is that of the source’s own company %s', (id) => {
    expect(sizeStandingOf(readCase(EXAMPLES[id].document))).toMatchObject({ kind: 'agrees' });
  });
});

describe('how the size in force stands to it', () => {
  it('without revenue there is nothing to go by', () => {
    expect(standing({})).toEqual({ kind: 'without-revenue', size: 'mid_size', isChosen: false });
    expect(standing({ size: 'startup', annualRevenue: 0 })).toEqual({
      kind: 'without-revenue',
      size: 'startup',
      isChosen: true,
    });
  });

  it('is proposed while nobody chose', () => {
    expect(standing({ annualRevenue: 60 * CRORE })).toMatchObject({
      kind: 'proposed',
      size: 'mid_size',
      byRevenue: 'startup',
    });
    expect(standing({ annualRevenue: 500 * CRORE })).toEqual({
      kind: 'agrees',
      size: 'mid_size',
      revenue: 500 * CRORE,
    });
  });

  it('is warned of where another was chosen, with both values of the case', () => {
    const company: CompanyDocument = { size: 'startup', annualRevenue: 120 * CRORE, dataTeamCost: 2 * CRORE };
    expect(standing(company)).toEqual({
      kind: 'disagrees',
      size: 'startup',
      byRevenue: 'mid_size',
      revenue: 120 * CRORE,
      npv: npvOf(company),
      npvByRevenue: npvOf({ ...company, size: 'mid_size' }),
    });
    // It turns the answer.
    expect(npvOf(company)).toBeGreaterThan(0);
    expect(npvOf({ ...company, size: 'mid_size' })).toBeLessThan(0);
  });

  it('is an objection to the case, chosen or not, and none where they agree', () => {
    const objected = (company: CompanyDocument) =>
      warningsOf(readCase({ company })).some(({ kind }) => kind === 'size-disputed');
    expect(objected({ size: 'startup', annualRevenue: 120 * CRORE })).toBe(true);
    expect(objected({ annualRevenue: 60 * CRORE })).toBe(true);
    expect(objected({ size: 'startup', annualRevenue: 60 * CRORE })).toBe(false);
    expect(objected({ size: 'enterprise' })).toBe(false);
  });
});
