/** Draws the raster icons from public/icon.svg: `node scripts/icons.ts`, after any change to the logo. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '#e2e/support/chromium.ts';

const PAPER = '#FBFAF7';

/** `share` is the logo's part of the side: a maskable icon may lose everything outside a circle of 80%. */
const ICONS = [
  { file: 'icon-192.png', side: 192, share: 0.72 },
  { file: 'icon-512.png', side: 512, share: 0.72 },
  { file: 'maskable-512.png', side: 512, share: 0.52 },
  { file: 'apple-touch-180.png', side: 180, share: 0.66 },
];

const publicFolder = fileURLToPath(new URL('../public/', import.meta.url));
const logo = readFileSync(`${publicFolder}icon.svg`).toString('base64');
const browser = await chromium.launch(await findChromium());
for (const { file, side, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side }, colorScheme: 'light' });
  await page.setContent(
    `<body style="margin:0;background:${PAPER};display:grid;place-items:center;height:100vh">
      <img style="width:${share * 100}%" src="data:image/svg+xml;base64,${logo}"></body>`,
  );
  await page.screenshot({ path: `${publicFolder}icons/${file}` });
  await page.close();
}
await browser.close();
