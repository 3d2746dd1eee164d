import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Executor } from '#workers/job.ts';
import type { WorkerLike } from '#workers/pooled-worker.ts';
import { poolSize, workerPool } from '#workers/pool.ts';

/** A thread of Node in the clothes of a browser's worker. */
function threadWorker(): WorkerLike {
  const thread = new Worker(new URL('./thread.ts', import.meta.url));
  return {
    postMessage: (message, transfer) => thread.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => void thread.terminate(),
    addEventListener: (
      type: 'message' | 'error' | 'messageerror',
      listener: (event: { readonly data: Answer; readonly message?: string }) => void,
    ) => {
      if (type === 'message') thread.on('message', (data: Answer) => listener({ data }));
    },
  };
}

/** The page's own pool of workers, over Node's threads: the simulator can be measured without a browser. */
export const threadPool = (): Executor => workerPool({ create: threadWorker, size: poolSize(availableParallelism()) });
