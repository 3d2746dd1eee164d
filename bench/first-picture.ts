import type { Page } from '@playwright/test';
import { median, percentile } from './statistics.ts';

const FIELD = 'Annual revenue';
/** Revenues at which the e-commerce example may gain or lose, so that every edit moves the probability; in crore. */
const REVENUES = Array.from({ length: 40 }, (_, k) => 30 + ((k * 17) % 40) + k / 100);
/** Edits at the start that only warm the page and its workers up. */
const WARM_UP = 8;
/** Between two edits, so that nothing of the one is left when the other comes. */
const REST_MS = 400;

export interface FirstPicture {
  /** 95th percentile and median of the milliseconds from an edit to its painted probability of gain. */
  readonly p95: number;
  readonly usual: number;
  readonly count: number;
}

/**
 * Edits the company and follows each edit, from its input event to the frame in which the headline shows the
 * probability of gain of 10,000 new trials: the wait for that frame is in it.
 */
export async function measureFirstPicture(page: Page, url: string): Promise<FirstPicture> {
  await page.goto(`${url}#/company`);
  const field = page.getByRole('textbox', { name: FIELD, exact: true });
  await field.waitFor();
  await page.waitForLoadState('networkidle');
  await watchProbability(page);
  const times: number[] = [];
  for (const revenue of REVENUES) {
    await page.evaluate(() => {
      const drawn = new Promise<number>((resolve, reject) => {
        addEventListener('neev-drawn', (event) => resolve((event as CustomEvent<number>).detail), { once: true });
        setTimeout(() => reject(new Error('An edit was made and the probability did not change')), 5000);
      });
      Object.assign(globalThis, { drawn });
    });
    await field.fill(`${revenue} cr`);
    times.push(await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn));
    await page.waitForTimeout(REST_MS);
  }
  const measured = times.slice(WARM_UP);
  return { p95: percentile(measured, 0.95), usual: median(measured), count: measured.length };
}

async function watchProbability(page: Page): Promise<void> {
  await page.evaluate(() => {
    let since: number | null = null;
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', ({ data }: MessageEvent<number>) => {
      dispatchEvent(new CustomEvent('neev-drawn', { detail: performance.now() - data }));
    });
    painted.port1.start();
    addEventListener('input', ({ timeStamp }) => (since = timeStamp), { capture: true });
    const probability = document.querySelector('[data-testid=kpi-probability]');
    if (probability === null) throw new Error('The page has no probability of gain');
    new MutationObserver(() => {
      if (since === null) return;
      const edited = since;
      since = null;
      // A message sent from a frame's callback arrives once that frame is painted.
      requestAnimationFrame(() => painted.port2.postMessage(edited));
    }).observe(probability, { attributes: true, attributeFilter: ['data-value'] });
  });
}
