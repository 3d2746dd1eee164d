/** Fulfilled after some time. @throws the signal's reason when aborted */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort);
  });
}

/** A signal that follows another one some time later. */
export function delayed(signal: AbortSignal, ms: number): AbortSignal {
  const follower = new AbortController();
  signal.addEventListener('abort', () => setTimeout(() => follower.abort(signal.reason), ms));
  return follower.signal;
}
