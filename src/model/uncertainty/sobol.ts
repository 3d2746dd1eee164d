import { DELIVERY } from '#model/delivery/draws.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import type { SobolFindings, SobolIndex } from '#model/uncertainty/findings.ts';
import { samplerOf } from '#model/uncertainty/sampling/sampler.ts';
import { samplingOf, seedOf, type SimulationOptions } from '#model/uncertainty/simulation/prepare.ts';
import { trialSheetOf } from '#model/uncertainty/simulation/trial-sheet.ts';
import { sobolIndices, type SaltelliOutcomes } from '#model/uncertainty/sobol-indices.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';

/** Rows of the design; each costs two evaluations, and one more for each driver that matters. */
const ROWS = 16_384;

const NOTHING: SobolIndex = { value: 0, low: 0, high: 0 };

/**
 * What drives the NPV: each driver's shares of its variance, alone and with others, the largest first. Drivers are
 * taken as independent, whatever correlations are set. One that moves nothing in the tornado, nor in a first block of rows
 * where all others move too, is not evaluated further: its shares are 0.
 * @param options the seed to take in place of the document's own
 */
export function sobolOf(
  document: ScenarioDocument,
  { seed = seedOf(document) }: Pick<SimulationOptions, 'seed'> = {},
): readonly SobolFindings[] {
  const { drivers, tables, endings, bind } = trialSheetOf(document);
  const factors = [
    ...drivers.map(({ path }, column) => ({ path, column })),
    ...(endings === null ? [] : [{ path: DELIVERY, column: endings.column }]),
  ];
  const moving = new Set(tornadoOf(document).flatMap(({ driver, width }) => (width === 0 ? [] : [driver])));
  const { varied, wanted, run } = bind(['finance.npv']);
  const npv = wanted[0] as Float64Array;
  // Both sets of points come from one sequence of twice the dimensions, so they are even together and independent.
  const sampler = samplerOf({
    sampling: samplingOf(document),
    seed,
    tables: [...tables, ...tables],
    correlated: [],
    factor: null,
  });
  const drawn = [...tables, ...tables].map(() => new Float64Array(BLOCK));
  const put = (column: number, from: number) => (varied[column] as Float64Array).set(drawn[from] as Float64Array);
  /** Draws a block's rows; the first set of points is what the sheet then reads. */
  const fill = (block: number) => {
    sampler.fill(block, drawn);
    for (const column of tables.keys()) put(column, column);
  };
  /** Whether a driver's draws reach the NPV in the block that was filled. */
  const acts = (column: number): boolean => {
    run(BLOCK);
    const before = npv.slice(0, BLOCK);
    put(column, tables.length + column);
    run(BLOCK);
    put(column, column);
    return before.some((value, row) => value !== npv[row]);
  };
  fill(0);
  const mixed = factors.flatMap(({ path, column }) => (moving.has(path) || acts(column) ? [column] : []));
  const outcomes: SaltelliOutcomes = {
    a: new Float64Array(ROWS),
    b: new Float64Array(ROWS),
    mixed: mixed.map(() => new Float64Array(ROWS)),
  };
  for (let start = 0; start < ROWS; start += BLOCK) {
    fill(start / BLOCK);
    const read = (into: Float64Array) => {
      run(BLOCK);
      into.set(npv, start);
    };
    read(outcomes.a);
    for (const [k, column] of mixed.entries()) {
      put(column, tables.length + column);
      read(outcomes.mixed[k] as Float64Array);
      put(column, column);
    }
    for (const column of tables.keys()) put(column, tables.length + column);
    read(outcomes.b);
  }
  const indices = sobolIndices(outcomes, seed);
  return factors
    .map(({ path, column }): SobolFindings => {
      const found = indices[mixed.indexOf(column)];
      return { driver: path, first: found?.first ?? NOTHING, total: found?.total ?? NOTHING };
    })
    .toSorted((one, other) => other.total.value - one.total.value);
}
