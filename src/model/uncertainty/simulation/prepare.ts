import { yearsOf } from '#model/business-case/shape.ts';
import type { Sampling, ScenarioDocument } from '#model/document/document.ts';
import { bindColumns, BLOCK, type BoundColumns } from '#model/sheet/bound-columns.ts';
import { readNumbers, valueOf } from '#model/sheet/number.ts';
import { correlationsOf } from '#model/uncertainty/correlations/correlations.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverTable } from '#model/uncertainty/sampling/driver-table.ts';
import type { QuantileTable } from '#model/uncertainty/sampling/quantile-table.ts';
import { samplerOf, type Sampler } from '#model/uncertainty/sampling/sampler.ts';
import { costFactorTable } from '#model/uncertainty/simulation/outside-view.ts';
import { mostLikely } from '#model/uncertainty/varying.ts';

/** Trials of the first part, from which come the fan, the budget and what single drivers are worth knowing. */
export const DETAILED_TRIALS = 65_536;

const DEFAULT_TRIALS = 10_000;
const DEFAULT_SEED = 1;
const COSTS = 'investment.caution';

/** What a reading of a block yields. */
export interface Reading {
  readonly npv: Float64Array;
  readonly paybackMonths: Float64Array;
  /** Running sums from year 0, then the total investment; only in a detailed reading. */
  readonly details: readonly Float64Array[];
  /** Evaluates the trials of a block, whose draws then stand in the sampler. */
  readonly run: (block: number, length: number) => void;
}

/** A scenario made ready for trials. It holds working buffers, so it stays on the thread that prepared it. */
export interface Simulation {
  readonly trials: number;
  readonly seed: number;
  /** The drivers that vary; dimension k of the sampler is driver k. */
  readonly drivers: readonly Driver[];
  readonly tables: readonly QuantileTable[];
  readonly sampler: Sampler;
  /** The NPV with every driver at most likely: sums are kept relative to it. */
  readonly pivot: number;
  readonly years: number;
  readonly brief: Reading;
  readonly detailed: Reading;
  readonly isMended: boolean;
}

export interface SimulationOptions {
  readonly trials?: number | undefined;
  readonly seed?: number | undefined;
}

/** The trials and the seed that a document asks for. */
export const trialsOf = ({ uncertainty }: ScenarioDocument): number => uncertainty?.trials ?? DEFAULT_TRIALS;
export const seedOf = ({ uncertainty }: ScenarioDocument): number => uncertainty?.seed ?? DEFAULT_SEED;
const samplingOf = ({ uncertainty }: ScenarioDocument): Sampling => uncertainty?.sampling ?? 'quasi';

/**
 * Prepares the simulation of a scenario. The document must have passed the scenario schema.
 * @param options what to take in place of the document's own trials and seed
 */
export function prepareSimulation(
  document: ScenarioDocument,
  { trials = trialsOf(document), seed = seedOf(document) }: SimulationOptions = {},
): Simulation {
  const { read, varying: drivers, inputs, replaced } = mostLikely(document);
  const numbers = readNumbers(read.sheet, inputs);
  const tables = drivers.map(driverTable);
  const correlations = correlationsOf(document, drivers);
  const outside = document.uncertainty?.outsideView === true;
  const sampler = samplerOf({
    sampling: samplingOf(document),
    seed,
    tables: outside ? [...tables, costFactorTable()] : tables,
    correlated: correlations?.drivers.map((path) => drivers.findIndex((each) => each.path === path)) ?? [],
    factor: correlations?.factor ?? null,
  });
  // A most likely value in place of a formula, where the driver does not vary.
  const held = [...replaced].filter(([id]) => !drivers.some(({ path }) => path === id));
  const ids = [...drivers.map(({ path }) => path), ...(outside ? [COSTS] : []), ...held.map(([id]) => id)];
  const caution = valueOf(numbers, COSTS);

  const reading = (details: readonly string[]): Reading => {
    const bound = bindColumns(read.sheet, numbers.values, ids, ['finance.npv', 'finance.paybackMonths', ...details]);
    const [npv, paybackMonths, ...rest] = bound.wanted as [Float64Array, Float64Array, ...Float64Array[]];
    for (const [k, [, value]] of held.entries()) bound.varied[ids.length - held.length + k]?.fill(value);
    return {
      npv,
      paybackMonths,
      details: rest,
      run: (block, length) => {
        sampler.fill(block, bound.varied);
        if (outside) scale(bound, drivers.length, caution);
        bound.run(length);
      },
    };
  };
  const years = yearsOf(read.shape);
  return {
    trials,
    seed,
    drivers,
    tables,
    sampler,
    pivot: valueOf(numbers, 'finance.npv'),
    years: years.length,
    brief: reading([]),
    detailed: reading([...[0, ...years].map((year) => `finance.runningSum.${year}`), 'investment.total']),
    isMended: correlations?.isMended ?? false,
  };
}

/** From the factor on costs to what the cell holds, which has the cost risk in it. */
function scale({ varied }: BoundColumns, column: number, caution: number): void {
  const factors = varied[column] as Float64Array;
  for (let k = 0; k < BLOCK; k++) factors[k] = (factors[k] as number) * caution;
}
