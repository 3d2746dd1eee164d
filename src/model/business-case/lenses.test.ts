import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { lensOf, LENSES, LENS_IDS, throughLens as look, type LensId } from '#model/business-case/lenses.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { CRORE } from '#model/facts/money.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';

const throughLens = (document: ScenarioDocument, lens: LensId) => look(document, LENSES[lens].fields);

describe('lenses', () => {
  it('a silent document looks through the calibrated lens', () => {
    expect(lensOf({})).toBe('calibrated');
    expect(lensOf({ benefits: { revenueAttribution: 0.2 } })).toBeNull();
  });

  it.each(LENS_IDS)('looking through %s is recognised, and back leaves no trace', (lens) => {
    const document = { ...EXAMPLES.ecommerce.document, benefits: { growth: 0.02 } };
    const seen = throughLens(document, lens);
    expect(lensOf(seen)).toBe(lens);
    expect(seen.benefits?.growth).toBe(0.02);
    expect(throughLens(seen, 'calibrated')).toEqual(document);
  });

  // The table "Three lenses, always side by side" of the model, in crore, fractions and months.
  it.each([
    ['ecommerce', 'published', 211.1, 25.53, 18.76, 370.9, 0.71],
    ['ecommerce', 'calibrated', 43.1, 25.53, 3.03, 58.59, 4.57],
    ['ecommerce', 'cfo', 15.02, 29.36, 0.223, 3.17, 26.68],
    ['it_services', 'calibrated', 123.0, 79.58, 2.69, 162.26, 4.32],
    ['it_services', 'cfo', 40.8, 91.52, 0.065, -0.5, 32.03],
  ] as const)('%s through %s gives the reference values', (example, lens, annual, total, roi, npv, months) => {
    const results = evaluateScenario(throughLens(EXAMPLES[example].document, lens));
    expect(results.benefits.annual / CRORE).toBeCloseTo(annual, 1);
    expect(results.investment.total / CRORE).toBeCloseTo(total, 2);
    expect(results.source.roi).toBeCloseTo(roi, 2);
    expect(results.finance.npv / CRORE).toBeCloseTo(npv, 2);
    expect(results.finance.paybackMonths).toBeCloseTo(months, 2);
  });

  it('gives the CFO case of the independent calculation', () => {
    const { expected } = fixture('ecommerce-cfo');
    const results = evaluateScenario(throughLens(EXAMPLES.ecommerce.document, 'cfo'));
    expect(differences(expected.finance, results.finance, 1e-9)).toEqual([]);
  });
});
