/**
 * Our eye on the product: `node scripts/screenshot.ts <path#hash> <out.png> [options]`, see --help.
 * Without --base or NEEV_URL it serves dist itself, so a build is all it needs.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '#e2e/support/chromium.ts';
import { serveDist } from '#e2e/support/static-server.ts';

const HELP = `node scripts/screenshot.ts <path#hash> <out.png> [options]
  e.g. node scripts/screenshot.ts '#/verdict' verdict.png --widths 390,768,1440 --themes light,dark --full
  --width N, --widths A,B     viewport widths in pixels (1440)       --height N   viewport height (900)
  --dark, --themes light,dark the system's colour scheme (light)     --full       the whole page, not the viewport
  --storage file.json         localStorage: an object of key → text (or any JSON value)
  --base URL                  a running server (NEEV_URL); else dist is served for the occasion
  --scale N                   device pixel ratio (1)                 --print      print media
  --element "css"             only that element
  Steps, in the order given:
  --click "label"  the first button, link, tab, … or text so named (or css=…)   --fill "label=value"
  --press Key      --hover "label"      --goto "#hash"      --wait ms      --eval "expression" (its value is printed)
Several widths or themes are written to out-<width>-<theme>.png. Console errors and refused requests are printed.`;

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    help: { type: 'boolean' },
    width: { type: 'string' },
    widths: { type: 'string' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean' },
    themes: { type: 'string' },
    full: { type: 'boolean' },
    storage: { type: 'string' },
    base: { type: 'string' },
    scale: { type: 'string', default: '1' },
    print: { type: 'boolean' },
    element: { type: 'string' },
    click: { type: 'string', multiple: true },
    fill: { type: 'string', multiple: true },
    press: { type: 'string', multiple: true },
    hover: { type: 'string', multiple: true },
    goto: { type: 'string', multiple: true },
    wait: { type: 'string', multiple: true },
    eval: { type: 'string', multiple: true },
  },
});

const [path, out] = positionals;
if (values.help || path === undefined || out === undefined) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

const widths = (values.widths ?? values.width ?? '1440').split(',').map(Number);
const themes = (values.themes ?? (values.dark ? 'dark' : 'light')).split(',');
const named = values.base ?? process.env['NEEV_URL'];
const server = named === undefined ? await serveDist() : undefined;
const base = named ?? server?.url ?? '';
const browser = await chromium.launch(await findChromium());
try {
  for (const width of widths) for (const theme of themes) await shoot(path, out, width, theme);
} finally {
  await browser.close();
  await server?.close();
}

async function shoot(address: string, file: string, width: number, theme: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: Number(values.height) },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    deviceScaleFactor: Number(values.scale),
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    serviceWorkers: 'block',
  });
  if (values.storage !== undefined) await restore(context, values.storage);
  const page = await context.newPage();
  const label = `[${width} ${theme}]`;
  page.on('console', (message) => {
    const ours = message.text() === 'Service Worker registration blocked by Playwright';
    if (!ours && ['error', 'warning'].includes(message.type()))
      console.log(`${label} ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`${label} uncaught: ${error.message}`));
  page.on('requestfailed', (request) => console.log(`${label} failed: ${request.url()}`));
  await page.goto(new URL(address, base).href, { waitUntil: 'networkidle' });
  for (const token of tokens) {
    if (token.kind === 'option' && token.value !== undefined) await step(page, token.name, token.value, label);
  }
  if (values.print) await page.emulateMedia({ media: 'print' });
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(200);
  const several = widths.length * themes.length > 1;
  const target = several ? `${file.slice(0, -extname(file).length || undefined)}-${width}-${theme}.png` : file;
  if (values.element === undefined) await page.screenshot({ path: target, fullPage: values.full ?? false });
  else await page.locator(values.element).first().screenshot({ path: target });
  console.log(target);
  await context.close();
}

async function step(page: Page, name: string, value: string, label: string): Promise<void> {
  if (name === 'click') await (await find(page, value)).click({ timeout: 5000 });
  else if (name === 'hover') await (await find(page, value)).hover({ timeout: 5000 });
  else if (name === 'press') await page.keyboard.press(value);
  else if (name === 'wait') await page.waitForTimeout(Number(value));
  else if (name === 'goto') await page.goto(new URL(value, base).href, { waitUntil: 'networkidle' });
  else if (name === 'eval') console.log(`${label} ${JSON.stringify(await page.evaluate(value))}`);
  else if (name === 'fill') {
    const at = value.indexOf('=');
    const field = page.getByLabel(value.slice(0, at)).first();
    await field.fill(value.slice(at + 1), { timeout: 5000 });
    await field.blur();
  }
}

/** The first visible control of that name, else the first visible text; `css=…` and other selectors pass through. */
async function find(page: Page, name: string) {
  if (/^(css|xpath|data-testid)=/.test(name)) return page.locator(name).first();
  const roles = ['button', 'link', 'tab', 'menuitem', 'option', 'radio', 'checkbox', 'switch'] as const;
  for (const role of roles) {
    for (const exact of [true, false]) {
      const found = page.getByRole(role, { name, exact });
      if ((await found.count()) > 0) return found.first();
    }
  }
  const labelled = page.getByLabel(name);
  return (await labelled.count()) > 0 ? labelled.first() : page.getByText(name).first();
}

async function restore(context: BrowserContext, file: string): Promise<void> {
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof stored !== 'object' || stored === null) throw new Error('--storage wants an object of key → value');
  const entries = Object.entries(stored).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  await context.addInitScript(`for (const [k, v] of ${JSON.stringify(entries)}) localStorage.setItem(k, v)`);
}
