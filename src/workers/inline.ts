import { done } from '#workers/handlers.ts';
import { ExecutorClosed, type Executor, type JobName, type JobOptions, type Jobs } from '#workers/job.ts';

/**
 * Runs jobs on the calling thread, one turn of the event loop later, so that it may be aborted before it starts.
 * @param cross what inputs and outputs pass through, with what moves of them; structuredClone makes it as strict as a
 * worker
 */
export function inlineExecutor(
  cross: <T>(value: T, options: { transfer: ArrayBuffer[] }) => T = (value) => value,
): Executor {
  let closed = false;
  return {
    width: 1,
    async run<Name extends JobName>(
      name: Name,
      input: Jobs[Name]['input'],
      { signal, transfer = [] }: JobOptions = {},
    ) {
      const carried = cross(input, { transfer: [...transfer] });
      await Promise.resolve();
      signal?.throwIfAborted();
      if (closed) throw new ExecutorClosed('No job can run: the executor was closed');
      const { output, transfer: moved } = done(name, carried);
      return cross(output, { transfer: [...moved] });
    },
    close() {
      closed = true;
    },
  };
}
