import { expect, test } from 'vitest';
import { describesExample } from '#model/business-case/beginning.ts';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';

const { document } = EXAMPLES.ecommerce;

test('an example stays one through another lens, under another name, and with the same entry made again', () => {
  const renamed = { ...throughLens(document, LENSES.cfo.fields), name: 'Ours' };
  expect(describesExample({ example: 'ecommerce', document: renamed })).toBe(true);
  const again = withValueAt(withValueAt(document, 'company.size', undefined), 'company.size', 'mid_size');
  expect(describesExample({ example: 'ecommerce', document: again })).toBe(true);
});

test('a company of which a figure was changed, added or taken out is no example any more', () => {
  for (const [path, value] of [
    ['company.annualRevenue', 6e9],
    ['company.hrCost', 0],
    ['company.incidentCost', undefined],
    ['company', undefined],
  ] as const)
    expect(describesExample({ example: 'ecommerce', document: withValueAt(document, path, value) })).toBe(false);
  expect(describesExample({ example: null, document })).toBe(false);
});
