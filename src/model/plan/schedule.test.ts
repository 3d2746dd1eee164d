import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { PACKAGE_IDS, PACKAGES, type PackageId } from '#model/facts/packages.ts';
import { scheduleOf } from '#model/plan/schedule.ts';

type Packages = NonNullable<NonNullable<ScenarioDocument['plan']>['packages']>;
const placed = (packages: Packages, id: PackageId) =>
  scheduleOf({ plan: { packages } }).packages.find((each) => each.id === id);

describe('the schedule of a plan', () => {
  test('is that of §8 where nobody moved anything', () => {
    const { packages, gateWeeks } = scheduleOf({});
    expect(packages.map(({ id, firstWeek, lastWeek }) => [id, firstWeek, lastWeek])).toEqual([
      ['assessment', 1, 8],
      ['quality_monitoring', 9, 14],
      ['pipeline_cicd', 9, 16],
      ['self_service', 17, 20],
      ['core_platform', 27, 39],
      ['real_time_ml', 40, 52],
      ['scale', 53, 65],
      ['innovation', 66, 78],
    ]);
    expect(gateWeeks).toEqual([16, 26, 52, 78]);
    expect(packages.every(({ pushedBy }) => pushedBy === null)).toBe(true);
    expect(packages.filter(({ isCritical }) => isCritical).map(({ id }) => id)).toEqual([
      'core_platform',
      'real_time_ml',
      'scale',
      'innovation',
    ]);
  });

  test('a package that takes longer pushes what waits for it, and says who pushes', () => {
    const packages = { assessment: { weeks: 20 } };
    expect(placed(packages, 'pipeline_cicd')).toMatchObject({ firstWeek: 21, lastWeek: 28, pushedBy: 'assessment' });
    // Monitoring is done at the end of week 26.
    expect(placed(packages, 'self_service')).toMatchObject({
      firstWeek: 27,
      lastWeek: 30,
      pushedBy: 'quality_monitoring',
    });
    expect(placed(packages, 'core_platform')).toMatchObject({
      firstWeek: 31,
      pushedBy: 'self_service',
      isCritical: true,
    });
    // The last quick win is done in the third quarter.
    expect(scheduleOf({ plan: { packages } }).gateWeeks).toEqual([28, 39, 56, 82]);
  });

  test('one that begins earlier pulls nothing', () => {
    expect(placed({ core_platform: { firstWeek: 21 } }, 'real_time_ml')).toMatchObject({ firstWeek: 40 });
  });

  test('a gate never stands before the one before it', () => {
    const packages = {
      core_platform: { firstWeek: 21, weeks: 1 },
      real_time_ml: { firstWeek: 22, weeks: 1 },
      scale: { firstWeek: 23, weeks: 1 },
      innovation: { firstWeek: 24, weeks: 1 },
    };
    expect(scheduleOf({ plan: { packages } }).gateWeeks).toEqual([16, 26, 26, 26]);
  });

  test('no choice of weeks lets a package begin before what it waits for is done', () => {
    const weeks = fc.record(
      { firstWeek: fc.integer({ min: 1, max: 104 }), weeks: fc.integer({ min: 1, max: 52 }) },
      { requiredKeys: [] },
    );
    const plans = fc.record(Object.fromEntries(PACKAGE_IDS.map((id) => [id, weeks])), { requiredKeys: [] });
    fc.assert(
      fc.property(plans, (packages) => {
        const schedule = scheduleOf({ plan: { packages } });
        const of = (id: PackageId) => schedule.packages.find((each) => each.id === id);
        for (const { id, firstWeek, lastWeek } of schedule.packages) {
          for (const before of PACKAGES[id].after) expect(of(before)?.lastWeek ?? 0).toBeLessThan(firstWeek);
          expect(lastWeek - firstWeek + 1).toBe(packages[id]?.weeks ?? PACKAGES[id].weeks);
        }
        expect(schedule.gateWeeks).toEqual(schedule.gateWeeks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('a package is critical just where a week more of it is a week more until everything is done', () => {
    const end = (packages: Packages) =>
      Math.max(...scheduleOf({ plan: { packages } }).packages.map(({ lastWeek }) => lastWeek));
    const plans = fc.dictionary(
      fc.constantFrom(...PACKAGE_IDS),
      fc.record({ firstWeek: fc.integer({ min: 1, max: 60 }), weeks: fc.integer({ min: 1, max: 30 }) }),
    );
    fc.assert(
      fc.property(plans, (packages: Packages) => {
        for (const { id, firstWeek, lastWeek, isCritical } of scheduleOf({ plan: { packages } }).packages) {
          const longer = { ...packages, [id]: { firstWeek, weeks: lastWeek - firstWeek + 2 } };
          expect(end(longer) > end(packages)).toBe(isCritical);
        }
      }),
    );
  });
});
