import { BUDGET_FACTOR } from '#model/business-case/investment.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { countedOnce, drawnIn } from '#model/delivery/draws.ts';
import { DRAW, endingsOf, upToCell } from '#model/delivery/outcome-cells.ts';
import { outcomeCell, OUTCOMES, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { bindColumns, type BoundColumns } from '#model/sheet/bound-columns.ts';
import { evaluateColumns } from '#model/sheet/columns.ts';
import { readRegisters } from '#model/sheet/number.ts';
import { programOf } from '#model/sheet/program.ts';
import { positionOf, type Cell, type Sheet } from '#model/sheet/sheet.ts';
import { soleCells } from '#model/sheet/sole-cells.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverKnots } from '#model/uncertainty/sampling/driver-knots.ts';
import { knotsOf, tableOf, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { costFactorKnots } from '#model/uncertainty/simulation/outside-view.ts';
import { mostLikely } from '#model/uncertainty/varying.ts';

/** The sheet of a scenario as trials see it: some of its cells are drawn, all others hold still. */
export interface TrialSheet {
  /** The drivers that vary, in the order of the screens. */
  readonly drivers: readonly Driver[];
  /** How each column is drawn: one for each driver, then one for the project's budget and one for delivery, where they are drawn. */
  readonly tables: readonly QuantileTable[];
  /** The NPV with every driver at most likely, ₹. */
  readonly npv: number;
  readonly years: readonly number[];
  /** How trials end, where delivery is drawn. */
  readonly endings: Endings | null;
  /** The cells that every trial is read for. */
  readonly results: readonly string[];
  /** Those that the first trials are read for besides: running sums from year 0 on, total investment, what rises in year 1 if any. */
  readonly details: readonly string[];
  /** A reading of these cells, among those that trials read, with a varied column for each table. */
  readonly bind: (wanted: readonly string[]) => BoundColumns;
}

/** How far trials get, by one number of their own. */
export interface Endings {
  readonly outcomes: readonly OutcomeId[];
  /** The column of the number, from 0 to 1; above all limits the programme is delivered. */
  readonly column: number;
  /** Below its limit a number ends in that outcome or an earlier one; one limit less than outcomes. */
  readonly limits: readonly number[];
}

/** What every trial is read for, and where delivery is drawn what it would be worth delivered. */
const RESULTS: readonly string[] = ['finance.npv', 'finance.paybackMonths'];
/** What the first trials are read for besides: what of the first year's flow rises comes last, where any does. */
const detailsOf = ({ accrual }: Shape, years: readonly number[]): readonly string[] => [
  ...[0, ...years].map((year) => `finance.runningSum.${year}`),
  'investment.total',
  ...(accrual === 'rising' ? ['finance.rising'] : []),
];

/** The document must have passed the scenario schema. */
export function trialSheetOf(document: ScenarioDocument): TrialSheet {
  const drawing = drawnIn(document);
  const { read, varying: drivers, inputs, replaced } = mostLikely(countedOnce(document), drawing);
  const { sheet } = read;
  const values = readRegisters(sheet, inputs);
  const years = yearsOf(read.shape);
  const knots = new Map(drivers.map((driver) => [driver.path, driverKnots(driver)]));
  if (drawing.includes('budget')) knots.set(BUDGET_FACTOR, costFactorKnots());
  // Most likely values that stand in place of a formula, of drivers that do not vary.
  const held = [...replaced].filter(([id]) => !knots.has(id));
  const { approach } = read.shape;
  const counts = drawing.includes('delivery');
  const results = counts ? [...RESULTS, outcomeCell(approach, 'delivered', 'npv')] : RESULTS;
  const details = detailsOf(read.shape, years);
  const drawn = new Map(drawnInPlace(sheet, values, knots, [...results, ...details]));
  // The outcome's number steps, so it is drawn itself; and last, so that the drivers' numbers stay what they are without it.
  if (counts) drawn.set(DRAW, evenKnots());
  const ids = [...drawn.keys(), ...held.map(([id]) => id)];
  return {
    drivers,
    tables: [...drawn.values()].map(tableOf),
    npv: values[positionOf(sheet, 'finance.npv')] as number,
    years,
    results,
    details,
    endings: counts
      ? {
          outcomes: OUTCOMES[approach],
          column: drawn.size - 1,
          limits: endingsOf(approach).map((outcome) => values[positionOf(sheet, upToCell(outcome))] as number),
        }
      : null,
    bind: (wanted) => {
      const bound = bindColumns(sheet, values, ids, wanted);
      for (const [k, [, value]] of held.entries()) bound.varied[drawn.size + k]?.fill(value);
      return bound;
    },
  };
}

let even: Float64Array | undefined;
/** A number spread evenly from 0 to 1. */
const evenKnots = (): Float64Array => (even ??= knotsOf((probability) => probability));

/**
 * Where a driver acts through one cell alone, trials draw that cell: the whole team's cost in place of the position in
 * nine salary bands, say. Its values at the knots come from the sheet itself.
 * @param knots cell id → its quantiles at the knots, in the order of the columns
 */
function drawnInPlace(
  sheet: Sheet,
  values: Float64Array,
  knots: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
): ReadonlyMap<string, Float64Array> {
  const ids = [...knots.keys()];
  const positions = (those: readonly string[]) => those.map((id) => positionOf(sheet, id));
  const cells = soleCells(programOf(sheet), sheet.cells.length, positions(ids), positions(wanted)).map(
    (position) => (sheet.cells[position] as Cell).id,
  );
  const read = evaluateColumns(sheet, values, knots, cells);
  return new Map(
    cells.map((cell, k) => {
      const drawn = read[k] as Float64Array;
      const id = ids[k] as string;
      return drawn.every(Number.isFinite) ? [cell, drawn] : [id, knots.get(id) as Float64Array];
    }),
  );
}
