import { expect, test } from 'vitest';
import { ladderOf } from '#model/findings/readiness/ladder.ts';
import { floorClause, readyTitle, standingTitle } from './standing.ts';

const title = (...[now, aim]: readonly (readonly [number, number])[]) =>
  standingTitle(
    ladderOf({ score: now?.[0] ?? 0, level: now?.[1] ?? 1 }, { score: aim?.[0] ?? 0, level: aim?.[1] ?? 1 }),
  );

test('the title says where the targets lead', () => {
  expect(title([20, 1], [80, 4])).toBe('The targets lead three floors up, to smart');
  expect(title([47, 2], [50, 3])).toBe('The targets lead one floor up, to fully automated');
  expect(title([30, 2], [40, 2])).toBe('The targets add 10 points and stay on this floor');
  expect(title([30, 2], [31, 2])).toBe('The targets add 1 point and stay on this floor');
});

test('and where there is nothing left to aim at', () => {
  expect(title([30, 2], [30, 2])).toBe('Semi-automated, and every target is reached');
  expect(title([100, 4], [100, 4])).toBe('Smart: the whole building stands');
});

test('the floor that is reached, and whether it is just reached', () => {
  expect(readyTitle({ level: 3 })).toBe('Ready for the 3rd floor of four: fully automated');
  expect(floorClause({ level: 2 }, true)).toBe(
    'of 100, just onto this floor: basic DataOps. On a building site that is standard processes and power tools.',
  );
  expect(floorClause({ level: 2 }, false)).toMatch(/^of 100: basic DataOps/);
});
