import { expect, test, withStored } from '#e2e/support/journey.ts';
import { assets, lose, SAID_OF_LOST } from '#e2e/support/lost-files.ts';
import type { Page } from '@playwright/test';

test.use({ expected: [SAID_OF_LOST] });

/** The page says something, and it is not the mark that stands while it starts. */
async function isAPage(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .evaluate(() => {
            const root = document.querySelector('#root')?.cloneNode(true) as Element | undefined;
            root?.querySelector('.boot')?.remove();
            return (root?.textContent ?? '').trim().length;
          })
          // The page loads itself again once: whatever was asked of the one before has no answer.
          .catch(() => 0),
      { timeout: 15_000 },
    )
    .toBeGreaterThan(30);
}

async function hasRecovered(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('radiogroup', { name: 'Working lens' })).toBeVisible();
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
}

/** Every screen and what opens over it. */
async function useEverything(page: Page): Promise<void> {
  for (const screen of [
    'company',
    'investment',
    'benefits',
    'uncertainty',
    'readiness',
    'assumptions',
    'reconciliation',
  ]) {
    await page.evaluate((hash) => (location.hash = hash), `#/${screen}`);
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await isAPage(page);
    await expect(page.locator('main')).not.toBeEmpty();
  }
  await page.evaluate(() => (location.hash = '#/verdict'));
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
  await page.getByTestId('kpi-npv').click();
  await isAPage(page);
}

for (const asset of assets().filter((name) => /\.(js|css|woff2)$/.test(name))) {
  test(`without ${asset.replace(/-[\w-]{8}\./, '.')}`, async ({ page, context, stranger }) => {
    test.setTimeout(120_000);
    await page.goto('./');
    await expect(page.getByTestId('kpi-npv')).toBeVisible();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    await test.step('a first visit', async () => {
      const first = await stranger();
      const found = await lose(first.context(), [asset]);
      await first.goto('./');
      await isAPage(first);
      if ((await first.locator('.boot').count()) === 0) await useEverything(first);
      await found();
      await hasRecovered(first);
    });
    await test.step('a return visit', async () => {
      const back = await stranger();
      await withStored(back.context(), [{ document: { name: 'Mine' } }]);
      const found = await lose(back.context(), [asset]);
      await back.goto('./');
      await isAPage(back);
      await found();
      await back.reload();
      await expect(back.getByRole('banner').getByRole('button', { name: 'Mine' })).toBeVisible();
    });
    await test.step('a link', async () => {
      const guest = await stranger();
      const found = await lose(guest.context(), [asset]);
      await guest.goto(link);
      await isAPage(guest);
      await found();
      await hasRecovered(guest);
    });
  });
}
