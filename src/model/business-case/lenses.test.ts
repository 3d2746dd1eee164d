import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import {
  CFO_FIRST_EDITION,
  lensNameOf,
  lensOf,
  LENSES,
  LENS_IDS,
  throughLens as look,
  type LensId,
} from '#model/business-case/lenses.ts';
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
    ['ecommerce', 'published', 211.1, 25.53, 18.76, 370.9, 3.2],
    ['ecommerce', 'calibrated', 43.1, 25.53, 3.03, 58.59, 8.19],
    ['ecommerce', 'cfo', 11.38, 29.36, -0.074, -3.61, null],
    ['it_services', 'calibrated', 123.0, 79.58, 2.69, 162.26, 8.17],
    ['it_services', 'cfo', 31.68, 91.52, -0.173, -17.45, null],
  ] as const)('%s through %s gives the reference values', (example, lens, annual, total, roi, npv, months) => {
    const results = evaluateScenario(throughLens(EXAMPLES[example].document, lens));
    expect(results.benefits.annual / CRORE).toBeCloseTo(annual, 1);
    expect(results.investment.total / CRORE).toBeCloseTo(total, 2);
    expect(results.source.roi).toBeCloseTo(roi, 2);
    expect(results.finance.npv / CRORE).toBeCloseTo(npv, 2);
    if (months === null) expect(results.finance.paybackMonths).toBeNull();
    else expect(results.finance.paybackMonths).toBeCloseTo(months, 2);
  });

  // §8: comprehensive, entered, attribution 1, flat, no growth; then ours and the CFO's.
  it.each([
    ['published', 167.1, 30, 15.71, 376.33, 2.4],
    ['calibrated', 51.18, 30, 4.12, 97.91, 4.85],
    ['cfo', 17.42, 34.5, 0.515, 13.07, 10.94],
  ] as const)('mid_size through %s gives the reference values', (lens, annual, total, roi, npv, months) => {
    const results = evaluateScenario(throughLens(EXAMPLES.mid_size.document, lens));
    expect(results.benefits.annual / CRORE).toBeCloseTo(annual, 1);
    expect(results.investment.total / CRORE).toBeCloseTo(total, 2);
    expect(results.source.roi).toBeCloseTo(roi, 2);
    expect(results.finance.npv / CRORE).toBeCloseTo(npv, 2);
    expect(results.finance.paybackMonths).toBeCloseTo(months, 2);
  });

  it('knows the CFO’s lens of documents that did not tell capacity from cash', () => {
    const earlier = look(EXAMPLES.ecommerce.document, CFO_FIRST_EDITION.fields);
    expect(lensNameOf(earlier)).toEqual({ kind: 'first-edition' });
    expect(lensOf(earlier)).toBeNull();
    expect(evaluateScenario(earlier).finance.npv / CRORE).toBeCloseTo(3.17, 2);
  });

  it('gives the CFO case of the independent calculation', () => {
    const { expected } = fixture('ecommerce-cfo');
    // The case is of the lens's first edition: freed hours as cash.
    const results = evaluateScenario(look(EXAMPLES.ecommerce.document, CFO_FIRST_EDITION.fields));
    expect(differences(expected.finance, results.finance, 1e-9)).toEqual([]);
  });
});
