import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { bestGapOf, namedFactor, rankedWorths } from '#model/findings/readiness/worth-ranking.ts';
import { standingsOf } from '#model/readiness/standings.ts';
import { worthOf } from '#model/readiness/worth.ts';

const company: ScenarioDocument = EXAMPLES.ecommerce.document;
const ranked = (document: ScenarioDocument) => rankedWorths(standingsOf(document), worthOf(document));
const allAt = (share: number) => Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, maximum * share] as const));

test('the largest gap in rupees comes first', () => {
  const list = ranked({ ...company, readiness: { leadership_support: 2 } });
  const worths = list.map(({ toTarget }) => toTarget.together);
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  expect(bestGapOf(list)).toEqual({
    kind: 'gap',
    factor: 'leadership_support',
    points: 2,
    target: 20,
    gain: list[0]?.toTarget,
  });
});

test('what does not apply is left out', () => {
  const list = ranked({ ...company, assessment: { notApplicable: ['team_skills'] } });
  expect(list.map(({ standing }) => standing.factor.id)).not.toContain('team_skills');
  expect(list).toHaveLength(11);
});

test('at all targets a point is told, and no gap is claimed; nothing where nothing is left or more is worth nothing', () => {
  expect(bestGapOf(ranked({ ...company, readiness: allAt(0.8) })).kind).toBe('at-targets');
  expect(bestGapOf(ranked({ ...company, readiness: allAt(1) }))).toEqual({ kind: 'whole' });
  expect(bestGapOf(ranked({}))).toEqual({ kind: 'worthless' });
});

test('where finishing only loses, more readiness loses too', () => {
  const nothing: ScenarioDocument = { ...company, company: { annualRevenue: 1e6 } };
  const list = ranked(nothing);
  expect(Math.max(...list.map(({ toTarget }) => toTarget.finished))).toBeLessThan(0);
  expect(bestGapOf(list)).toEqual({ kind: 'loses' });
});

test('a best gap names its factor', () => {
  expect(namedFactor(bestGapOf(ranked(company)))).toBe(ranked(company)[0]?.standing.factor.id);
  expect(namedFactor({ kind: 'worthless' })).toBeNull();
});
