import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { CompanyDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { isUnentered, kindOf, objectionOf, spendingClause, spentOnData } from './sentence.ts';

const objection = (company: CompanyDocument, refused = 0) => objectionOf(company, readCase({ company }), refused);

describe('the company in a sentence', () => {
  it.each([
    [{}, 'A mid-size company'],
    [{ size: 'mid_size', industry: 'ecommerce' }, 'A mid-size e-commerce company'],
    [{ size: 'enterprise', industry: 'it_services' }, 'An enterprise in IT services'],
    [{ size: 'startup', industry: 'other' }, 'A startup'],
    [{ industry: 'government' }, 'A mid-size government body'],
  ] as const)('%j is %s', (company, words) => {
    expect(kindOf(company)).toBe(words);
  });

  it('adds up what is spent on data, and nothing else', () => {
    expect(spentOnData(EXAMPLES.ecommerce.document.company)).toBe(18e7);
    expect(spentOnData(EXAMPLES.mid_size.document.company)).toBe(18e7);
    expect(spendingClause(EXAMPLES.ecommerce.document.company)).toBe('₹18\u00A0Cr a year spent on data');
  });

  it('tells nothing from not known', () => {
    expect(spendingClause({ annualRevenue: 1e9 })).toBe('nothing entered yet of what it spends on data');
    expect(spendingClause({ dataTeamCost: 0 })).toBe('nothing spent on data');
    expect(isUnentered({ annualRevenue: 0 })).toBe(false);
    expect(isUnentered({ size: 'startup' })).toBe(true);
  });
});

describe('what stands against it', () => {
  it('names entries that cannot be read before anything else', () => {
    expect(objection({}, 1)).toBe('One field cannot be read yet.');
    expect(objection(EXAMPLES.ecommerce.document.company, 2)).toBe('Two fields cannot be read yet.');
  });

  it('says where to begin', () => {
    expect(objection({})).toBe('Nothing is entered yet: begin with revenue.');
    expect(objection({ size: 'startup' })).toBe('Begin with revenue.');
  });

  it('says what the benefit rests on', () => {
    expect(objection(EXAMPLES.ecommerce.document.company)).toBe('Revenue carries 74% of the benefit.');
    expect(objection({ incidentCost: 1e7 })).toBe('All of the benefit rests on incident cost.');
    expect(objection({ manualProcessCost: 1e7 })).toBe('None of it brings a benefit yet.');
  });
});
