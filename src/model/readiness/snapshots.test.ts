import { expect, test } from 'vitest';
import { withoutSnapshot, withSnapshot } from './snapshots.ts';

const on = (date: string, team_skills: number) => ({ date, points: { team_skills } });

test('assessments stand in the order of their days, one for a day', () => {
  const two = withSnapshot([on('2026-05-01', 10)], on('2026-01-31', 8));
  expect(two.map(({ date }) => date)).toEqual(['2026-01-31', '2026-05-01']);
  expect(withSnapshot(two, on('2026-05-01', 12))).toEqual([on('2026-01-31', 8), on('2026-05-01', 12)]);
});

test('the last one takes the list with it', () => {
  const two = [on('2026-01-31', 8), on('2026-05-01', 12)];
  expect(withoutSnapshot(two, '2026-01-31')).toEqual([on('2026-05-01', 12)]);
  expect(withoutSnapshot([on('2026-05-01', 12)], '2026-05-01')).toBeUndefined();
});
