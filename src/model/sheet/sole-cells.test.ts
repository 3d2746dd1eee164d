import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { programOf } from '#model/sheet/program.ts';
import { positionOf } from '#model/sheet/sheet.ts';
import { soleCells } from '#model/sheet/sole-cells.ts';
import { anySheet, oneByOne } from '#model/testing/arbitrary-sheet.ts';

it('varying the cells it names gives what varying the others gives, to the last bit, on any sheet', () => {
  fc.assert(
    fc.property(anySheet, (any) => {
      const positions = (ids: readonly string[]) => ids.map((id) => positionOf(any.sheet, id));
      const sole = soleCells(
        programOf(any.sheet),
        any.sheet.cells.length,
        positions([...any.varied.keys()]),
        positions(any.wanted),
      ).map((position) => any.sheet.cells[position]?.id ?? '');
      const scenarios = [0, 1, 2].map((scenario) => oneByOne(any, scenario));
      const replaced = new Map(sole.map((id) => [id, Float64Array.from(scenarios, (valueOf) => valueOf(id))]));
      const read = readColumns(any.sheet, any.inputs, replaced, any.wanted, 3);
      for (const id of any.wanted) expect([...(read.get(id) ?? [])]).toEqual(scenarios.map((valueOf) => valueOf(id)));
    }),
    { numRuns: 400 },
  );
});

it('takes the team for the salary position, and a driver itself where it acts in several ways', () => {
  const sheet = businessCaseSheet(shapeOf({}));
  const sole = (ids: readonly string[], wanted: readonly string[]) => {
    const positions = (each: readonly string[]) => each.map((id) => positionOf(sheet, id));
    const found = soleCells(programOf(sheet), sheet.cells.length, positions(ids), positions(wanted));
    return found.map((position) => sheet.cells[position]?.id);
  };
  const npv = ['finance.npv'];
  const [salaries, growth, tools] = [
    'investment.salaryPosition',
    'investment.growth.salary',
    'investment.toolsAnnual',
  ] as const;
  expect(sole([salaries, growth, tools], npv)).toEqual(['investment.teamAnnual', growth, tools]);
  // What is wanted itself is a way out.
  expect(sole([salaries], npv)).toEqual(npv);
  expect(sole([salaries], [...npv, 'investment.total'])).toEqual([salaries]);
  // Nothing leads to what is wanted.
  expect(sole([salaries], ['benefits.total'])).toEqual([salaries]);
});
