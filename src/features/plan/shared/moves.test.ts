import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { PACKAGE_IDS, PACKAGES } from '#model/facts/packages.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';
import { lastFor, moveTo } from './moves.ts';
import { movableRowsOf } from './rows.ts';

const START: ScenarioDocument = {
  ...EXAMPLES.ecommerce.document,
  actions: { executive_sponsor: { chosen: true }, data_council: { chosen: true, startWeek: 10 } },
};
const planIn = (document: ScenarioDocument) => planOf(readCase(document), '2026-11-27');

const move = fc.record({
  row: fc.nat(PACKAGE_IDS.length + 1),
  by: fc.integer({ min: -60, max: 60 }),
  isLength: fc.boolean(),
});

describe('moving rows of a plan', () => {
  test('in any order never lets a package begin before what it waits for is done, and leaves a valid document', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const document = moves.reduce((from, { row: at, by, isLength }) => {
          const plan = planIn(from);
          const row = movableRowsOf(plan)[at];
          if (row === undefined) return from;
          const length = row.lastWeek - row.firstWeek + 1;
          const change = isLength ? lastFor(row, length + by) : moveTo(row, row.firstWeek + by, plan);
          return change === null ? from : withValueAt(from, change.path, change.value);
        }, START);
        const parsed = parseScenario(document);
        expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([]);
        const { packages } = planIn(document);
        for (const { id, firstWeek } of packages)
          for (const before of PACKAGES[id].after)
            expect(packages.find((each) => each.id === before)?.lastWeek ?? 0).toBeLessThan(firstWeek);
      }),
      { numRuns: 60 },
    );
  });

  test('stop at the plan’s first week and at what is waited for', () => {
    const plan = planIn(START);
    const [assessment, , pilot] = movableRowsOf(plan);
    if (assessment === undefined || pilot === undefined) throw new Error('The plan has no rows');
    expect(moveTo(assessment, -5, plan)).toBeNull();
    expect(moveTo(pilot, 3, plan)).toBeNull();
    expect(moveTo(pilot, 12, plan)).toEqual({ path: 'plan.packages.pipeline_cicd.firstWeek', value: 12 });
    expect(lastFor(pilot, 0)).toEqual({ path: 'plan.packages.pipeline_cicd.weeks', value: 1 });
  });
});
