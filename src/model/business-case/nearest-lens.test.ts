import { describe, expect, it } from 'vitest';
import { LENSES, throughLens, type LensFields } from '#model/business-case/lenses.ts';
import { nearestLens } from '#model/business-case/nearest-lens.ts';

const nearest = (fields: LensFields) => nearestLens(throughLens({}, fields));

describe('the nearest lens', () => {
  it('is the one with the fewest differences', () => {
    expect(nearest({ ...LENSES.cfo.fields, benefitRisk: 0.1 })).toMatchObject({
      lens: { kind: 'built-in', id: 'cfo' },
      differences: [{ field: 'benefitRisk', own: 0.1, theirs: 0.2 }],
    });
    expect(nearest({ ...LENSES.published.fields, overlap: 'compounding' })).toMatchObject({
      lens: { kind: 'built-in', id: 'published' },
      differences: [{ field: 'overlap', own: 'compounding', theirs: 'additive' }],
    });
  });

  it('is the least far away where as many fields differ', () => {
    const between = { ...LENSES.calibrated.fields, revenueAttribution: 0.2 };
    expect(nearest(between).lens).toEqual({ kind: 'built-in', id: 'calibrated' });
    expect(nearest({ ...between, revenueAttribution: 0.9 }).lens).toEqual({ kind: 'built-in', id: 'published' });
  });

  it('tells hours freed apart too', () => {
    expect(nearest({ ...LENSES.cfo.fields, capacityCashable: 0.5 })).toMatchObject({
      lens: { kind: 'built-in', id: 'cfo' },
      differences: [{ field: 'capacityCashable', own: 0.5, theirs: 0.25 }],
    });
  });

  it('may be a lens that is saved in the scenario', () => {
    const saved = { ...LENSES.cfo.fields, benefitRisk: 0.11, name: 'Our board' };
    const document = throughLens({ lenses: [saved] }, { ...LENSES.cfo.fields, benefitRisk: 0.1 });
    expect(nearestLens(document).lens).toEqual({ kind: 'own', name: 'Our board' });
  });
});
