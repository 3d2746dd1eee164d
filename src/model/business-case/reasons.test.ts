import { describe, expect, it } from 'vitest';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import { irrCount, reasonFor } from '#model/business-case/reasons.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { fixture, FIXTURES } from '#model/testing/cases.ts';

const nothing = { team: 0, infrastructure: 0, tools: 0, training: 0, consulting: 0 };
const free: ScenarioDocument = { investment: { mode: 'entered', entered: nothing } };

describe('reasonFor', () => {
  it('is null for a figure that exists', () => {
    expect(reasonFor(readCase(EXAMPLES.ecommerce.document), 'finance.irr')).toBeNull();
  });

  it('says that a blank company has no gain and never pays back', () => {
    const blank = readCase({});
    expect(reasonFor(blank, 'finance.irr')).toBe('no-gain');
    expect(reasonFor(blank, 'finance.mirr')).toBe('no-gain-to-reinvest');
    expect(reasonFor(blank, 'source.irr')).toBe('no-gain');
    expect(reasonFor(blank, 'finance.paybackMonths')).toBe('never-paid-back');
    expect(reasonFor(blank, 'finance.discountedPaybackMonths')).toBe('never-paid-back-today');
    expect(reasonFor(blank, 'source.paybackYear')).toBe('never-ahead');
  });

  it('says that nothing is invested', () => {
    for (const id of ['finance.irr', 'finance.mirr', 'finance.roi', 'source.roi', 'source.irr'])
      expect(reasonFor(readCase(free), id)).toBe('nothing-invested');
  });

  it('tells a case without a loss from one without a gain', () => {
    const read = readCase({
      company: { annualRevenue: 500 * CRORE },
      investment: { mode: 'entered', entered: { ...nothing, tools: CRORE } },
    });
    expect(reasonFor(read, 'finance.irr')).toBe('no-cost');
    expect(reasonFor(read, 'finance.mirr')).toBe('no-cost');
    expect(reasonFor(read, 'finance.roi')).toBeNull();
  });

  it.each(FIXTURES)('is given for every figure that $name lacks, and for no other', ({ scenario }) => {
    const read = readCase(scenario);
    for (const { id } of read.sheet.cells) {
      const reason = reasonFor(read, id);
      expect(reason === null).toBe(figureOf(read, id) !== null);
    }
  });
});

describe('irrCount', () => {
  it('counts the rates of the case', () => {
    expect(irrCount(readCase(EXAMPLES.ecommerce.document))).toBe(1);
    expect(irrCount(readCase({}))).toBe(0);
    expect(irrCount(readCase(fixture('two-irr-roots').scenario))).toBe(2);
  });
});
