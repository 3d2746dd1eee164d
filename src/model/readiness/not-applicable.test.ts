import { expect, test } from 'vitest';
import { withApplying } from '#model/readiness/not-applicable.ts';

test('factors that do not apply stand in the order of the twelve, and leave no trace once all apply', () => {
  expect(withApplying(['success_metrics'], 'team_skills', false)).toEqual(['team_skills', 'success_metrics']);
  expect(withApplying(['success_metrics'], 'success_metrics', true)).toBeUndefined();
});
