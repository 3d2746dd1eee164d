import { expect, test } from 'vitest';
import { comparedFactors, isUnmoved, scoreMovedSince } from '#model/findings/readiness/snapshots.ts';
import { movedTitle, movedWords } from './snapshots.ts';

const kept = (score: number) => [{ snapshot: { date: '2026-03-04' }, scores: { score } }];

test('the title counts the points since the first assessment', () => {
  expect(movedTitle(scoreMovedSince([], 50))).toBe('No earlier assessment to compare with');
  expect(movedTitle(scoreMovedSince(kept(38), 50))).toBe('Twelve points up since 4 March 2026');
  expect(movedTitle(scoreMovedSince(kept(51.04), 50))).toBe('One point down since 4 March 2026');
  expect(movedTitle(scoreMovedSince(kept(48.5), 50))).toBe('1.5 points up since 4 March 2026');
  expect(movedTitle(scoreMovedSince(kept(50.01), 50))).toBe('The score stands where it stood on 4 March 2026');
});

test('a factor has moved, began to apply or ceased to', () => {
  const factors = comparedFactors(
    { team_skills: 10, leadership_support: 5, cultural_openness: 4 },
    { team_skills: 12.5, leadership_support: 5.01, clear_objectives: 3 },
  );
  const moved = (id: string) => {
    const found = factors.find((each) => each.id === id);
    return found === undefined ? undefined : movedWords(found.moved);
  };
  expect(moved('team_skills')).toEqual({ text: '+2.5', isChange: true });
  expect(moved('leadership_support')).toEqual({ text: '0', isChange: false });
  expect(moved('cultural_openness')?.text).toBe('left out');
  expect(moved('clear_objectives')?.text).toBe('new');
  expect(moved('success_metrics')?.text).toBe('—');
  expect(isUnmoved(factors)).toBe(false);
  expect(isUnmoved(comparedFactors({ team_skills: 1 }, { team_skills: 1 }))).toBe(true);
});
