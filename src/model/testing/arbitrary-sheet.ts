import * as fc from 'fast-check';
import { figure } from '#model/sheet/cells.ts';
import { irr, mirr, none, payback, value, type Expression } from '#model/sheet/expression.ts';
import { readNumbers } from '#model/sheet/number.ts';
import { createSheet, type Cell, type Sheet } from '#model/sheet/sheet.ts';

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
      fc.tuple(leaf, series).map(([r, s]) => irr(r, s)),
      fc.tuple(leaf, series).map(([rise, s]) => payback(rise, s)),
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

/** A sheet of any formulas over four inputs, one value for each, some cells that vary over three scenarios, and some wanted. */
export interface AnySheet {
  readonly sheet: Sheet;
  readonly inputs: readonly number[];
  readonly varied: ReadonlyMap<string, Float64Array>;
  readonly wanted: readonly string[];
}

export const anySheet: fc.Arbitrary<AnySheet> = fc
  .record({
    formulas: fc.tuple(...Array.from({ length: CELLS - INPUTS }, (_, k) => formulas(INPUTS + k))),
    inputs: fc.tuple(number, number, number, number),
    columns: fc.dictionary(
      fc.nat(CELLS - 1).map((k) => `c${k}`),
      fc.tuple(number, number, number),
      { maxKeys: 6 },
    ),
    wanted: fc.uniqueArray(fc.nat(CELLS - 1), { minLength: 1, maxLength: 4 }),
  })
  .map(({ formulas: each, inputs, columns, wanted }) => ({
    sheet: createSheet([...inputCells, ...each.map((formula, k) => figure(`c${INPUTS + k}`, '', 'factor', formula))]),
    inputs,
    varied: new Map(Object.entries(columns).map(([id, column]) => [id, Float64Array.from(column)])),
    wanted: wanted.map((k) => `c${k}`),
  }));

/** What the number reader makes of one scenario, cells that vary being inputs. @returns the value of a cell by its id */
export function oneByOne({ sheet, inputs, varied }: AnySheet, scenario: number): (id: string) => number {
  const opened = createSheet(sheet.cells.map((cell) => (varied.has(cell.id) ? input(cell.id) : cell)));
  const openIds = opened.cells.filter(({ formula }) => formula === null).map(({ id }) => id);
  const values = openIds.map((id) => varied.get(id)?.[scenario] ?? inputs[Number(id.slice(1))] ?? Number.NaN);
  const one = readNumbers(opened, values);
  return (id) => one.values[opened.index.get(id) ?? -1] ?? Number.NaN;
}
