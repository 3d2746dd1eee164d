import {
  ExecutorClosed,
  WorkerDied,
  type Answer,
  type Executor,
  type JobName,
  type Jobs,
  type Request,
} from '#workers/job.ts';

/** What this executor needs of a worker: a browser's Worker has it, and so has a message port in a test. */
export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
}

interface Waiting {
  readonly settle: (answer: Answer) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Runs jobs in one worker, made by `create` for the first job and anew after it died.
 * An aborted job's answer is dropped; the worker goes on with the next, since its jobs are short.
 */
export function workerExecutor(create: () => WorkerLike): Executor {
  let worker: WorkerLike | undefined;
  let closed = false;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  function stop(reason: Error): void {
    worker?.terminate();
    worker = undefined;
    const abandoned = [...waiting.values()];
    waiting.clear();
    for (const each of abandoned) each.fail(reason);
  }

  function start(): WorkerLike {
    const created = create();
    created.addEventListener('message', ({ data }) => waiting.get(data.id)?.settle(data));
    // A late event of a worker already replaced must not take its successor down.
    const died = (why: string) => {
      if (worker === created) stop(new WorkerDied(why));
    };
    created.addEventListener('error', ({ message }) => died(message ?? 'The worker stopped without a reason'));
    created.addEventListener('messageerror', () => died('The worker sent an answer that cannot be read'));
    return created;
  }

  return {
    run<Name extends JobName>(name: Name, input: Jobs[Name]['input'], { signal }: { signal?: AbortSignal } = {}) {
      return new Promise<Jobs[Name]['output']>((resolve, reject) => {
        if (closed) throw new ExecutorClosed('No job can run: the executor was closed');
        signal?.throwIfAborted();
        const id = nextId++;
        const abort = () => done(() => reject(signal?.reason));
        const done = (finish: () => void) => {
          waiting.delete(id);
          signal?.removeEventListener('abort', abort);
          finish();
        };
        signal?.addEventListener('abort', abort);
        waiting.set(id, {
          settle: (answer) =>
            // The answer's type is the contract's: the same HANDLERS table runs on both sides.
            done(() =>
              answer.ok ? resolve(answer.output as Jobs[Name]['output']) : reject(new Error(answer.message)),
            ),
          fail: (reason) => done(() => reject(reason)),
        });
        worker ??= start();
        worker.postMessage({ id, name, input });
      });
    },
    close() {
      closed = true;
      stop(new ExecutorClosed('The executor was closed before this job was done'));
    },
  };
}
