import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { bestGapOf, pointWorths, rankedWorths } from '#model/findings/readiness/worth-ranking.ts';
import { standingsOf } from '#model/readiness/standings.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { formatMoney } from '#words/figures/money.ts';
import { bestGapClause, pointWords, worthTitle } from './worth.ts';

const company: ScenarioDocument = EXAMPLES.ecommerce.document;
const ranked = (document: ScenarioDocument) => rankedWorths(standingsOf(document), worthOf(document));

test('the best gap is the title, with its rupees', () => {
  const list = ranked({ ...company, readiness: { leadership_support: 2 } });
  const gap = bestGapOf(list);
  expect(worthTitle(gap)).toBe(`Leadership support from 2 to 20 is worth ${formatMoney(list[0]?.toTarget ?? 0)}`);
  expect(bestGapClause(gap)).toBe('Raising leadership support from 2 to 20 is worth');
  expect(worthTitle({ kind: 'at-targets', factor: 'team_skills', worth: 5e6 })).toMatch(/^Every target is reached/);
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
