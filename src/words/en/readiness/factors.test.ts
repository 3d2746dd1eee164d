import { expect, test } from 'vitest';
import { weakestOf } from '#model/findings/readiness/weakest.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { standingsOf } from '#model/readiness/standings.ts';
import { weakestTitle } from './factors.ts';

const title = (document: Parameters<typeof standingsOf>[0]) => weakestTitle(weakestOf(standingsOf(document)));
const others = (...ids: readonly string[]) => FACTORS.map(({ id }) => id).filter((id) => !ids.includes(id));

test('the weakest factor is named, unless there is a tie or no other', () => {
  expect(title({})).toBe('Twelve factors make up the score');
  expect(title({ readiness: { leadership_support: 2 } })).toBe('Leadership support is the weakest of twelve factors');
  // A third of 30 and of 25.
  const thirds = { readiness: { team_skills: 10, leadership_support: 25 / 3 } };
  expect(title(thirds)).toBe('Twelve factors make up the score');
  expect(title({ assessment: { notApplicable: others('team_skills') } })).toBe(
    'Only team skills and experience applies',
  );
  expect(title({ assessment: { notApplicable: others() } })).toBe('No factor applies');
});
