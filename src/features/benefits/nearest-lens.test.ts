import { describe, expect, it } from 'vitest';
import { LENSES } from '#model/business-case/lenses.ts';
import { nearestLens } from './nearest-lens.ts';

const lenses = Object.values(LENSES).map(({ label, fields }) => ({ label, fields }));

describe('the nearest lens', () => {
  it('is the one with the fewest differences, told in words', () => {
    expect(nearestLens({ ...LENSES.cfo.fields, benefitRisk: 0.1 }, lenses)).toEqual({
      label: 'CFO',
      differences: ['benefit risk 10% instead of 20%'],
    });
    expect(nearestLens({ ...LENSES.published.fields, overlap: 'compounding' }, lenses)).toEqual({
      label: 'Published formula',
      differences: ['shares compound instead of adding up'],
    });
  });

  it('is the least far away where as many fields differ', () => {
    const between = { ...LENSES.calibrated.fields, revenueAttribution: 0.2 };
    expect(nearestLens(between, lenses)?.label).toBe('Calibrated');
    expect(nearestLens({ ...between, revenueAttribution: 0.9 }, lenses)?.label).toBe('Published formula');
  });

  it('is none among none', () => {
    expect(nearestLens(LENSES.cfo.fields, [])).toBeNull();
  });
});
