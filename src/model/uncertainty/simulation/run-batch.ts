import { BLOCK } from '#model/sheet/bound-columns.ts';
import { BATCH, type Batch, type BatchDetails } from '#model/uncertainty/simulation/batch.ts';
import { BINS, binOf } from '#model/uncertainty/simulation/bins.ts';
import type { Simulation } from '#model/uncertainty/simulation/prepare.ts';
import type { Endings } from '#model/uncertainty/simulation/trial-sheet.ts';

/** Trials of the first part, from which come the fan, the budget and what single drivers are worth knowing. */
const DETAILED_TRIALS = 65_536;

/**
 * Runs one batch of trials. Its figures depend on the scenario, the seed and the batch alone.
 * @param index which batch, from 0; @param trials how many trials the whole run has
 */
export function runBatch(simulation: Simulation, index: number, trials: number): Batch {
  const first = index * BATCH;
  const count = Math.min(BATCH, trials - first);
  const isDetailed = first < DETAILED_TRIALS;
  const { sampler, sheet } = simulation;
  const { varied, wanted, run } = isDetailed ? simulation.detailed : simulation.brief;
  const [npv, paybackMonths, ...others] = wanted as [Float64Array, Float64Array, ...Float64Array[]];
  const { endings } = sheet;
  const whole = endings === null ? null : (others.shift() as Float64Array);
  const npvs = new Float64Array(count);
  const delivered = endings === null ? null : new Float64Array(count);
  const columns = others.map(() => new Float64Array(count));
  const ended = isDetailed && endings !== null ? new Uint8Array(count) : null;
  const bins = sheet.drivers.length * BINS;
  const counts = new Int32Array(isDetailed ? bins : 0);
  const gathered = { counts, sums: new Float64Array(counts.length), squares: new Float64Array(counts.length) };
  let paidBack = 0;
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    const block = (first + start) / BLOCK;
    if (isDetailed) sampler.fillAndKeep(block, varied);
    else sampler.fill(block, varied);
    run(length);
    npvs.set(length === BLOCK ? npv : npv.subarray(0, length), start);
    if (whole !== null) delivered?.set(length === BLOCK ? whole : whole.subarray(0, length), start);
    paidBack += existing(paybackMonths, length);
    if (!isDetailed) continue;
    for (const [k, column] of others.entries()) columns[k]?.set(column.subarray(0, length), start);
    if (endings !== null && ended !== null)
      tellEndings(varied[endings.column] as Float64Array, endings, ended, start, length);
    for (let driver = 0; driver < sheet.drivers.length; driver++)
      gather(sampler.uniforms[driver] as Int32Array, npv, sheet.npv, length, driver, gathered);
  }
  const details = isDetailed ? { columns, ...gathered, endings: ended } : null;
  return { index, trials: count, npv: npvs, delivered, paidBack, details };
}

function existing(column: Float64Array, length: number): number {
  let count = 0;
  for (let k = 0; k < length; k++) if (!Number.isNaN(column[k])) count++;
  return count;
}

/** Writes how each trial of a block ended. */
function tellEndings(draws: Float64Array, { limits }: Endings, into: Uint8Array, start: number, length: number): void {
  for (let k = 0; k < length; k++) {
    const draw = draws[k] as number;
    let outcome = 0;
    while (outcome < limits.length && draw >= (limits[outcome] as number)) outcome++;
    into[start + k] = outcome;
  }
}

function gather(
  uniforms: Int32Array,
  npv: Float64Array,
  pivot: number,
  length: number,
  driver: number,
  { counts, sums, squares }: Pick<BatchDetails, 'counts' | 'sums' | 'squares'>,
): void {
  for (let k = 0; k < length; k++) {
    const bin = driver * BINS + binOf(uniforms[k] as number);
    const off = (npv[k] as number) - pivot;
    counts[bin] = (counts[bin] as number) + 1;
    sums[bin] = (sums[bin] as number) + off;
    squares[bin] = (squares[bin] as number) + off * off;
  }
}
