import { expect, it } from 'vitest';
import { editWords, type EditFinding, type EditWords } from './edits.ts';

it.each<[EditFinding, EditWords]>([
  [
    { kind: 'number', path: 'company.annualRevenue', line: null, from: 5e9, to: 6e9 },
    { what: 'Annual revenue', change: '₹500\u00A0Cr → ₹600\u00A0Cr' },
  ],
  [
    { kind: 'number', path: 'investment.consulting', line: null, from: null, to: 1e7 },
    { what: 'Consulting', change: 'computed → ₹1\u00A0Cr' },
  ],
  [
    { kind: 'choice', path: 'company.size', from: null, to: 'mid_size' },
    { what: 'Size', change: 'default → mid-size' },
  ],
  [
    { kind: 'choice', path: 'finance.accrual', from: null, to: 'even' },
    { what: 'First year’s benefit', change: 'default → the same every day' },
  ],
  [
    { kind: 'choice', path: 'company.industry', from: 'other', to: 'food_delivery' },
    { what: 'Industry', change: 'other → food delivery' },
  ],
  [
    { kind: 'team', from: 14, to: 1 },
    { what: 'New team', change: '14\u00A0people → 1\u00A0person' },
  ],
  [
    { kind: 'choice', path: 'rollout.approach', from: 'phased', to: 'big_bang' },
    { what: 'Way of rolling out', change: 'in four phases → all at once' },
  ],
  [
    { kind: 'number', path: 'rollout.gateProbability.2', line: null, from: 0.775, to: 0.9 },
    { what: 'Standardisation: gate passed', change: '77.5% → 90%' },
  ],
  [
    { kind: 'list', list: 'rollout.costShares', isGiven: true },
    { what: 'Cost shares of the phases', change: null },
  ],
  [
    { kind: 'list', list: 'rollout.gateProbability', isGiven: false },
    { what: 'Gates by readiness', change: null },
  ],
  [
    { kind: 'lens', from: 'CFO', to: 'Our_board' },
    { what: 'Lens', change: 'CFO → Our_board' },
  ],
  [
    { kind: 'note', path: 'company.annualRevenue' },
    { what: 'Note on annual revenue', change: null },
  ],
  [
    { kind: 'scenario', what: 'linked', name: 'Acme' },
    { what: 'Opened from a link: Acme', change: null },
  ],
])('tells the edit %o', (edit, words) => {
  expect(editWords(edit)).toEqual(words);
});
