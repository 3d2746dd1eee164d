import type { Page } from '@playwright/test';
import { median } from './statistics.ts';
import { traced, type TraceEvent } from './trace.ts';

const RUNS = 3;

export interface LongestTask {
  /** The longest task of the page's main thread while a million trials run in its workers, ms: the median over runs. */
  readonly longest: number;
  /** From the press of the button to a million trials on the screen, ms. */
  readonly elapsed: number;
}

/** Runs a million trials of the e-commerce example on the uncertainty screen, and watches the page's main thread. */
export async function measureLongestTask(page: Page, url: string): Promise<LongestTask> {
  const session = await page.context().newCDPSession(page);
  const runs: LongestTask[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${url}?${run}#/uncertainty`);
    await page.waitForLoadState('networkidle');
    const trials = page.getByTestId('trials');
    await trials.and(page.locator('[data-value="100000"]')).waitFor();
    // What else the screen computes has come to its end.
    await page.waitForTimeout(2000);
    const events = await traced(session, async () => {
      await page.evaluate(() => performance.mark('neev-run'));
      await page.getByRole('button', { name: 'Run 1,000,000' }).click();
      await trials.and(page.locator('[data-value="1000000"]')).waitFor();
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            requestAnimationFrame(() => {
              setTimeout(() => {
                performance.mark('neev-shown');
                resolve();
              });
            });
          }),
      );
    });
    runs.push(longestTaskOf(events, 'neev-run', 'neev-shown'));
  }
  await session.detach();
  return {
    longest: median(runs.map(({ longest }) => longest)),
    elapsed: median(runs.map(({ elapsed }) => elapsed)),
  };
}

/** @throws RangeError where the marks are not in the trace */
function longestTaskOf(events: readonly TraceEvent[], from: string, to: string): LongestTask {
  const start = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (start === undefined || end === undefined) throw new RangeError(`${from} or ${to} is not in the trace`);
  const durations = events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === start.pid && tid === start.tid)
    .filter(({ ts }) => ts >= start.ts && ts <= end.ts)
    .map(({ dur = 0 }) => dur / 1000);
  return { longest: Math.max(0, ...durations), elapsed: (end.ts - start.ts) / 1000 };
}
