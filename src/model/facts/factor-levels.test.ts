import { describe, expect, it } from 'vitest';
import { FACTOR_LEVELS, levelOfPoints, pointsOfLevel } from '#model/facts/factor-levels.ts';
import { FACTORS } from '#model/facts/readiness.ts';

const texts = FACTORS.flatMap(({ id }) => FACTOR_LEVELS[id].levels);

describe('the five levels of each factor', () => {
  it('are sixty different sentences, short enough for a line', () => {
    expect(new Set(texts).size).toBe(60);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.length).toBeLessThanOrEqual(110);
    }
  });

  it('answer one question each', () => {
    const questions = FACTORS.map(({ id }) => FACTOR_LEVELS[id].question);
    expect(new Set(questions).size).toBe(12);
    for (const question of questions) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it.each(FACTORS)('divide the scale of $id into quarters', ({ id, maximum }) => {
    const points = [0, 1, 2, 3, 4].map((level) => pointsOfLevel(id, level));
    expect(points).toEqual([0, maximum / 4, maximum / 2, (3 * maximum) / 4, maximum]);
    expect(points.map((each) => levelOfPoints(id, each))).toEqual([0, 1, 2, 3, 4]);
    expect(points.slice(1).map((each) => levelOfPoints(id, each - 0.01))).toEqual([0, 1, 2, 3]);
  });
});
