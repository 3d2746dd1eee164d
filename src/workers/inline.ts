import { HANDLERS } from '#workers/handlers.ts';
import { ExecutorClosed, type Executor, type JobName, type Jobs } from '#workers/job.ts';

/**
 * Runs jobs on the calling thread, one turn of the event loop later, so that it may be aborted before it starts.
 * @param cross what inputs and outputs pass through; structuredClone makes it as strict as a worker
 */
export function inlineExecutor(cross: <T>(value: T) => T = (value) => value): Executor {
  let closed = false;
  return {
    async run<Name extends JobName>(name: Name, input: Jobs[Name]['input'], { signal }: { signal?: AbortSignal } = {}) {
      const carried = cross(input);
      await Promise.resolve();
      signal?.throwIfAborted();
      if (closed) throw new ExecutorClosed('No job can run: the executor was closed');
      return cross(HANDLERS[name](carried));
    },
    close() {
      closed = true;
    },
  };
}
