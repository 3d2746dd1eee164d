import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { registerOf } from '#model/business-case/register.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { OwnBenefit, OwnCost } from '#model/document/own-lines.ts';
import { KIND_IDS } from '#model/facts/benefit-lines.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { decodeLink, encodeLink } from '#scenario/link/codec.ts';
import { LONGEST_LINE_NAME, MOST_OWN_LINES } from '#scenario/limits.ts';
import { readScenario } from '#scenario/read.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

/** What a stranger's link may call a line: markup, formulas, quotes, other scripts, what turns text around, and what is too long to read. */
const NAMES = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.com","x")',
  '"quoted", and \\ escaped',
  "'; DROP TABLE lines; --",
  'नींव की लागत',
  '\u202Edeclared backwards',
  '{{constructor.constructor("return 1")()}}',
  'a\tb\nc',
  '👩‍👩‍👧‍👦 family',
  'x'.repeat(LONGEST_LINE_NAME),
];
const nameOf = (k: number) => NAMES[k % NAMES.length] ?? '';
const places = Array.from({ length: MOST_OWN_LINES }, (_, k) => k);

const costs = places.map((k): OwnCost => ({
  id: `c${k + 1}`,
  name: nameOf(k),
  kind: k % 2 === 0 ? 'once' : 'yearly',
  amount: 1e5 * (k + 1),
  ...(k % 2 === 0 ? { fromYear: k % 4 } : { fromYear: 1, toYear: 1 + (k % 3), growth: 0.05 }),
  ...(k % 7 === 0 ? { off: true } : {}),
}));
const benefits = places.map((k): OwnBenefit => ({
  id: `b${k + 1}`,
  name: nameOf(k + 3),
  kind: KIND_IDS[k % KIND_IDS.length] ?? 'cash',
  amount: 2e5 * (k + 1),
  ...(k % 5 === 0 ? { ramped: false } : {}),
  ...(k % 4 === 0 ? { attributed: false } : {}),
}));

const FULL: ScenarioDocument = {
  version: CURRENT_VERSION,
  ...EXAMPLES.ecommerce.document,
  investment: { ownLines: costs },
  benefits: { ownLines: benefits, starts: Object.fromEntries(benefits.map(({ id }, k) => [id, 1 + (k % 12)])) },
  register: {
    'investment.ownLines.c2.amount': { note: 'From the vendor', owner: 'Asha', confidence: 'high' },
    'benefits.starts.b3': { note: 'After the pilot' },
  },
  uncertainty: { drivers: { 'benefits.ownLines.b1.amount': { low: 1e5, high: 4e5 } } },
};

describe('forty lines of either side', () => {
  it('are a document as it stands, and come back from a link as they were', async () => {
    expect(readScenario(FULL)).toMatchObject({ ok: true, document: FULL });
    const link = await encodeLink({ document: FULL });
    expect(await decodeLink(link)).toMatchObject({ ok: true, document: FULL });
  });

  it('all stand in the register, under the names they have and with what is said of them', () => {
    const rows = registerOf(readCase(FULL), null);
    for (const { id, name } of costs.filter(({ off }) => off !== true))
      expect(rows.find((row) => row.id === `investment.ownLines.${id}.amount`)?.label).toBe(name);
    for (const { id, name } of benefits)
      expect(rows.find((row) => row.id === `benefits.starts.${id}`)?.label).toBe(`${name}: first quarter`);
    expect(rows.find(({ id }) => id === 'investment.ownLines.c2.amount')).toMatchObject({
      entry: { note: 'From the vendor', owner: 'Asha', confidence: 'high' },
    });
  });

  it('are figures whatever they are called', () => {
    const plain: ScenarioDocument = {
      ...FULL,
      investment: { ownLines: costs.map((line) => ({ ...line, name: 'Cost' })) },
      benefits: { ...FULL.benefits, ownLines: benefits.map((line) => ({ ...line, name: 'Benefit' })) },
    };
    expect(evaluateScenario(FULL)).toEqual(evaluateScenario(plain));
  });
});
