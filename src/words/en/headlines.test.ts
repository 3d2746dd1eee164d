import { describe, expect, it } from 'vitest';
import { irrParts, toldIrr } from './figures/percent.ts';
import { headlineLabel, type HeadlineFacts } from './headlines.ts';

const FACTS: HeadlineFacts = { discountRate: 0.12, taxRate: 0, years: 3, irrs: 1, irr: 0.3, mirr: 0.27 };
const label = (id: Parameters<typeof headlineLabel>[0], facts: Partial<HeadlineFacts> = {}) =>
  headlineLabel(id, { ...FACTS, ...facts });

describe('the label of a headline figure', () => {
  it('says whether the NPV is before or after tax', () => {
    expect(label('npv')).toBe('NPV at 12%, before tax');
    expect(label('npv', { taxRate: 0.25 })).toBe('NPV at 12%, after tax');
  });

  it('puts the modified rate beside an IRR that says little', () => {
    expect(label('irr')).toBe('IRR a year');
    expect(label('irr', { irr: 1 })).toBe('IRR a year');
    expect(label('irr', { irr: 3.14, mirr: 1.48 })).toBe('IRR; MIRR 148%');
    expect(label('irr', { irr: 3.14, mirr: 0.06, irrs: 2 })).toBe('IRR, one of 2; MIRR 6%');
    expect(label('irr', { irr: null })).toBe('IRR a year');
  });
});

it('tells an IRR up to 100%', () => {
  expect(irrParts(3.14)).toEqual({ text: '>100', unit: '%' });
  expect(irrParts(1)).toEqual({ text: '100', unit: '%' });
  expect(irrParts(null)).toEqual({ text: '—' });
  expect([toldIrr(4), toldIrr(3), toldIrr(0.3), toldIrr(null)]).toEqual([1, 1, 0.3, null]);
});
