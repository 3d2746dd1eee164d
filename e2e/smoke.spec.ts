import { expect, test, type Page } from '@playwright/test';
import { serveDist } from './support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

/** Everything the page complains of: errors, and refusals of its own content security policy among them. */
function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (error) => list.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text());
  });
  return list;
}

test('the page opens without an error or a refused request', async ({ page }) => {
  const list = complaints(page);
  await page.goto('./');
  await expect(page.locator('#root > *').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(list).toEqual([]);
});

test('under a deep sub-path it installs itself and opens again with the network cut', async ({ page, context }) => {
  const list = complaints(page);
  const server = await serveDist('/some/deep/path/');
  await page.goto(server.url);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(server.url);
  await server.close();
  await page.reload();
  await expect(page.locator('#root > *').first()).toBeVisible();

  // A second visit, with no server anywhere.
  const again = await context.newPage();
  await again.goto(server.url);
  await expect(again.locator('#root > *').first()).toBeVisible();
  expect(list).toEqual([]);
});

test('a chosen theme is on the page before it is painted', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('neev.theme', 'dark'));
  // Only the page and the theme script: what stands then cannot come from the app.
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
