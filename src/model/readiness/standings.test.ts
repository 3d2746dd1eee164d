import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { isUnassessed, pointsNow, scoresAtTargets, scoresOfSnapshot, standingsOf } from './standings.ts';

test('a factor stands at half, with our target, until the document says more', () => {
  const document: ScenarioDocument = {
    readiness: { team_skills: 21 },
    assessment: { targets: { leadership_support: 10 }, notApplicable: ['budget_availability'] },
  };
  const by = new Map(standingsOf(document).map((each) => [each.factor.id, each]));
  expect(by.get('team_skills')).toMatchObject({ points: 21, isEntered: true, target: 24, hasOwnTarget: false });
  expect(by.get('leadership_support')).toMatchObject({
    points: 12.5,
    isEntered: false,
    target: 10,
    hasOwnTarget: true,
  });
  expect(by.get('budget_availability')?.applies).toBe(false);
  expect(isUnassessed(document)).toBe(false);
  expect(isUnassessed({})).toBe(true);
});

test('at the targets, what lies above its own stays there', () => {
  expect(scoresAtTargets({})).toMatchObject({ score: 80, level: 4 });
  // Team skills weigh 12% of the score; 30 of 30 instead of 24.
  expect(scoresAtTargets({ readiness: { team_skills: 30 } }).score).toBeCloseTo(82.4, 9);
});

test('a kept assessment has the score that it had, whatever applied then', () => {
  const document: ScenarioDocument = {
    readiness: { team_skills: 27 },
    assessment: {
      notApplicable: ['leadership_support', 'cultural_openness', 'cross_team_collaboration'],
    },
  };
  const points = pointsNow(document);
  expect(Object.keys(points)).toHaveLength(9);
  // Organisational: 27 of the 30 points that apply, so 90; the other two at half.
  expect(scoresOfSnapshot({ date: '2026-01-01', points }).score).toBeCloseTo(0.3 * 50 + 0.4 * 90 + 0.3 * 50, 9);
  expect(scoresOfSnapshot({ date: '2026-01-01', points: {} }).score).toBe(0);
});
