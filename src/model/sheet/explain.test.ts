import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { explain, type Token } from '#model/sheet/explain.ts';
import { valueOf } from '#model/sheet/number.ts';
import { FIXTURES } from '#model/testing/cases.ts';

const read = readCase(EXAMPLES.ecommerce.document);
const written = (tokens: readonly Token[]) =>
  tokens
    .map((each) => (each.kind === 'text' ? each.text : each.kind === 'number' ? String(each.value) : each.id))
    .join('');

describe('explain', () => {
  it('writes a formula with its signs and the role of each cell', () => {
    const npv = explain(read, 'finance.npv');
    expect(npv.value).toBeCloseTo(585947737.108, 2);
    expect(written(npv.formula)).toBe('finance.pvBenefits − finance.pvOneTime − finance.pvRunningCosts');
    expect(npv.reads.map(({ role }) => role)).toEqual(['plus', 'minus', 'minus']);
  });

  it('brackets a sum inside a product and leaves out what does nothing', () => {
    expect(written(explain(read, 'investment.running.2').formula)).toBe(
      '(spend.team.2 + spend.infrastructure.2 + spend.tools.2) × investment.caution',
    );
    expect(written(explain(read, 'benefits.year.2').formula)).toBe(
      'benefits.annual × benefits.maturity.2 × (1 + benefits.growth)',
    );
    expect(written(explain(read, 'benefits.maturity.1').formula)).toBe('the smaller of 1 and benefits.ramp.start');
  });

  it('shows only the branch that a conditional took, and what it tested where that is a plain number', () => {
    expect(written(explain(read, 'finance.roi').formula)).toBe(
      '(finance.pvBenefits − finance.pvCosts) ÷ finance.pvCosts',
    );
    expect(explain(read, 'readiness.level').reads.map(({ id }) => id)).toEqual(['readiness.score']);
  });

  it('tells behind a list of flows what of them rises from nothing, and leaves out what does not', () => {
    const rising = explain(read, 'finance.paybackMonths');
    expect(written(rising.formula)).toMatch(/cashFlow\.3, of which year 1 gains from nothing: finance\.rising$/);
    expect(rising.reads.map(({ id }) => id)).toContain('finance.rising');
    const even = explain(
      readCase({ ...EXAMPLES.ecommerce.document, finance: { accrual: 'even' } }),
      'finance.paybackMonths',
    );
    expect(written(even.formula)).toMatch(/cashFlow\.3$/);
    expect(even.reads.map(({ id }) => id)).not.toContain('finance.rising');
  });

  it('has neither formula nor reads for an input', () => {
    expect(explain(read, 'company.annualRevenue')).toMatchObject({ formula: [], reads: [], value: 5e9 });
  });

  it.each(FIXTURES)('reaches every cell of $name with known ids, ending at inputs and constants', ({ scenario }) => {
    const each = readCase(scenario);
    for (const { id } of each.sheet.cells) {
      const { reads, value } = explain(each, id);
      for (const child of reads) expect(each.sheet.index.has(child.id)).toBe(true);
      if (value !== null) expect(value).toBe(valueOf(each, id) + 0);
    }
  });
});
