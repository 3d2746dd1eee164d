import { describe, expect, it } from 'vitest';
import { withValueAt } from '#model/document/write.ts';
import { blankProfile, exampleProfile } from '#store/workspace.ts';
import { originOf } from './origin.ts';

const example = exampleProfile('a', 'ecommerce');
const edited = (path: string, value: unknown) => ({ ...example, document: withValueAt(example.document, path, value) });

describe('where a value of the company comes from', () => {
  it('is the example while it still holds, and the user once it does not', () => {
    expect(originOf(example, 'company.annualRevenue')).toBe('§4 example');
    expect(originOf(edited('company.annualRevenue', 7), 'company.annualRevenue')).toBe('yours');
    expect(originOf(exampleProfile('b', 'mid_size'), 'company.hrCost')).toBe('§8 example');
  });

  it('is nothing for a blank, with a cell in the sheet or without', () => {
    expect(originOf(edited('company.incidentCost', undefined), 'company.incidentCost')).toBe('');
    expect(originOf(example, 'company.hrCost')).toBe('');
    expect(originOf(edited('company.hrCost', 7), 'company.hrCost')).toBe('yours');
  });

  it('is told for choices too', () => {
    expect(originOf(example, 'company.industry')).toBe('§4 example');
    expect(originOf(edited('company.industry', 'telecom'), 'company.industry')).toBe('yours');
    expect(originOf(blankProfile('c'), 'company.industry')).toBe('');
  });

  it('is the source or our assumption for a default', () => {
    expect(originOf(example, 'finance.years')).toBe('§4');
    expect(originOf(example, 'finance.discountRate')).toBe('ours');
  });
});
