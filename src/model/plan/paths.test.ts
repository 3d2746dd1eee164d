import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SKILLS, type Skill, type SkillId } from '#model/facts/skill-modules.ts';
import { TRANSITION_IDS, TRANSITIONS } from '#model/facts/skills.ts';
import { pathOf } from '#model/plan/paths.ts';

describe('learning paths', () => {
  test.each([
    ['dataops_engineer', 23, 67_000],
    ['dba_to_data_engineer', 14, 42_000],
    ['software_to_data_engineer', 12, 36_000],
    ['analyst_to_analytics_engineer', 12, 35_000],
  ] as const)('%s takes %d weeks and ₹%d where nothing is held', (transition, weeks, cost) => {
    expect(pathOf(transition)).toMatchObject({ weeks, cost });
  });

  test('leave out what is held, one skill after the other', () => {
    const { steps, weeks, cost } = pathOf('dataops_engineer', ['git_workflows', 'terraform', 'nosql']);
    expect(steps[0]).toMatchObject({ id: 'cloud_platforms', firstWeek: 1, lastWeek: 2 });
    expect([weeks, cost]).toEqual([23 - 2 - 4, 67_000 - 6_000 - 12_000]);
  });

  test('keep to what comes before what, whatever is held', () => {
    const held = fc
      .constantFrom(...TRANSITION_IDS)
      .chain((transition) =>
        fc.record({ transition: fc.constant(transition), held: fc.subarray<SkillId>([...TRANSITIONS[transition]]) }),
      );
    fc.assert(
      fc.property(held, ({ transition, held: skills }) => {
        const { steps } = pathOf(transition, skills);
        expect(new Set([...steps.map(({ id }) => id), ...skills])).toEqual(new Set(TRANSITIONS[transition]));
        for (const [at, { skill, firstWeek }] of steps.entries()) {
          for (const before of skill.after) {
            const place = steps.findIndex(({ id }) => id === before);
            expect(place).toBeLessThan(at);
          }
          expect(firstWeek).toBe((steps[at - 1]?.lastWeek ?? 0) + 1);
        }
      }),
    );
  });

  test('name only skills that exist as what comes before', () => {
    for (const { after } of Object.values<Skill>(SKILLS)) for (const id of after) expect(SKILLS).toHaveProperty(id);
  });
});
