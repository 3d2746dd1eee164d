import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Figures } from './budgets.ts';

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);

/**
 * What a first visit has to fetch: every script that the browser asks for until the first screen stands and the network
 * rests (lazy parts of that screen included, charts not, the service worker neither), and every style sheet there is.
 */
export async function measureSizes(
  page: Page,
  url: string,
  folder: string,
): Promise<Pick<Figures, 'initial_js_gz' | 'css_gz'>> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByTestId('kpi-npv').waitFor();
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = [...new Set(fetched)]
    .filter((name) => name.startsWith(url) && name.endsWith('.js'))
    .map((name) => name.slice(url.length))
    .filter((name) => !/(^|\/)charts-|^sw\.js$|^workbox-/.test(name));
  const styles = readdirSync(`${folder}assets`).filter((name) => name.endsWith('.css'));
  return {
    initial_js_gz: total(scripts.map((name) => gzipped(folder + name))),
    css_gz: total(styles.map((name) => gzipped(`${folder}assets/${name}`))),
  };
}
