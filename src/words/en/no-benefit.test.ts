import { expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { CORE_LINES } from '#model/facts/benefit-lines.ts';
import { noBenefitWords } from './no-benefit.ts';

const company = { annualRevenue: 5e9, dataTeamCost: 1e7 };
const allOff = Object.fromEntries(Object.keys(CORE_LINES).map((id) => [id, 0]));

test.each<[string, ScenarioDocument]>([
  ['Enter your revenue and what data costs you, and see what it gives back.', {}],
  ['Enter your revenue and what data costs you, and see what it gives back.', { company: { annualRevenue: 0 } }],
  ['Every line is switched off.', { company, benefits: { rates: allOff } }],
  ['A benefit risk of 100% holds all of it back.', { company, benefits: { benefitRisk: 1 } }],
  ['No line that is switched on reads an amount that is entered.', { company: { manualProcessCost: 1e7 } }],
  [
    'No revenue is credited to data, and nothing else counts.',
    { company: { annualRevenue: 5e9 }, benefits: { revenueAttribution: 0 } },
  ],
  [
    'A contribution margin of 0% leaves nothing of the revenue gains, and nothing else counts.',
    { company: { annualRevenue: 5e9 }, benefits: { contributionMargin: 0 } },
  ],
])('%s', (words, document) => {
  const read = readCase(document);
  expect(noBenefitWords(read)).toBe(words);
});
