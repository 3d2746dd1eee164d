import { yearsOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { bindColumns, type BoundColumns } from '#model/sheet/bound-columns.ts';
import { readNumbers, valueOf } from '#model/sheet/number.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverTable } from '#model/uncertainty/sampling/driver-table.ts';
import { scaled, type QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { costFactorTable } from '#model/uncertainty/simulation/outside-view.ts';
import { mostLikely } from '#model/uncertainty/varying.ts';

/** Every cost is multiplied by this cell, so the outside view's factor goes here. */
const COSTS = 'investment.caution';

/** The sheet of a scenario as trials see it: some of its cells are drawn, all others hold still. */
export interface TrialSheet {
  /** The drivers that vary, in the order of the screens. */
  readonly drivers: readonly Driver[];
  /** How each column is drawn: one for each driver, and with the outside view one more, for the costs. */
  readonly tables: readonly QuantileTable[];
  /** The NPV with every driver at most likely, ₹. */
  readonly npv: number;
  readonly years: readonly number[];
  /** A reading of these cells with a varied column for each table. */
  readonly bind: (wanted: readonly string[]) => BoundColumns;
}

/** The document must have passed the scenario schema. */
export function trialSheetOf(document: ScenarioDocument): TrialSheet {
  const { read, varying: drivers, inputs, replaced } = mostLikely(document);
  const numbers = readNumbers(read.sheet, inputs);
  const drawn = drivers.map(({ path }) => path);
  const tables = drivers.map(driverTable);
  if (document.uncertainty?.outsideView === true) {
    drawn.push(COSTS);
    tables.push(scaled(costFactorTable(), valueOf(numbers, COSTS)));
  }
  // Most likely values that stand in place of a formula, of drivers that do not vary.
  const held = [...replaced].filter(([id]) => !drawn.includes(id));
  return {
    drivers,
    tables,
    npv: valueOf(numbers, 'finance.npv'),
    years: yearsOf(read.shape),
    bind: (wanted) => {
      const bound = bindColumns(read.sheet, numbers.values, [...drawn, ...held.map(([id]) => id)], wanted);
      for (const [k, [, value]] of held.entries()) bound.varied[drawn.length + k]?.fill(value);
      return bound;
    },
  };
}
