import type { CDPSession, Page } from '@playwright/test';
import { median, percentile } from './statistics.ts';
import { stretches, traced, type Stretch } from './trace.ts';

const FIELD = 'Data-team cost';
/** Digits that are typed over what stands in the field, again and again; every one of them moves the NPV. */
const DIGITS = '82517394';
const ROUNDS = 9;
/** Rounds at the start that only warm the page up. */
const WARM_UP = 1;
const RUNS = 3;
/** Between two keys, so that nothing of the one is left when the other comes. */
const REST_MS = 40;

/** Milliseconds between a key and its painted headline. */
export interface Keystrokes {
  /** 95th percentile of the time in which the main thread was at work. */
  readonly busy: number;
  /** The middle one of these times. */
  readonly usualBusy: number;
  /** 95th percentile of what it computed in that time. */
  readonly computed: number;
  /** 95th percentile of the whole time, waiting for the next frame included. */
  readonly elapsed: number;
  readonly count: number;
}

/**
 * Types digits into the company screen and follows each from its key to the new NPV in the headline bar.
 *
 * A stretch begins with the browser task that delivers the key. It ends in the first task after the frame in which the
 * changed headline was laid out and painted: a frame callback is asked for when the text changes, and a message
 * sent from there arrives once that frame's style, layout and paint are done. `busy` adds up the tasks of the main
 * thread in between (script, style, layout, paint, whatever else ran), so the wait for the screen's next refresh,
 * which no program can shorten, is not counted. Every number is the median over runs of that run's percentile.
 */
export async function measureKeystrokes(page: Page, url: string, slowdown: number): Promise<Keystrokes> {
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}#/company`);
  const field = page.getByRole('textbox', { name: FIELD, exact: true });
  await field.waitFor();
  await page.getByTestId('kpi-npv').waitFor();
  await page.waitForLoadState('networkidle');
  await watchHeadline(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const runs: (readonly Stretch[])[] = [];
  try {
    for (let run = 0; run < RUNS; run++) runs.push(await typeDigits(page, session, () => field.selectText()));
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
  const over = (share: number, pick: (stretch: Stretch) => number) =>
    median(runs.map((run) => percentile(run.map(pick), share)));
  return {
    busy: over(0.95, ({ busy }) => busy),
    usualBusy: over(0.5, ({ busy }) => busy),
    computed: over(0.95, ({ computed }) => computed),
    elapsed: over(0.95, ({ elapsed }) => elapsed),
    count: runs.reduce((sum, run) => sum + run.length, 0),
  };
}

/** Marks `neev-key` when a digit comes and `neev-painted` when the headline that it changed is on the screen. */
async function watchHeadline(page: Page): Promise<void> {
  await page.evaluate(() => {
    let waiting = false;
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () => {
      performance.mark('neev-painted');
      dispatchEvent(new Event('neev-painted'));
    });
    painted.port1.start();
    addEventListener(
      'keydown',
      ({ key }) => {
        if (!/^\d$/.test(key)) return;
        performance.mark('neev-key');
        waiting = true;
      },
      { capture: true },
    );
    const headline = document.querySelector('[data-testid=kpi-npv]');
    if (headline === null) throw new Error('The page has no headline NPV');
    new MutationObserver(() => {
      if (!waiting) return;
      waiting = false;
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }).observe(headline, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

async function typeDigits(page: Page, session: CDPSession, select: () => Promise<void>): Promise<readonly Stretch[]> {
  const type = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      await select();
      for (const digit of DIGITS) {
        // Heard of before the key is pressed: a busy page takes what it is sent in an order of its own.
        await page.evaluate(() => {
          const painted = new Promise<void>((resolve, reject) => {
            addEventListener('neev-painted', () => resolve(), { once: true });
            setTimeout(() => reject(new Error('A key was pressed and the headline did not change')), 5000);
          });
          Object.assign(globalThis, { painted });
        });
        await page.keyboard.press(digit);
        await page.evaluate(() => (globalThis as unknown as { painted: Promise<void> }).painted);
        await page.waitForTimeout(REST_MS);
      }
    }
  };
  await type(WARM_UP);
  return stretches(await traced(session, () => type(ROUNDS)), 'neev-key', 'neev-painted');
}
