import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, ACTIONS } from '#model/facts/actions.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { byReturn, factorsRaisedBy, homeOf, nextElsewhere } from '#model/readiness/action-homes.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';

const company: ScenarioDocument = EXAMPLES.ecommerce.document;

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

test('the next rupee is in the best action, unless its factor has just been named', () => {
  const plan = actionPlanOf(company);
  const home = (id: (typeof ACTION_IDS)[number]) => homeOf(id, () => true);
  const [best] = byReturn(plan);
  if (best === undefined) throw new Error('The example has actions');
  expect(best).toBe(plan.bestNext);
  expect(nextElsewhere(plan, () => true, null)?.id).toBe(best);
  const other = nextElsewhere(plan, () => true, home(best));
  expect(other?.home).not.toBe(home(best));
  expect(other?.id).toBe(byReturn(plan).find((id) => home(id) !== home(best)));
});
