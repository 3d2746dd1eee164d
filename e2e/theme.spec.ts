import { expect, isShown, open, test } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

/** Lightness of the page's own paper, 0 to 255. */
const paper = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.documentElement).backgroundColor;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) throw new Error('no canvas');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
const isDark = (page: Page) => expect.poll(() => paper(page)).toBeLessThan(64);
const isLight = (page: Page) => expect.poll(() => paper(page)).toBeGreaterThan(224);

test('the device’s theme is followed, and followed when it changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await isDark(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await isLight(page);
});

test('a chosen theme holds against the device’s, stays after a reload, and can be given back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  await isDark(page);
  await page.reload();
  await isShown(page, 'verdict');
  await isDark(page);
  await page.getByRole('button', { name: 'Theme: dark' }).click();
  await isLight(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await isDark(page);
});

test('fonts that come late take the place of their stand-ins', async ({ page }) => {
  let release = (): void => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.woff2$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await isShown(page, 'verdict');
  const title = page.getByRole('heading', { level: 1 });
  const drawnIn = async (): Promise<readonly string[]> => {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    await session.detach();
    return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
  };
  await expect(title).toContainText(/^Probably, if you go in stages/);
  expect(await drawnIn()).not.toContainEqual(expect.stringContaining('Source Serif 4'));
  release();
  await expect.poll(drawnIn).toContainEqual(expect.stringContaining('Source Serif 4'));
});
