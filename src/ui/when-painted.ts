/** Longest wait from the call, ms: a page out of sight paints nothing, and not every browser tells what it has painted. */
const LONGEST_WAIT = 500;

const isOfProgram = (entry: PerformanceEntry): boolean =>
  // The mark that stands until the program has come is painted too, and then gone.
  'element' in entry && entry.element instanceof Element && entry.element.closest('.boot') === null;

/** From the start on, so that the first words of whatever screen is opened first are seen to be painted. */
const firstWords = new Promise<void>((resolve) => {
  if (!('PerformanceObserver' in globalThis)) return;
  if (!PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) return;
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntries().some(isOfProgram)) return;
    observer.disconnect();
    resolve();
  });
  observer.observe({ type: 'largest-contentful-paint' });
});

/**
 * Resolves once the page's first words are on the screen. What is fetched then takes nothing from them, on a slow phone
 * neither the line nor the processor.
 */
export const whenPainted = (): Promise<void> =>
  Promise.race([firstWords, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
