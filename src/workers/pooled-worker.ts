import { WorkerDied, WorkerHung, WorkerMissing, type Answer, type Request } from '#workers/job.ts';

/** What a pool needs of a worker: a browser's Worker has it, and so has a message port in a test. */
export interface WorkerLike {
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
}

export interface PooledWorker {
  readonly isBusy: () => boolean;
  /** Gives it a job; what it returns is called when nobody waits for the answer any more. */
  readonly run: (request: Request, transfer: readonly ArrayBuffer[], terms: Terms) => () => void;
  readonly stop: () => void;
}

/** What becomes of a job, its answer or the reason why there will be none, and when that is due. */
interface Terms {
  /** ms */
  readonly timeout: number;
  readonly onAnswer: (answer: Answer) => void;
  readonly onLost: (reason: Error) => void;
}

interface PooledWorkerOptions {
  /** Time that its code may take to arrive, beyond a job's own, ms. */
  readonly arrival: number;
  /** Time for a job that nobody waits for any more, ms. */
  readonly grace: number;
  /** It can take the next job. */
  readonly onFree: () => void;
  /** It has stopped for good. */
  readonly onGone: (worker: PooledWorker) => void;
}

interface Current {
  readonly id: number;
  readonly terms: Terms | null;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A worker with at most one job, that is stopped when it stays silent. */
export function pooledWorker(create: () => WorkerLike, options: PooledWorkerOptions): PooledWorker {
  const worker = create();
  let current: Current | null = null;
  let isGone = false;
  let hasAnswered = false;

  function stop(): void {
    isGone = true;
    if (current !== null) clearTimeout(current.timer);
    current = null;
    worker.terminate();
  }

  function lose(reason: Error): void {
    if (isGone) return;
    const terms = current?.terms;
    stop();
    terms?.onLost(reason);
    options.onGone(self);
  }

  const silentFor = (own: number) => {
    // Until its first answer nobody can tell a worker that hangs from one whose code is still on its way.
    const ms = hasAnswered ? own : own + options.arrival;
    return setTimeout(() => lose(new WorkerHung(`The worker was silent for ${ms} ms`)), ms);
  };

  worker.addEventListener('message', ({ data }) => {
    hasAnswered = true;
    // An answer to anything else is one that came after its job was given up.
    if (current?.id !== data.id) return;
    const { terms, timer } = current;
    clearTimeout(timer);
    current = null;
    terms?.onAnswer(data);
    if (!isGone) options.onFree();
  });
  worker.addEventListener('error', ({ message }) =>
    // Code that runs and breaks says how; code that never came says nothing.
    lose(
      message === undefined && !hasAnswered
        ? new WorkerMissing('The worker did not arrive')
        : new WorkerDied(message ?? 'The worker stopped'),
    ),
  );
  worker.addEventListener('messageerror', () => lose(new WorkerDied('The worker sent an answer that cannot be read')));

  const self: PooledWorker = {
    isBusy: () => current !== null,
    run(request, transfer, terms) {
      worker.postMessage(request, [...transfer]);
      current = { id: request.id, terms, timer: silentFor(terms.timeout) };
      return () => {
        if (current?.id !== request.id) return;
        clearTimeout(current.timer);
        current = { id: request.id, terms: null, timer: silentFor(options.grace) };
      };
    },
    stop,
  };
  return self;
}
