import type { ScenarioDocument } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { BATCH, batchesOf, buffersOf, type Batch } from '#model/uncertainty/simulation/batch.ts';
import type { Executor } from '#workers/job.ts';

/** A simulation that grows batch by batch. Its figures depend on how many trials are in, never on who computed them. */
export interface Simulation {
  /** Trials that are in. */
  readonly trials: number;
  /** Adds trials until there are this many; what is in when it is aborted stays. @throws as an executor's jobs do */
  grow(trials: number, signal: AbortSignal, onProgress: (trials: number) => void): Promise<void>;
  /** What the trials that are in show. @throws as an executor's jobs do; where the job itself failed, its trials are lost */
  findings(signal: AbortSignal): Promise<SimulationFindings>;
}

export type Simulator = (document: ScenarioDocument) => Simulation;

/** Batches of one job, where there are many to run: some 10 ms, so that asking for the next costs little beside it. */
const MOST_AT_ONCE = 4;

/** Simulations that run in an executor, as many batches at a time as it does jobs. Nothing is computed on this thread. */
export const simulatorOf =
  (executor: Executor): Simulator =>
  (document) => {
    /** By index; a gap is a batch that is yet to come. */
    let batches: (Batch | undefined)[] = [];
    /** Settled once batches that moved to a worker are back, or lost. */
    let returning: Promise<void> = Promise.resolve();

    /** Those up to the first gap: what findings may rest on. */
    function wholeBatches(): readonly Batch[] {
      const gap = batches.indexOf(undefined);
      return batches.slice(0, gap < 0 ? batches.length : gap).filter((batch) => batch !== undefined);
    }

    const trialsIn = (): number => wholeBatches().reduce((sum, batch) => sum + batch.trials, 0);

    async function grow(trials: number, signal: AbortSignal, onProgress: (trials: number) => void): Promise<void> {
      await orAborted(returning, signal);
      const all = Array.from({ length: batchesOf(trials) }, (_, index) => index);
      const sizeOf = (index: number) => Math.min(BATCH, trials - index * BATCH);
      // A shorter run ended within a batch, which is run again in full.
      batches = all.map((index) => (batches[index]?.trials === sizeOf(index) ? batches[index] : undefined));
      const missing = all.filter((index) => batches[index] === undefined);
      // Aborting one lane would leave the others at work for nobody.
      const lost = new AbortController();
      const stop = () => lost.abort(signal.reason);
      signal.addEventListener('abort', stop);
      const share = Math.min(Math.max(Math.ceil(missing.length / (4 * executor.width)), 1), MOST_AT_ONCE);
      const lane = async (): Promise<void> => {
        while (missing.length > 0) {
          const indices = missing.splice(0, share);
          const done = await executor.run('simulateBatches', { document, indices, trials }, { signal: lost.signal });
          for (const batch of done) batches[batch.index] = batch;
          onProgress(trialsIn());
        }
      };
      try {
        await Promise.all(Array.from({ length: executor.width }, lane));
      } catch (error) {
        lost.abort(error);
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    }

    return {
      get trials() {
        return trialsIn();
      },
      grow,
      async findings(signal) {
        await orAborted(returning, signal);
        const whole = wholeBatches();
        batches = [];
        const input = { document, batches: whole };
        // Not aborted with the signal: the batches would be lost with the job.
        const job = executor.run('simulationFindings', input, { transfer: whole.flatMap(buffersOf) });
        returning = job.then(
          (done) => void (batches = [...done.batches]),
          () => undefined,
        );
        const { findings } = await orAborted(job, signal);
        return findings;
      },
    };
  };

/** The promise's outcome, or the signal's reason as soon as it is aborted. */
async function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
