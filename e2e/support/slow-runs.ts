import type { Page } from '@playwright/test';

/** Before each part of a large run, ms. */
const DELAY_MS = 200;
/** Trials of a run that nobody waits for at rest. */
const LARGE = 100_000;

/**
 * Runs of more than 100,000 trials come in slowly, however fast the machine is and whatever else it does: what is to be
 * seen while one is under way can be. Call before the page is opened, where service workers rest.
 */
export async function slowLargeRuns(page: Page): Promise<void> {
  const before = `
    const listen = self.addEventListener.bind(self);
    self.addEventListener = (kind, hear) => listen(kind, (event) => {
      const isLarge = kind === 'message' && event.data.name === 'simulateBatches' && event.data.input.trials > ${LARGE};
      if (isLarge) setTimeout(() => hear(event), ${DELAY_MS});
      else hear(event);
    });`;
  await page.route(/neev\.worker-.*\.js$/, async (route) => {
    const response = await route.fetch();
    // Imports stand first in a module whatever is written before them.
    await route.fulfill({ response, body: `${before}\n${await response.text()}` });
  });
}
