import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { withValueAt } from '#model/document/write.ts';
import { fixture, FIXTURES } from '#model/testing/cases.ts';
import { noteWords } from './notes.ts';
import { explanationText } from './as-text.ts';
import { explanationOf, scaleOf, type WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { formulaText, type FormulaStyle } from './formulas.ts';

const { document } = EXAMPLES.ecommerce;
const read = readCase(document);

function whole(id: string, of = read): WholeExplanation {
  const found = explanationOf(of, id, 'ecommerce');
  if (found === null) throw new RangeError(`No ${id}`);
  return found;
}

const noteOf = ({ note }: WholeExplanation): string | null => (note === null ? null : noteWords(note));

function formula(root: string, id: string, style: FormulaStyle = 'figures', of = read): string {
  const { graph, scale } = whole(root, of);
  const explained = graph.cells.get(id);
  return explained === undefined ? 'absent' : formulaText(graph, explained, style, scale).replaceAll('\u00A0', ' ');
}

describe('formulaText', () => {
  it.each([
    ['finance.pvBenefits', '(19.24 + 27.06 + 33.82) × 100%'],
    ['benefits.year.3', '43.10 × 100% × (1 + 5%)²'],
    ['finance.discountFactor.2', '1 ÷ (1 + 12%)²'],
    ['finance.kept', '100% − 0%'],
    ['investment.training', '14 people × ₹3 lakh'],
    ['benefits.annual', 'the sum of these eleven'],
    // "3.28 = 3.28" is left out.
    ['spend.team.1', ''],
    ['company.annualRevenue', ''],
  ])('writes %s as %s', (id, text) => {
    expect(formula('finance.npv', id)).toBe(text);
  });

  it('writes a loss without a sign that runs into another', () => {
    const cfo = readCase(fixture('it-services-cfo').scenario);
    expect(formula('finance.irr', 'finance.cashFlow.0', 'figures', cfo)).toBe('−17.31 × 100%');
    expect(formula('finance.irr', 'finance.irr', 'figures', cfo)).toMatch(/: −17\.31, −2\.29, 7\.46, 18\.13$/);
    expect(formula('finance.runningSum.1', 'finance.runningSum.1', 'figures', cfo)).toBe('−17.31 + (−2.29)');
  });

  it('says the same in words', () => {
    expect(formula('finance.npv', 'benefits.lines.manual_labor_savings', 'words')).toBe(
      'data-team cost × rate × freed capacity that becomes cash × kept after benefit risk',
    );
    expect(formula('finance.irr', 'finance.cashFlow.0', 'words')).toBe('minus one-time cost × kept after tax');
  });
});

describe('scaleOf', () => {
  it('takes crores, or lakh where nothing reaches a crore', () => {
    expect(scaleOf(whole('finance.npv').graph)).toBe('crore');
    expect(scaleOf(whole('salary.data_engineer').graph)).toBe('lakh');
  });
});

describe('explanationOf', () => {
  it('is null for a figure that the case does not have', () => {
    expect(explanationOf(read, 'investment.entered.team', null)).toBeNull();
  });

  it('says why a figure does not exist', () => {
    const blank = readCase({});
    expect(noteOf(whole('finance.irr', blank))).toBe(
      'There is no gain to set against the cost, so no rate makes it worth nothing.',
    );
    expect(whole('finance.irr').note).toBeNull();
  });

  it('says when several rates would do', () => {
    expect(noteOf(whole('finance.irr', readCase(fixture('two-irr-roots').scenario)))).toMatch(
      /^Two rates .* that the NPV calls for/,
    );
  });
});

describe('the influence', () => {
  it('is the assumption of ours whose quarter moves the figure furthest, evaluated by the sheet', () => {
    const { influence } = whole('finance.npv');
    const moved = readCase(withValueAt(document, 'benefits.revenueAttribution', 0.12));
    expect(influence?.cell.id).toBe('benefits.revenueAttribution');
    expect(influence?.tried).toBeCloseTo(0.12, 12);
    expect(influence?.figure).toBeCloseTo(whole('finance.npv', moved).root.value ?? 0, 3);
  });

  it('passes over what the user decided', () => {
    const decided = readCase(withValueAt(document, 'benefits.revenueAttribution', 0.16));
    expect(whole('finance.npv', decided).influence?.cell.id).toBe('benefits.contributionMargin');
  });

  it('is told of money only, and only where one of ours moves it', () => {
    expect(whole('finance.irr').influence).toBeNull();
    expect(whole('investment.teamAnnual').influence).toBeNull();
  });
});

describe('explanationText', () => {
  it('says where an input comes from', () => {
    expect(explanationText(whole('benefits.revenueAttribution'), 'figures')).toMatch(
      /^Revenue credited to data: 16% \[ours\]\n/,
    );
  });

  it('is the whole tree with values, units, formulas and provenance', () => {
    const text = explanationText(whole('finance.npv'), 'figures').replaceAll('\u00A0', ' ');
    expect(text).toContain('Net present value: ₹58.6 Cr (exactly ₹58,59,47,737)\n');
    expect(text).toContain('\nAmounts without a unit are in ₹ Cr.\n= 80.12 − 5.92 − 15.61\n\n+ Benefits');
    expect(text).toContain('\n    + Faster time to market: 12.00 = ₹500 Cr × 15% × 16% × 100% × 100%\n');
    expect(text).toContain('\n      Annual revenue: ₹500 Cr [§4 example]\n      × Rate: 15% [§4]\n');
    expect(text).toContain('× Revenue credited to data: 16% [ours]');
    expect(text).toContain('Three lines of ₹0: Manual processes, Client satisfaction, Competitive deals');
    expect(text.match(/Annual benefit at maturity: 43\.10 =/g)).toHaveLength(1);
  });

  it.each(FIXTURES)(
    'can be written for every result of $name, and never shows a number that is none',
    ({ scenario }) => {
      const each = readCase(scenario);
      const results = each.sheet.cells.filter(({ id }) => /^(finance|source|readiness)\.[a-zA-Z]+$/.test(id));
      for (const { id } of results) {
        for (const style of ['figures', 'words'] as const) {
          expect(explanationText(whole(id, each), style)).not.toMatch(/NaN|Infinity|undefined|−0(?![.\d])/);
        }
      }
    },
  );
});
