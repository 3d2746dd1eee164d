import { expect, test } from 'vitest';
import { cultureOf } from '#model/findings/plan/culture.ts';

test('a practice that is an action is chosen with it, wherever that was; any other by itself', () => {
  expect(cultureOf({})).toMatchObject({ all: 40, chosen: 0, unowned: 0, actions: [] });
  const found = cultureOf({
    actions: { blameless_postmortems: { chosen: true } },
    plan: { practices: { postmortems: { owner: 'Asha' }, brown_bags: { chosen: true, rhythm: 'every Friday' } } },
  });
  // Two practices belong to the one action.
  expect(found).toMatchObject({ chosen: 3, unowned: 2, actions: ['blameless_postmortems'] });
  const learning = found.groups.find(({ id }) => id === 'learning');
  expect(learning?.practices.map(({ id, isChosen }) => [id, isChosen])).toEqual([
    ['postmortems', true],
    ['experiment_budget', false],
    ['shared_failures', true],
    ['quick_prototypes', false],
  ]);
  expect(cultureOf({ plan: { practices: { postmortems: { chosen: true } } } }).chosen).toBe(0);
});
