/** Longest wait for a quiet moment, ms. */
const LONGEST_WAIT = 500;

/**
 * Resolves once the page has drawn its words and has nothing to do: what only illustrates them, such as a chart's
 * library, is fetched then. Browsers without idle callbacks are not kept waiting.
 */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, 0);
  });
