/** Why work was stopped: there is something newer to do. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/**
 * Does the newest of what it is asked to do: one thing at a time, whatever is older aborted or dropped. However often
 * it is asked, no more than one thing is under way and one waits.
 * @param work ends soon after its signal is aborted; it deals with its own errors
 */
export function newestOnly<Asked>(work: (asked: Asked, signal: AbortSignal) => Promise<void>): (asked: Asked) => void {
  let waiting: { readonly asked: Asked } | null = null;
  let running: AbortController | null = null;

  async function run(): Promise<void> {
    while (waiting !== null) {
      const { asked } = waiting;
      waiting = null;
      running = new AbortController();
      await work(asked, running.signal);
    }
    running = null;
  }

  return (asked) => {
    waiting = { asked };
    if (running === null) void run();
    else running.abort(new Superseded('There is something newer to do'));
  };
}
