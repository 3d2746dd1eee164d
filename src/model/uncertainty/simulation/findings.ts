import { DELIVERY } from '#model/delivery/draws.ts';
import type { DeliveredFindings, FanYear, SimulationFindings } from '#model/uncertainty/findings.ts';
import type { Batch, BatchDetails } from '#model/uncertainty/simulation/batch.ts';
import { BINS } from '#model/uncertainty/simulation/bins.ts';
import { endingsIn, worthOfKnowingEnding } from '#model/uncertainty/simulation/endings.ts';
import { histogramOf } from '#model/uncertainty/simulation/histogram.ts';
import { momentsOf } from '#model/uncertainty/simulation/moments.ts';
import type { Simulation } from '#model/uncertainty/simulation/prepare.ts';
import { withinFirstYear } from '#model/uncertainty/simulation/within-first-year.ts';
import type { TrialSheet } from '#model/uncertainty/simulation/trial-sheet.ts';
import {
  CURVE_STEPS,
  curveOf,
  quantilesAt,
  quantilesOf,
  quantilesOn,
} from '#model/uncertainty/simulation/quantiles.ts';
import { valueOfKnowingDriver } from '#model/uncertainty/value-of-information.ts';

/**
 * What the batches of a run find together. The same batches give the same figures to the last bit, whoever ran them and
 * in whatever order they came.
 * @param batches those from 0 on without a gap, in any order; at least one
 */
export function findingsOf(simulation: Simulation, batches: readonly Batch[]): SimulationFindings {
  const { sheet } = simulation;
  const inOrder = batches.toSorted((a, b) => a.index - b.index);
  const columns = inOrder.map(({ npv }) => npv);
  const trials = columns.reduce((sum, { length }) => sum + length, 0);
  const moments = momentsOf(columns, sheet.npv);
  const curve = curveOf(columns, CURVE_STEPS);
  const details = inOrder.flatMap((batch) => (batch.details === null ? [] : [batch.details]));
  const endings = sheet.endings === null ? [] : endingsIn(inOrder, sheet.endings.outcomes, sheet.years.length + 1);
  const [budgetP50 = 0, budgetP80 = 0] = quantilesAt(columnOf(details, sheet.years.length + 1), [0.5, 0.8]);
  return {
    ...quantilesOn(curve),
    trials,
    seed: simulation.seed,
    mean: moments.mean,
    sd: moments.sd,
    se: moments.se,
    probabilityPositive: moments.positive,
    probabilityPayback: inOrder.reduce((sum, { paidBack }) => sum + paidBack, 0) / trials,
    smallest: curve[0] as number,
    largest: curve[CURVE_STEPS] as number,
    curve,
    histogram: histogramOf(columns, curve),
    fan: Array.from({ length: sheet.years.length + 1 }, (_, year): FanYear => ({
      year,
      ...quantilesOf(columnOf(details, year)),
    })),
    firstYear: sheet.details.includes('finance.rising')
      ? withinFirstYear(columnOf(details, 0), columnOf(details, 1), columnOf(details, sheet.years.length + 2))
      : [],
    budgetP80,
    budgetP50,
    evpi: moments.valueOfKnowing,
    evppi: {
      ...driversWorth(sheet, details, moments.valueOfKnowing),
      ...(sheet.endings === null
        ? {}
        : { [DELIVERY]: Math.min(worthOfKnowingEnding(endings), moments.valueOfKnowing) }),
    },
    ifDelivered: deliveredOf(inOrder, sheet.npv),
    endings,
    isMended: simulation.isMended,
  };
}

function deliveredOf(batches: readonly Batch[], pivot: number): DeliveredFindings | null {
  const columns = batches.flatMap(({ delivered }) => (delivered === null ? [] : [delivered]));
  if (columns.length === 0) return null;
  const { mean, sd, positive } = momentsOf(columns, pivot);
  const curve = curveOf(columns, CURVE_STEPS);
  return { ...quantilesOn(curve), mean, sd, probabilityPositive: positive, curve };
}

const columnOf = (details: readonly BatchDetails[], at: number): readonly Float64Array[] =>
  details.map(({ columns }) => columns[at] as Float64Array);

/**
 * What each driver is worth knowing, by path.
 * @param atMost what knowing all of them is worth: one alone is never worth more, though a fitted curve may say so
 */
function driversWorth(
  { drivers, tables, npv }: TrialSheet,
  details: readonly BatchDetails[],
  atMost: number,
): Readonly<Record<string, number>> {
  const counts = new Float64Array(drivers.length * BINS);
  const sums = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length);
  for (const batch of details) {
    for (let k = 0; k < counts.length; k++) {
      counts[k] = (counts[k] as number) + (batch.counts[k] as number);
      sums[k] = (sums[k] as number) + (batch.sums[k] as number);
      squares[k] = (squares[k] as number) + (batch.squares[k] as number);
    }
  }
  return Object.fromEntries(
    drivers.map(({ path }, k) => {
      const own = (values: Float64Array) => values.subarray(k * BINS, (k + 1) * BINS);
      const gathered = { counts: own(counts), sums: own(sums), squares: own(squares) };
      const table = tables[k] ?? { at: new Float64Array(), rise: new Float64Array() };
      return [path, Math.min(valueOfKnowingDriver(gathered, npv, table), atMost)];
    }),
  );
}
