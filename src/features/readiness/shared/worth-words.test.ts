import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, ACTIONS } from '#model/facts/actions.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { formatMoney } from '#words/figures/money.ts';
import { standingsOf } from './standing.ts';
import {
  byReturn,
  factorsRaisedBy,
  homeOf,
  namedFactor,
  nextElsewhere,
  pointWords,
  rankedWorths,
  worthTitle,
} from './worth-words.ts';

const company: ScenarioDocument = EXAMPLES.ecommerce.document;
const ranked = (document: ScenarioDocument) => rankedWorths(standingsOf(document), worthOf(document));

describe('factors by what they are worth', () => {
  test('the largest gap in rupees comes first, and is the title', () => {
    const list = ranked({ ...company, readiness: { leadership_support: 2 } });
    expect(list.map(({ toTarget }) => toTarget)).toEqual(
      list.map(({ toTarget }) => toTarget).toSorted((a, b) => b - a),
    );
    expect(worthTitle(list)).toBe(`Leadership support from 2 to 20 is worth ${formatMoney(list[0]?.toTarget ?? 0)}`);
  });

  test('at all targets, the title does not claim a gap', () => {
    const readiness = Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, maximum * 0.8]));
    expect(worthTitle(ranked({ ...company, readiness }))).toMatch(/^Every target is reached/);
  });

  test('what does not apply is left out', () => {
    const list = ranked({ ...company, assessment: { notApplicable: ['team_skills'] } });
    expect(list.map(({ standing }) => standing.factor.id)).not.toContain('team_skills');
    expect(list).toHaveLength(11);
  });

  test('a point is worth the same throughout a dimension, unless an action gets there anyway', () => {
    expect(pointWords(ranked(company))).toMatch(
      /^A point is worth ₹\d+\u00A0lakh in technical and business factors and ₹\d+\u00A0lakh in organisational factors\.$/,
    );
    const acting: ScenarioDocument = {
      ...company,
      readiness: { leadership_support: 23 },
      actions: { executive_sponsor: { chosen: true } },
    };
    expect(pointWords(ranked(acting))).toContain('up to ₹');
  });
});

describe('where an action stands', () => {
  test('each under exactly one factor, the one that it raises most', () => {
    for (const id of ACTION_IDS) {
      const home = homeOf(id, () => true);
      const points = Object.values(ACTIONS[id].raises).map(({ value }) => value);
      expect(home === null ? null : ACTIONS[id].raises[home]?.value).toBe(Math.max(...points));
    }
  });

  test('under the next that applies, and nowhere once none does', () => {
    const [first, second] = factorsRaisedBy('data_council');
    expect(homeOf('data_council', (factor) => factor !== first)).toBe(second);
    expect(homeOf('data_council', () => false)).toBeNull();
  });
});

describe('the next rupee', () => {
  const plan = actionPlanOf(company);
  const home = (id: (typeof ACTION_IDS)[number]) => homeOf(id, () => true);

  test('is the best one, unless its factor has just been named', () => {
    const [best] = byReturn(plan);
    if (best === undefined) throw new Error('The example has actions');
    expect(best).toBe(plan.bestNext);
    expect(nextElsewhere(plan, () => true, null)?.id).toBe(best);
    const other = nextElsewhere(plan, () => true, home(best));
    expect(other?.home).not.toBe(home(best));
    expect(other?.id).toBe(byReturn(plan).find((id) => home(id) !== home(best)));
  });

  test('the opening names the best gap, and nothing where more is worth nothing', () => {
    expect(namedFactor(ranked(company))).toBe(ranked(company)[0]?.standing.factor.id);
    expect(namedFactor(ranked({ version: 3 }))).toBeNull();
  });
});
