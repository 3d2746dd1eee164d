import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inputsOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf, type Drawn } from '#model/business-case/shape.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { explain } from '#model/sheet/explain.ts';
import { readNumbers } from '#model/sheet/number.ts';
import { createSheet } from '#model/sheet/sheet.ts';
import { arbitraryCase } from '#scenario/testing/arbitrary-document.ts';

// Hundreds of scenarios a test: a busy machine may need longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

const FIELDS = new Map(NUMBER_FIELDS.map((field) => [field.path, field]));

/** Around the edges of the blocks that the columns reader works in, whatever power of two they are. */
const COUNTS = [1, 2, 3, 255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 2047, 2048, 2049, 2600];

/** What to put into a varied cell: its own value, a stretched one, nothing, something negative, a bound of its field. */
function variants(id: string, own: number): readonly number[] {
  const field = FIELDS.get(id);
  const bounds = field === undefined ? [1, -1e6] : [field.minimum, field.maximum];
  return [own, own * 1.1, own * 0.7, 0, -own, own / 3, ...bounds];
}

const drawn = fc.subarray<Drawn>(['delivery', 'budget']);

const picks = fc.record({
  document: arbitraryCase,
  drawn,
  count: fc.constantFrom(...COUNTS),
  /** Shares of the sheet, so that they fit a sheet of any length. */
  varied: fc.uniqueArray(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 0, maxLength: 40 }),
  wanted: fc.uniqueArray(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1, maxLength: 12 }),
  wantsAll: fc.boolean(),
  probes: fc.uniqueArray(fc.nat(2600), { minLength: 6, maxLength: 6 }),
});

/** Columns for the picked cells, the same on every run. */
function columnsFor({ sheet, values }: Case, shares: readonly number[], count: number) {
  const positions = [...new Set(shares.map((share) => Math.floor(share * sheet.cells.length)))];
  const columns = new Map<string, Float64Array>();
  for (const position of positions) {
    const id = sheet.cells[position]?.id ?? '';
    const own = values[position] ?? 0;
    const choices = variants(id, Number.isNaN(own) ? 5 : own);
    // A stride of its own for each cell, so that the columns do not march in step.
    const column = Float64Array.from(
      { length: count },
      (_, k) => choices[(k * (1 + (position % 7))) % choices.length] ?? 0,
    );
    columns.set(id, column);
  }
  return columns;
}

describe('the number reader and the columns reader', () => {
  test('agree to the last bit on every cell, whichever cells are varied', () => {
    fc.assert(
      fc.property(picks, ({ document, drawn: those, count, varied, wanted, wantsAll, probes }) => {
        const sheet = businessCaseSheet({ ...shapeOf(document), drawn: those });
        const inputs = inputsOf(sheet, document);
        const columns = columnsFor(readCase(document, those), varied, count);
        const ids = wantsAll
          ? sheet.cells.map(({ id }) => id)
          : wanted.map((share) => sheet.cells[Math.floor(share * sheet.cells.length)]?.id ?? '');
        const read = readColumns(sheet, inputs, columns, ids, count);

        // The oracle: the same sheet in which each varied cell is an input, read scenario by scenario.
        const opened = createSheet(
          sheet.cells.map((cell) => (columns.has(cell.id) ? { ...cell, formula: null } : cell)),
        );
        const fixed = readNumbers(sheet, inputs);
        const openInputs = opened.cells.filter(({ formula }) => formula === null).map(({ id }) => id);
        const edges = [0, 255, 256, 511, 512, 1023, 1024, 2047, 2048, count - 1];
        for (const k of new Set([...edges, ...probes].filter((each) => each < count))) {
          const one = readNumbers(
            opened,
            openInputs.map((id) => columns.get(id)?.[k] ?? fixed.values[sheet.index.get(id) ?? -1] ?? Number.NaN),
          );
          for (const id of ids) {
            const expected = one.values[opened.index.get(id) ?? -1];
            const actual = read.get(id)?.[k];
            if (!Object.is(actual, expected)) expect.fail(`${id} in scenario ${k}: ${actual}, not ${expected}`);
          }
        }
        for (const id of ids) expect(read.get(id)?.length).toBe(count);
      }),
      { numRuns: 80 },
    );
  });

  test('leave the columns they are given untouched', () => {
    fc.assert(
      fc.property(picks, ({ document, drawn: those, varied }) => {
        const read = readCase(document, those);
        const { sheet } = read;
        const columns = columnsFor(read, varied, 1100);
        const before = new Map([...columns].map(([id, column]) => [id, column.slice()]));
        readColumns(
          sheet,
          inputsOf(sheet, document),
          columns,
          sheet.cells.map(({ id }) => id),
          1100,
        );
        for (const [id, column] of columns) expect(column).toStrictEqual(before.get(id));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the explain reader', () => {
  test('follows every figure of every sheet down to inputs and constants', () => {
    fc.assert(
      fc.property(arbitraryCase, drawn, (document, those) => {
        const read = readCase(document, those);
        for (const [position, { id, formula }] of read.sheet.cells.entries()) {
          const explanation = explain(read, id);
          expect(explanation.cell.id).toBe(id);
          // Only earlier cells are read, so that following them ends.
          for (const each of explanation.reads) expect(read.sheet.index.get(each.id)).toBeLessThan(position);
          const isLeaf = formula === null || formula.op === 'value' || formula.op === 'none';
          if (explanation.reads.length === 0 && !isLeaf) {
            expect(JSON.stringify(formula), `${id} is computed, but from nothing`).not.toContain('"cell"');
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
