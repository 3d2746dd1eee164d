import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { figure } from '#model/sheet/cells.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { irr, mirr, none, payback, value, type Expression } from '#model/sheet/expression.ts';
import { readNumbers } from '#model/sheet/number.ts';
import { createSheet, type Cell } from '#model/sheet/sheet.ts';

/** Numbers at which a careless simplification shows: 1 and 0 of both signs, and figures that do not exist. */
const constants = fc.constantFrom<Expression>(...[0, -0, 1, -1, 0.1, 3, 1e200].map(value), none);

/** Formulas that read any of the cells called c0 … c‹above›. */
function formulas(above: number): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    { weight: 4, arbitrary: fc.nat(above - 1).map((k): Expression => ({ op: 'cell', id: `c${k}` })) },
    { weight: 1, arbitrary: constants },
  );
  const { formula } = fc.letrec<{ formula: Expression }>((tie) => {
    const inner = fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('formula'));
    const list = fc.array(inner, { minLength: 1, maxLength: 9 });
    const folds = (['sum', 'product', 'min', 'max'] as const).map((op) =>
      list.map((args): Expression => ({ op, args })),
    );
    const pairs = (['minus', 'over'] as const).map((op) =>
      fc.tuple(inner, inner).map((args): Expression => ({ op, args })),
    );
    const powers = fc
      .tuple(inner, fc.oneof(fc.constantFrom(0, 1, 2, 5, 0.5, -1).map(value), inner))
      .map((args): Expression => ({ op: 'power', args }));
    const choices = fc
      .record({ test: fc.constantFrom('>', '>=', '='), args: fc.tuple(inner, inner, inner, inner) })
      .map((parts): Expression => ({ op: 'if', ...parts }));
    const series = fc.array(inner, { minLength: 2, maxLength: 4 });
    const returns = fc.oneof(
      series.map(irr),
      series.map(payback),
      fc.tuple(leaf, series).map(([r, s]) => mirr(r, s)),
    );
    return { formula: fc.oneof(leaf, constants, ...folds, ...pairs, powers, choices, returns) };
  });
  return formula;
}

const INPUTS = 4;
const CELLS = 16;
const input = (id: string): Cell => ({ id, label: id, unit: 'factor', provenance: { kind: 'blank' }, formula: null });
const inputCells = Array.from({ length: INPUTS }, (_, k) => input(`c${k}`));
const number = fc.constantFrom(-2, -1, -0, 0, 0.3, 1, 7, 1e6);

it('gives what the number reader gives, to the last bit, on any sheet', () => {
  const asked = fc.record({
    formulas: fc.tuple(...Array.from({ length: CELLS - INPUTS }, (_, k) => formulas(INPUTS + k))),
    inputs: fc.tuple(number, number, number, number),
    columns: fc.dictionary(
      fc.nat(CELLS - 1).map((k) => `c${k}`),
      fc.tuple(number, number, number),
      { maxKeys: 6 },
    ),
    wanted: fc.uniqueArray(fc.nat(CELLS - 1), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(asked, ({ formulas, inputs, columns, wanted }) => {
      const computed = formulas.map((formula, k) => figure(`c${INPUTS + k}`, '', 'factor', formula));
      const sheet = createSheet([...inputCells, ...computed]);
      const varied = new Map(Object.entries(columns).map(([id, column]) => [id, Float64Array.from(column)]));
      const ids = wanted.map((k) => `c${k}`);
      const read = readColumns(sheet, inputs, varied, ids, 3);

      const opened = createSheet(sheet.cells.map((cell) => (varied.has(cell.id) ? input(cell.id) : cell)));
      const openIds = opened.cells.filter(({ formula }) => formula === null).map(({ id }) => id);
      for (let k = 0; k < 3; k++) {
        const values = openIds.map((id) => varied.get(id)?.[k] ?? inputs[Number(id.slice(1))] ?? Number.NaN);
        const one = readNumbers(opened, values);
        for (const id of ids)
          expect(read.get(id)?.[k], `${id}, scenario ${k}`).toBe(one.values[opened.index.get(id) ?? -1]);
      }
    }),
    { numRuns: 400 },
  );
});
