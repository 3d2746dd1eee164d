import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { partsIn, PART_IDS, spendOf } from './spend.ts';

describe('investment by year and by what it goes to', () => {
  it.each(FIXTURES)('adds up to the total of each year: $name', ({ scenario, expected }) => {
    const years = spendOf(readCase(scenario));
    expect(years).toHaveLength(expected.projection.length);
    for (const [k, year] of years.entries()) {
      const sum = PART_IDS.reduce((total, part) => total + year[part], 0);
      expect(sum).toBeCloseTo(expected.projection[k]?.investment ?? Number.NaN, 1);
    }
  });

  it('names only parts that cost something', () => {
    expect(partsIn(spendOf(readCase(EXAMPLES.ecommerce.document)))).toEqual([
      'team',
      'infrastructure',
      'tools',
      'training',
      'consulting',
    ]);
    const risky = { ...EXAMPLES.ecommerce.document, benefits: { costRisk: 0.15 } };
    expect(partsIn(spendOf(readCase(risky)))).toContain('risk');
  });

  it('holds the chosen actions in the first year', () => {
    const actions = { executive_sponsor: { chosen: true, cost: 5e6 } };
    const years = spendOf(readCase({ ...EXAMPLES.ecommerce.document, actions }));
    expect(years.map((year) => year.actions)).toEqual([5e6, 0, 0]);
    expect(partsIn(years)).toContain('actions');
  });
});
