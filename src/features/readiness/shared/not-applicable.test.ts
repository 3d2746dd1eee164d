import { expect, test } from 'vitest';
import { withApplying } from './not-applicable.ts';

test('factors that do not apply stand in the order of the twelve, and leave no trace once all apply', () => {
  expect(withApplying(['success_metrics'], 'team_skills', false)).toEqual({
    value: ['team_skills', 'success_metrics'],
    what: 'Team skills and experience: not applicable',
  });
  expect(withApplying(['success_metrics'], 'success_metrics', true)).toEqual({
    value: undefined,
    what: 'Success metrics: applies',
  });
});
