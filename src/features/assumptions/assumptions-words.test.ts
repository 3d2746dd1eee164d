import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { registerOf } from '#model/business-case/register.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FILTER_IDS, FILTERS } from './filters.ts';
import { toCsv } from '#ui/chart-export/csv.ts';
import { registerTable } from './tables.ts';
import { groupTitle, lowConfidenceWords, tallyOf, tallyWords } from './assumptions-words.ts';

const rowsOf = (document: ScenarioDocument) => registerOf(readCase(document), null);

const NOTED: ScenarioDocument = {
  company: { annualRevenue: 5e9 },
  benefits: { growth: 0.03 },
  register: {
    'company.annualRevenue': { note: '=SUM(A1), "audited"', confidence: 'low', owner: 'Meera', date: '2026-09-30' },
    'benefits.growth': { confidence: 'low' },
  },
};

describe('the opening', () => {
  it('counts whose the values are, and every value once', () => {
    const tally = tallyOf(rowsOf(NOTED));
    expect(tally.yours).toBe(2);
    expect(tally.yours + tally.sender + tally.ours + tally.source + tally.blank).toBe(tally.all);
    expect(tallyWords({ all: 58, yours: 12, sender: 0, ours: 15, source: 31, blank: 0 })).toBe(
      'twelve are yours, 15 our assumptions, 31 from the source',
    );
    expect(tallyWords({ all: 3, yours: 0, sender: 0, ours: 1, source: 1, blank: 1 })).toBe(
      'one is our assumption, one from the source, one not given yet',
    );
  });

  it('says how many are marked low confidence, and whose', () => {
    expect(lowConfidenceWords(rowsOf({}))).toBeNull();
    expect(lowConfidenceWords(rowsOf(NOTED))).toBe('Two of yours are marked low confidence.');
    const ours: ScenarioDocument = { register: { 'finance.taxRate': { confidence: 'low' } } };
    expect(lowConfidenceWords(rowsOf(ours))).toBe('One value is marked low confidence.');
  });
});

describe('groupTitle', () => {
  it('names whose values the group rests on', () => {
    const group = (document: ScenarioDocument, id: 'company' | 'readiness' | 'benefits') =>
      groupTitle(
        id,
        rowsOf(document).filter((row) => row.group === id),
      );
    expect(group(NOTED, 'company')).toBe('Company: one of 14 yours');
    expect(group({}, 'readiness')).toBe('Readiness: all twelve ours');
    expect(group({}, 'benefits')).toBe('Benefits: eight of 22 ours');
  });
});

describe('the filters', () => {
  it('keep what they say', () => {
    const counts = FILTER_IDS.map((id) => rowsOf(NOTED).filter(FILTERS[id].keeps).length);
    expect(counts).toEqual([rowsOf(NOTED).length, 2, tallyOf(rowsOf(NOTED)).ours, 2]);
  });
});

const registerCsv = (rows: Parameters<typeof registerTable>[0]) => toCsv(registerTable(rows));

describe('the register as CSV', () => {
  it('holds a line for each value, raw, and never a formula', () => {
    const lines = registerCsv(rowsOf(NOTED)).split('\r\n');
    expect(lines).toHaveLength(rowsOf(NOTED).length + 2);
    expect(lines).toContain(
      `Annual revenue,company,₹ Cr a year,500,0,yours,"'=SUM(A1), ""audited""",low,Meera,2026-09-30,company.annualRevenue`,
    );
    expect(registerCsv(registerOf(readCase(EXAMPLES.ecommerce.document), 'ecommerce'))).toContain(
      'Data estate,company,choice,Complex,,§4 example,,,,,company.complexity',
    );
  });
});
