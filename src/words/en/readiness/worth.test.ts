import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { bestGapOf, pointWorths, rankedWorths } from '#model/findings/readiness/worth-ranking.ts';
import { standingsOf } from '#model/readiness/standings.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { bestGapClause, pointWords } from './worth.ts';

const company: ScenarioDocument = EXAMPLES.ecommerce.document;
const ranked = (document: ScenarioDocument) => rankedWorths(standingsOf(document), worthOf(document));

test('the best gap is told up to its rupees; where more only loses, that', () => {
  const list = ranked({ ...company, readiness: { leadership_support: 2 } });
  const gap = bestGapOf(list);
  expect(gap).toMatchObject({ kind: 'gap', gain: list[0]?.toTarget });
  expect(bestGapClause(gap)).toBe('Raising leadership support from 2 to 20 is worth');
  expect(bestGapClause({ kind: 'loses' })).toMatch(/^More of it would only lose/);
});

test('a point is worth the same throughout a dimension, unless an action gets there anyway', () => {
  expect(pointWords(pointWorths(ranked(company)))).toMatch(
    /^A point is worth ₹\d+\u00A0lakh in technical and business factors and ₹\d+\u00A0lakh in organisational factors\.$/,
  );
  const acting: ScenarioDocument = {
    ...company,
    readiness: { leadership_support: 23 },
    actions: { executive_sponsor: { chosen: true } },
  };
  expect(pointWords(pointWorths(ranked(acting)))).toContain('up to ₹');
});

test('dimensions whose amounts are written alike share one, and no others', () => {
  const worths = (technical: number, business: number) =>
    pointWords([
      { dimension: 'technical', least: technical, most: technical },
      { dimension: 'business', least: business, most: business },
    ]);
  expect(worths(5.61e6, 5.63e6)).toBe('A point is worth ₹56\u00A0lakh in technical and business factors.');
  expect(worths(5.6e6, 5.7e6)).toBe(
    'A point is worth ₹56\u00A0lakh in technical factors and ₹57\u00A0lakh in business factors.',
  );
  expect(pointWords([])).toBe('');
});
