import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { cellOf } from '#model/sheet/sheet.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const kind = (document: ScenarioDocument, cell: string, example: ExampleId | null = null) =>
  provenanceIn(document, cellOf(readCase(document).sheet, cell), example).kind;

describe('where a value comes from', () => {
  it('a default: the source, our assumption, or nothing yet', () => {
    expect(kind({}, 'benefits.rates.decision_making')).toBe('source');
    expect(kind({}, 'investment.toolsAnnual')).toBe('ours');
    expect(kind({}, 'company.annualRevenue')).toBe('blank');
    expect(kind({}, 'finance.npv')).toBe('computed');
  });

  it('the user, even where the entry equals the default', () => {
    expect(kind({ finance: { discountRate: 0.12 } }, 'finance.discountRate')).toBe('yours');
    expect(kind({ investment: { team: { data_engineer: 1 } } }, 'investment.team.ml_engineer')).toBe('yours');
  });

  it('the example a document was made from, while the value still holds', () => {
    expect(kind(ecommerce, 'company.annualRevenue', 'ecommerce')).toBe('example');
    expect(kind(ecommerce, 'company.annualRevenue')).toBe('yours');
    const changed = { ...ecommerce, company: { ...ecommerce.company, annualRevenue: 1 } };
    expect(kind(changed, 'company.annualRevenue', 'ecommerce')).toBe('yours');
  });

  it('whoever sent the document, while the value still holds and no example had it before', () => {
    const sent = { ...ecommerce, finance: { discountRate: 0.2 }, investment: { team: { data_engineer: 1 } } };
    const of = (document: ScenarioDocument, cell: string, example: ExampleId | null = null) =>
      provenanceIn(document, cellOf(readCase(document).sheet, cell), { example, sent }).kind;
    expect(of(sent, 'finance.discountRate')).toBe('sender');
    expect(of(sent, 'investment.team.ml_engineer')).toBe('sender');
    expect(of(sent, 'company.annualRevenue')).toBe('sender');
    expect(of(sent, 'company.annualRevenue', 'ecommerce')).toBe('example');
    expect(of({ ...sent, finance: { discountRate: 0.3 } }, 'finance.discountRate')).toBe('yours');
    expect(of(sent, 'benefits.rates.decision_making')).toBe('source');
  });

  it('the lens looked through, for its own fields only', () => {
    const cfo = throughLens(ecommerce, LENSES.cfo.fields);
    expect(kind(cfo, 'benefits.contributionMargin')).toBe('ours');
    expect(kind(throughLens(ecommerce, LENSES.published.fields), 'benefits.revenueAttribution')).toBe('source');
    const own = { ...cfo, benefits: { ...cfo.benefits, contributionMargin: 0.4 } };
    expect(kind(own, 'benefits.contributionMargin')).toBe('yours');
  });
});
