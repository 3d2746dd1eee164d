import type { ScenarioDocument } from '#model/document/document.ts';
import type { LeftOutFinding } from '#model/findings/left-out.ts';
import type { GridQuestion } from '#model/uncertainty/grid.ts';
import type {
  GridFindings,
  Metric,
  SimulationFindings,
  SobolFindings,
  TornadoBar,
} from '#model/uncertainty/findings.ts';
import type { Batch } from '#model/uncertainty/simulation/batch.ts';

/**
 * The job contract: what can be asked of an executor, by name. Inputs and outputs are plain data that survives
 * structuredClone, so that the same job runs inline in a test, on the page, or in a worker.
 */
export interface Jobs {
  /** Reads business cases: for each document the values of its sheet's cells, in the sheet's order. */
  readCases: { input: readonly ScenarioDocument[]; output: readonly Float64Array[] };
  /** Runs some batches of a simulation of so many trials. */
  simulateBatches: {
    input: { readonly document: ScenarioDocument; readonly indices: readonly number[]; readonly trials: number };
    output: readonly Batch[];
  };
  /** What the batches from the first on show. They come back with the answer. */
  simulationFindings: {
    input: { readonly document: ScenarioDocument; readonly batches: readonly Batch[] };
    output: { readonly findings: SimulationFindings; readonly batches: readonly Batch[] };
  };
  tornado: { input: { readonly document: ScenarioDocument; readonly metric: Metric }; output: readonly TornadoBar[] };
  /** By driver path. */
  breakeven: { input: ScenarioDocument; output: Readonly<Record<string, number | null>> };
  grid: {
    input: { readonly document: ScenarioDocument; readonly question: GridQuestion; readonly metric: Metric };
    output: GridFindings;
  };
  sobol: { input: ScenarioDocument; output: readonly SobolFindings[] };
  leftOut: { input: ScenarioDocument; output: LeftOutFinding };
}

export type JobName = keyof Jobs;

export interface JobOptions {
  /** Aborting rejects the job with the signal's reason at once; a result that arrives later is dropped. */
  readonly signal?: AbortSignal;
  /** Buffers of the input that move to the worker in place of being copied; the caller's are empty afterwards. */
  readonly transfer?: readonly ArrayBuffer[];
}

export interface Executor {
  /** How many jobs it runs at the same time. */
  readonly width: number;
  /**
   * @throws whatever the job throws; the signal's reason when aborted; WorkerDied when its worker did; WorkerHung when
   * no answer came in time
   */
  run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    options?: JobOptions,
  ): Promise<Jobs[Name]['output']>;
  /** Ends it; jobs under way are rejected. Idempotent. */
  close(): void;
}

/** The worker that ran a job stopped before it answered. The next job gets a new one. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** The worker's own code did not arrive, so that it never began. The next job gets a new one. */
export class WorkerMissing extends WorkerDied {}

/** The worker that ran a job did not answer in time and was stopped. The next job gets a new one. */
export class WorkerHung extends Error {
  override readonly name = 'WorkerHung';
}

/** The executor was closed. */
export class ExecutorClosed extends Error {
  override readonly name = 'ExecutorClosed';
}

/** What travels to a worker, and back. `id` ties an answer to its request. */
export interface Request<Name extends JobName = JobName> {
  readonly id: number;
  readonly name: Name;
  readonly input: Jobs[Name]['input'];
}
export type Answer =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
