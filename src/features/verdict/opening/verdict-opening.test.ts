import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CORE_LINES } from '#model/facts/benefit-lines.ts';
import type { LensId } from '#model/business-case/lenses.ts';
import { VerdictWords } from './verdict-opening.tsx';

/** The verdict as it is read, before its first trials; what is hidden to keep a place is left out. */
function words(document: ScenarioDocument, problem: string | null = null): string {
  const lenses = Object.fromEntries(
    LENS_IDS.map((id) => [id, readCase(throughLens(document, LENSES[id].fields))]),
  ) as Record<LensId, Case>;
  const results = { working: readCase(document), lens: null, lenses };
  const run = { findings: null, isStale: false, problem, asked: 100_000 };
  return renderToStaticMarkup(createElement(VerdictWords, { results, run }))
    .replace(/<(strong|span)[^>]* aria-hidden="true">.*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '');
}

const { document: shop } = EXAMPLES.ecommerce;
const enter = ' Enter your revenue and what data costs you, and see what it gives back.';

test('an empty company has no verdict, whatever its catalogue counts', () => {
  expect(words({})).toMatch(
    new RegExp(`^A programme for a company of this size takes ₹[\\d.]+ Cr over three years.${enter}$`),
  );
  expect(words({ benefits: { catalogue: 'comprehensive' } })).toBe(words({}));
  expect(words({ company: { annualRevenue: 0, dataTeamCost: 0 } })).toBe(words({}));
});

test('a case without benefits says why', () => {
  const rates = Object.fromEntries(Object.keys(CORE_LINES).map((id) => [id, 0]));
  expect(words({ ...shop, benefits: { rates } })).toMatch(
    /^For ₹[\d.]+ Cr over three years you get nothing back: NPV −₹[\d.]+ Cr\. Every line is switched off\.$/,
  );
});

test('before the first trials no word stands there, and of their sentence only what does not rest on them', () => {
  const said = (counting: string) =>
    new RegExp(
      `^Delivered as planned, ₹25\\.5\\sCr over three years brings an NPV of ₹58\\.6\\sCr\\. *${counting}Through the CFO’s eyes it loses ₹3\\.6\\sCr\\. *What is asked for today₹60\\slakhThe pilot`,
    );
  expect(words(shop)).toMatch(said('Counting that more than six such programmes in ten stop at a gate, *'));
  expect(words(shop, 'lost')).toMatch(said(''));
});

test('a loss as delivered waits for its trials too', () => {
  expect(words({ company: { infrastructureCost: 100_000 } })).toMatch(
    /^Delivered as planned, ₹[\d.]+ Cr over three years comes to an NPV of −₹[\d.]+ Cr\./,
  );
});
