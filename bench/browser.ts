import { chromium } from '@playwright/test';
import { findChromium } from '#e2e/support/chromium.ts';
import { serveDist } from '#e2e/support/static-server.ts';
import type { Figures } from './budgets.ts';
import { measureFirstPicture, type FirstPicture } from './first-picture.ts';
import { measureInteraction, type Interaction } from './interaction.ts';
import { measureKeystrokes, type Keystrokes } from './keystroke.ts';
import { measurePhone, type Phone } from './lighthouse.ts';
import { measureLongestTask, type LongestTask } from './longest-task.ts';
import { measureSizes } from './sizes.ts';

export interface BrowserFigures {
  readonly figures: Pick<
    Figures,
    | 'keystroke_ms_p95'
    | 'keystroke_ms_p95_4x'
    | 'first_picture_ms'
    | 'longest_task_ms'
    | 'interaction_ms_4x'
    | 'lighthouse_performance'
    | 'lighthouse_blocked_ms'
    | 'initial_js_gz'
    | 'css_gz'
  >;
  readonly keystrokes: readonly { readonly slowdown: number; readonly measured: Keystrokes }[];
  readonly firstPicture: FirstPicture;
  readonly million: LongestTask;
  readonly interaction: Interaction;
  readonly phone: Phone;
}

/** What only a browser knows, on the build in `folder`, each part in a context of its own: nothing cached, nothing stored. */
export async function measureInBrowser(folder: string): Promise<BrowserFigures> {
  const server = await serveDist('/', folder);
  const browser = await chromium.launch(await findChromium());
  const fresh = async () => {
    // Without the service worker, which would fetch everything behind the first visit's back.
    const context = await browser.newContext({ locale: 'en-IN', serviceWorkers: 'block' });
    return context.newPage();
  };
  try {
    const sizes = await measureSizes(await fresh(), server.url, folder);
    const usual = await measureKeystrokes(await fresh(), server.url, 1);
    const slow = await measureKeystrokes(await fresh(), server.url, 4);
    const firstPicture = await measureFirstPicture(await fresh(), server.url);
    const million = await measureLongestTask(await fresh(), server.url);
    const interaction = await measureInteraction(await fresh(), server.url);
    const phone = await measurePhone(folder);
    return {
      figures: {
        keystroke_ms_p95: usual.busy,
        keystroke_ms_p95_4x: slow.busy,
        first_picture_ms: firstPicture.p95,
        longest_task_ms: million.longest,
        interaction_ms_4x: interaction.worst,
        lighthouse_performance: phone.performance,
        lighthouse_blocked_ms: phone.blocked,
        ...sizes,
      },
      keystrokes: [
        { slowdown: 1, measured: usual },
        { slowdown: 4, measured: slow },
      ],
      firstPicture,
      million,
      interaction,
      phone,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
