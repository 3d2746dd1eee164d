import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { commonOrigin, originOf, provenanceIn, type Originated } from '#model/business-case/provenance.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { sender, yours } from '#model/facts/provenance.ts';
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

const scenario = (example: ExampleId): Originated => ({ document: EXAMPLES[example].document, example });
const example = scenario('ecommerce');
const edited = (path: string, value: unknown): Originated => ({
  ...example,
  document: withValueAt(example.document, path, value),
});

describe('where a field of a scenario comes from', () => {
  it('is the example while it still holds, and the user once it does not', () => {
    expect(originOf(example, 'company.annualRevenue')).toEqual({ kind: 'example', section: '§4' });
    expect(originOf(edited('company.annualRevenue', 7), 'company.annualRevenue')).toEqual({ kind: 'yours' });
    expect(originOf(scenario('mid_size'), 'company.hrCost')).toEqual({ kind: 'example', section: '§8' });
    expect(originOf(scenario('mid_size'), 'benefits.catalogue')).toEqual({ kind: 'example', section: '§8' });
  });

  it('is nothing for a blank, with a cell in the sheet or without', () => {
    expect(originOf(edited('company.incidentCost', undefined), 'company.incidentCost').kind).toBe('blank');
    expect(originOf(example, 'company.hrCost').kind).toBe('blank');
    expect(originOf(edited('company.hrCost', 7), 'company.hrCost').kind).toBe('yours');
  });

  it('is told for choices too, those that shape the case and those that only describe the company', () => {
    expect(originOf(example, 'company.industry')).toEqual({ kind: 'example', section: '§4' });
    expect(originOf(edited('company.industry', 'telecom'), 'company.industry').kind).toBe('yours');
    expect(originOf({ document: {}, example: null }, 'company.industry').kind).toBe('blank');
    expect(originOf(example, 'benefits.overlap')).toEqual({ kind: 'source', section: '§4' });
    expect(originOf(edited('benefits.ramp.kind', 'flat'), 'benefits.ramp.kind').kind).toBe('yours');
  });

  it('is the lens that chose it', () => {
    const cfo = { ...example, document: throughLens(example.document, LENSES.cfo.fields) };
    expect(originOf(cfo, 'benefits.overlap').kind).toBe('ours');
    expect(originOf(edited('benefits.overlap', 'compounding'), 'benefits.overlap').kind).toBe('yours');
  });

  it('is whoever sent the scenario, until the reader changes it', () => {
    const sent = {
      company: { annualRevenue: 7, industry: 'telecom' as const },
      benefits: { overlap: 'additive' as const },
    };
    const linked: Originated = { document: { ...sent, finance: { discountRate: 0.2 } }, example: null, sent };
    expect(originOf(linked, 'company.annualRevenue').kind).toBe('sender');
    expect(originOf(linked, 'company.industry').kind).toBe('sender');
    expect(originOf(linked, 'finance.discountRate').kind).toBe('yours');
    const changed = { ...linked, document: { company: { annualRevenue: 8 } } };
    expect(originOf(changed, 'company.annualRevenue').kind).toBe('yours');
    expect(originOf({ ...linked, document: {} }, 'finance.years')).toEqual({ kind: 'source', section: '§4' });
  });

  it('is the source or our assumption for a default, of the catalogue in force where two hold it', () => {
    expect(originOf(example, 'finance.years')).toEqual({ kind: 'source', section: '§4' });
    expect(originOf(example, 'finance.discountRate').kind).toBe('ours');
    const path = 'benefits.rates.faster_time_to_market';
    const usual = { kind: 'source', section: '§8' } as const;
    expect(originOf(example, path, usual)).toBe(usual);
    expect(originOf(edited(path, 0.2), path, usual)).toBe(yours);
  });

  it('is the same object as long as it says the same', () => {
    for (const path of ['company.annualRevenue', 'company.industry', 'benefits.overlap', 'finance.years'])
      expect(originOf(edited('name', 'Another'), path)).toBe(originOf(example, path));
  });

  it('is refused where there is no such field', () => {
    expect(() => originOf(example, 'company.mood')).toThrow(RangeError);
  });
});

it('of several numbers, the reader’s own is named before the sender’s, and that before the usual', () => {
  const path = (part: string) => `actions.pipeline_cicd.${part}`;
  const sent = { actions: { pipeline_cicd: { weeks: 9 } } } satisfies ScenarioDocument;
  const paths = [path('startWeek'), path('weeks')] as const;
  const usual = commonOrigin({ document: {}, example: null }, paths);
  expect(usual).toBe(originOf({ document: {}, example: null }, path('startWeek')));
  expect(commonOrigin({ document: sent, example: null, sent }, paths)).toBe(sender);
  const own = { actions: { pipeline_cicd: { weeks: 9, startWeek: 3 } } } satisfies ScenarioDocument;
  expect(commonOrigin({ document: own, example: null, sent }, paths)).toBe(yours);
});
