import { ExecutorClosed, type Answer, type Executor, type JobName, type JobOptions, type Jobs } from '#workers/job.ts';
import { pooledWorker, type PooledWorker, type WorkerLike } from '#workers/pooled-worker.ts';

/** Far longer than the job takes on a slow phone: a worker that is silent for longer will not answer any more. */
const TIMEOUT_MS: Readonly<Record<JobName, number>> = {
  readCases: 5000,
  simulateBatches: 5000,
  simulationFindings: 10_000,
  tornado: 5000,
  breakeven: 10_000,
  grid: 10_000,
  sobol: 30_000,
  leftOut: 10_000,
};
/** Jobs are short. One that nobody waits for any more may finish within this time, which is cheaper than a new worker. */
const GRACE_MS = 250;
/**
 * What its code may take to arrive and begin, beyond a job's own time: over a slow line, or where the browser fetches the whole
 * app for offline beside it.
 */
const ARRIVAL_MS = 30_000;
/** More workers than this wait for memory, not for processors. */
const MOST_WORKERS = 8;

export interface PoolOptions {
  readonly create: () => WorkerLike;
  /** Workers at most; they are made when there is work for them. */
  readonly size: number;
  /** Time for any job, in place of each one's own, ms. */
  readonly timeout?: number;
  /** Time beyond a job's own for a worker that has not answered yet, ms. */
  readonly arrival?: number;
  /** Time that an aborted job has to come to its end, ms. */
  readonly grace?: number;
}

/** One worker for each processor, within reason. */
export const poolSize = (processors: number | undefined): number =>
  Math.min(Math.max(Math.trunc(processors ?? 2), 1), MOST_WORKERS);

/** A job in line. */
interface Waiting {
  readonly start: (worker: PooledWorker) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Runs jobs in workers, one job a worker at a time, the others waiting here in the order in which they came. An
 * aborted job leaves the line at once. A worker that died or hung takes only its own job with it, and is replaced.
 */
export function workerPool({ create, size, timeout, arrival = ARRIVAL_MS, grace = GRACE_MS }: PoolOptions): Executor {
  const workers = new Set<PooledWorker>();
  const line = new Set<Waiting>();
  /** Everything that was asked for and is not answered yet. */
  const open = new Set<(reason: unknown) => void>();
  let isClosed = false;
  let nextId = 1;

  function freeWorker(): PooledWorker | undefined {
    for (const worker of workers) if (!worker.isBusy()) return worker;
    if (workers.size >= size) return undefined;
    const made = pooledWorker(create, {
      arrival,
      grace,
      onFree: next,
      onGone(worker) {
        workers.delete(worker);
        next();
      },
    });
    workers.add(made);
    return made;
  }

  function next(): void {
    for (const waiting of line) {
      try {
        const worker = freeWorker();
        if (worker === undefined) return;
        line.delete(waiting);
        waiting.start(worker);
      } catch (error) {
        // A worker that cannot be made, or an input that cannot travel, is this job's misfortune alone.
        line.delete(waiting);
        waiting.fail(error);
      }
    }
  }

  return {
    width: size,
    run<Name extends JobName>(name: Name, input: Jobs[Name]['input'], { signal, transfer = [] }: JobOptions = {}) {
      return new Promise<Jobs[Name]['output']>((resolve, reject) => {
        if (isClosed) throw new ExecutorClosed('No job can run: the executor was closed');
        signal?.throwIfAborted();
        let abandon = (): void => {
          line.delete(waiting);
        };
        const fail = (reason: unknown) => settled(() => reject(reason));
        const onAbort = () => {
          fail(signal?.reason);
          abandon();
        };
        const settled = (finish: () => void) => {
          open.delete(fail);
          signal?.removeEventListener('abort', onAbort);
          finish();
        };
        const waiting: Waiting = {
          start(worker) {
            abandon = worker.run({ id: nextId++, name, input }, transfer, {
              timeout: timeout ?? TIMEOUT_MS[name],
              // The answer's type is the contract's: the same HANDLERS table runs on both sides.
              onAnswer: (answer: Answer) =>
                answer.ok
                  ? settled(() => resolve(answer.output as Jobs[Name]['output']))
                  : fail(new Error(answer.message)),
              onLost: fail,
            });
          },
          fail,
        };
        open.add(fail);
        signal?.addEventListener('abort', onAbort);
        line.add(waiting);
        next();
      });
    },
    close() {
      isClosed = true;
      line.clear();
      for (const worker of workers) worker.stop();
      workers.clear();
      for (const fail of open) fail(new ExecutorClosed('The executor was closed before this job was done'));
    },
  };
}
