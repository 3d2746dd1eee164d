import { describe, expect, it } from 'vitest';
import { withValueAt } from '#model/document/write.ts';
import { blankScenario, exampleScenario } from '#store/workspace.ts';
import { originText } from '#words/origins.ts';
import { originOf as provenanceOf } from './origin.ts';

const originOf = (...of: Parameters<typeof provenanceOf>) => originText(provenanceOf(...of));

const example = exampleScenario('a', 'ecommerce');
const edited = (path: string, value: unknown) => ({ ...example, document: withValueAt(example.document, path, value) });

describe('where a value of the company comes from', () => {
  it('is the example while it still holds, and the user once it does not', () => {
    expect(originOf(example, 'company.annualRevenue')).toBe('§4 example');
    expect(originOf(edited('company.annualRevenue', 7), 'company.annualRevenue')).toBe('yours');
    expect(originOf(exampleScenario('b', 'mid_size'), 'company.hrCost')).toBe('§8 example');
  });

  it('is nothing for a blank, with a cell in the sheet or without', () => {
    expect(originOf(edited('company.incidentCost', undefined), 'company.incidentCost')).toBe('not given yet');
    expect(originOf(example, 'company.hrCost')).toBe('not given yet');
    expect(originOf(edited('company.hrCost', 7), 'company.hrCost')).toBe('yours');
  });

  it('is told for choices too', () => {
    expect(originOf(example, 'company.industry')).toBe('§4 example');
    expect(originOf(edited('company.industry', 'telecom'), 'company.industry')).toBe('yours');
    expect(originOf(blankScenario('c'), 'company.industry')).toBe('not given yet');
  });

  it('is whoever sent the scenario, until the reader changes it', () => {
    const sent = {
      company: { annualRevenue: 7, industry: 'telecom' as const },
      benefits: { overlap: 'additive' as const },
    };
    const linked = { id: 'd', document: { ...sent, finance: { discountRate: 0.2 } }, example: null, sent };
    expect(originOf(linked, 'company.annualRevenue')).toBe('the sender’s');
    expect(originOf(linked, 'company.industry')).toBe('the sender’s');
    expect(originOf(linked, 'finance.discountRate')).toBe('yours');
    expect(originOf({ ...linked, document: { company: { annualRevenue: 8 } } }, 'company.annualRevenue')).toBe('yours');
    expect(originOf({ ...linked, document: {} }, 'finance.years')).toBe('§4');
  });

  it('is the source or our assumption for a default', () => {
    expect(originOf(example, 'finance.years')).toBe('§4');
    expect(originOf(example, 'finance.discountRate')).toBe('ours');
  });
});
