import type { Page } from '@playwright/test';
import { EXAMPLES } from '#model/facts/examples.ts';
import { encodeLink } from '#scenario/link/codec.ts';
import { median } from './statistics.ts';

const FIELD = 'Data-team cost';
const DIGITS = '82517394';
const ROUNDS = 4;
const SLOWDOWN = 4;
/** Longer than the quiet after which trials grow, so that each key finds them at it. */
const REST_MS = 450;

export interface Interaction {
  /** The slowest key to next paint, ms, in steps of 8 as browsers tell it. */
  readonly worst: number;
  readonly usual: number;
  readonly count: number;
}

/** Keys typed into the company screen of a scenario that asks for a million trials, on a processor slowed 4×: each meets trials under way. */
export async function measureInteraction(page: Page, url: string): Promise<Interaction> {
  const document = { ...EXAMPLES.ecommerce.document, uncertainty: { trials: 1_000_000 } };
  await page.goto(`${url}#/open/${await encodeLink({ document })}`);
  await page.getByTestId('kpi-npv').waitFor();
  await page.goto(`${url}#/company`);
  const field = page.getByRole('textbox', { name: FIELD, exact: true });
  await field.waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const slowest = new Map<number, number>();
    const options: PerformanceObserverInit & { readonly durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0 } = entry as PerformanceEntry & { readonly interactionId?: number };
        if (interactionId > 0) slowest.set(interactionId, Math.max(slowest.get(interactionId) ?? 0, entry.duration));
      }
    }).observe(options);
    Object.assign(globalThis, { slowest });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let keys = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await field.selectText();
    for (const digit of DIGITS) {
      await page.keyboard.press(digit);
      keys += 1;
      await page.waitForTimeout(REST_MS);
    }
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const slow = await page.evaluate(() => [
    ...(globalThis as unknown as { slowest: Map<number, number> }).slowest.values(),
  ]);
  // Browsers are silent on what takes less than 16 ms.
  const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 8)];
  return { worst: Math.max(...all), usual: median(all), count: keys };
}
