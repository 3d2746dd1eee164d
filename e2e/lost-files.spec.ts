import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter, enterName, expect, goTo, open, test, withStored } from '#e2e/support/journey.ts';
import { assetsOf, lose, SAID_OF_LOST } from '#e2e/support/lost-files.ts';
import { DIST, serveDist } from '#e2e/support/static-server.ts';
import type { Page } from '@playwright/test';

test.use({ expected: [SAID_OF_LOST] });

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

test('a screen, the explanation, a menu and a link whose files are lost say so, and work once the files are back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const found = await lose(context, [
    ...assetsOf('company-page'),
    ...assetsOf('explain-panel'),
    ...assetsOf('menu-list'),
    ...assetsOf('palette'),
    ...assetsOf('codec'),
  ]);
  const said = (what: string) => page.getByRole('alert').filter({ hasText: `${what} could not be loaded.` });

  await page.getByTestId('kpi-npv').click();
  await expect(said('The explanation')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await said('The explanation').getByRole('button', { name: 'Dismiss' }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /E-commerce/ })
    .click();
  await expect(said('The menu')).toBeVisible();
  await said('The menu').getByRole('button', { name: 'Dismiss' }).click();
  await page.keyboard.press('Control+k');
  await expect(said('The search')).toBeVisible();
  await said('The search').getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link could not be made')).toBeVisible();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Company' }).click();
  await expect(said('The company screen')).toBeVisible();
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
  await goTo(page, 'Verdict');

  await found();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find a screen, field or figure' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  await page.getByTestId('kpi-npv').click();
  await expect(page.getByRole('complementary', { name: 'Net present value, explained' })).toBeVisible();
  await goTo(page, 'Company');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /E-commerce/ })
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('the start ends in a page without what reads stored scenarios or links, and goes on from there', async ({
  page,
  context,
}) => {
  await withStored(context, [{ document: { name: 'Mine' } }]);
  let found = await lose(context, assetsOf('stored-workspace'));
  await page.goto('./');
  await expect(page.getByText('What reads your stored scenarios could not be loaded.')).toBeVisible();
  await found();
  await tryAgain(page).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Mine' })).toBeVisible();

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, 'Company');
  await enter(page, 'Annual revenue', '300 cr');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  found = await lose(context, assetsOf('codec'));
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('The part of Neev that opens links could not be loaded.')).toBeVisible();
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
  await found();
  await tryAgain(page).click();
  await expect(page.getByText('The part of Neev that opens links')).toHaveCount(0);
});

test('without its first file the page says what happened and how to go on', async ({ page, context }) => {
  const found = await lose(context, [...assetsOf('app'), ...assetsOf('vendor')]);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('a file of it has not arrived');
  await found();
  await tryAgain(page).click();
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
});

test('a part that a new version has replaced: that is said, and a reload keeps what was entered', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'neev-deploy-'));
  cpSync(DIST, folder, { recursive: true });
  const server = await serveDist('/', folder);
  try {
    await open(page, 'company', server.url);
    await enter(page, 'Annual revenue', '600 cr');
    await enterName(page, 'Before the deploy');
    // The same program under other names is what a deploy looks like from a page that is open.
    const files = join(folder, 'assets');
    const names = readdirSync(files);
    const renamed = new Map(names.map((name) => [name, name.replace(/-([\w-]{8})\.js$/, '-AAAA$1.js')]));
    for (const [from, to] of renamed) renameSync(join(files, from), join(files, to));
    for (const file of [join(folder, 'index.html'), ...[...renamed.values()].map((name) => join(files, name))]) {
      if (!/\.(js|html)$/.test(file)) continue;
      let text = readFileSync(file, 'utf8');
      for (const [from, to] of renamed) text = text.replaceAll(from, to);
      writeFileSync(file, text);
    }
    await page.evaluate(() => (location.hash = '#/readiness'));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('There is a new version of Neev.');
    expect(await alert.textContent()).not.toMatch(/module|http|fetch/);
    await alert.getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Before the deploy' })).toBeVisible();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
