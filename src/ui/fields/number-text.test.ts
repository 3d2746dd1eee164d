import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import { scenarioSchema } from '#scenario/schema.ts';
import { readEntry, refusalOf, spellNumber, writeNumber } from '#words/reading/number-text.ts';

const money = numberField('company.incidentCost');
const years = numberField('finance.years');
const tax = numberField('finance.taxRate');
const problem = (field: typeof money, text: string) => {
  const reading = readEntry(field, text);
  return reading.ok ? undefined : reading.problem;
};

describe('what is typed into a field of the company', () => {
  it.each([
    [money, '12,34,567', 1_234_567],
    [money, '45 lakh', 45e5],
    [money, '₹4.5 cr', 4.5e7],
    [money, ' ', undefined],
    [years, '5 years', 5],
    [tax, '25', 0.25],
    [tax, '', undefined],
  ])('%#: reads %s', (field, text, value) => {
    expect(readEntry(field, text)).toEqual({ ok: true, value });
  });

  it('refuses in words that say what is taken', () => {
    expect(problem(money, '2–3 Cr')).toBe('This is a range; type one amount, such as “2 Cr”.');
    expect(problem(money, '1e20')).toBe('Too large: at most ₹10,00,00,000\u00A0Cr a year.');
    expect(problem(money, '-1')).toBe('This cannot be below zero; type it without the minus.');
    expect(problem(years, '2.5')).toBe('Years are counted whole, from one to ten.');
    expect(problem(years, '11')).toBe('Years are counted whole, from one to ten.');
    expect(problem(tax, '95%')).toBe('Too large: at most 90%.');
  });

  it('takes exactly what the schema takes', () => {
    const documents = [
      [money, (value: number) => ({ company: { incidentCost: value } })],
      [years, (value: number) => ({ finance: { years: value } })],
      [tax, (value: number) => ({ finance: { taxRate: value } })],
    ] as const;
    const edges = fc.constantFrom(-1, 0, 0.5, 0.9, 1, 1.5, 10, 11, 1e15, 1e15 + 1);
    const values = fc.oneof(
      edges,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -2, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...documents), values, ([field, documentOf], value) => {
        expect(refusalOf(field, value) === undefined).toBe(scenarioSchema.safeParse(documentOf(value)).success);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (rupees) => {
        expect(readEntry(money, writeNumber(money, rupees))).toEqual({ ok: true, value: rupees });
        expect(readEntry(money, spellNumber(money, rupees))).toEqual({ ok: true, value: rupees });
      }),
    );
  });

  it('shows the default of a rate or a count, and nothing for an amount left out', () => {
    expect([years, tax, money].map((field) => writeNumber(field, undefined))).toEqual(['3', '0%', '']);
    expect(spellNumber(years, 1)).toBe('1\u00A0year');
  });
});
