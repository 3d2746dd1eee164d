import { CURRENT_VERSION } from '#scenario/version.ts';
import { expect as plainExpect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import type { ExampleId } from '#model/facts/examples.ts';

/** Limits, not waits: a green test is as quick with them, and a machine that does something else beside it passes too, ms. */
const TEST_LIMIT = 120_000;
const expect = plainExpect.configure({ timeout: 30_000 });

/** Where the app keeps the scenarios, as pinned in the users' browsers. */
export const WORKSPACE_KEY = 'neev.workspace';

/** Figures of the bar that the sheet knows: rupees, fraction, months, fraction; null where there is none. */
export interface Headline {
  readonly npv: number | null;
  readonly roi: number | null;
  readonly payback: number | null;
  readonly irr: number | null;
}
const HEADLINES = ['npv', 'roi', 'payback', 'irr'] as const;

export interface Stored {
  /** Of the current version unless it names an earlier one. */
  readonly document: Omit<ScenarioDocument, 'version'> & { readonly version?: number };
  readonly example?: ExampleId;
}

interface Journey {
  /** Complaints that a test provokes on purpose; every other one fails it. */
  expected: readonly RegExp[];
  /** Everything the pages complained of: errors, and refusals of their own content security policy among them. */
  complaints: string[];
  /** A page of someone else: another browser scenario, with nothing stored. */
  stranger: () => Promise<Page>;
}

/** Playwright's test, with every page of it watched: no page may report an error or ask another origin for anything. */
export const test = base.extend<Journey>({
  expected: [[], { option: true }],
  complaints: [
    async ({ context, expected }, use, testInfo) => {
      testInfo.setTimeout(TEST_LIMIT);
      const list: string[] = [];
      watch(context, list);
      await use(list);
      expect(list.filter((line) => !expected.some((each) => each.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
  stranger: async ({ browser, complaints, contextOptions, baseURL, locale, viewport }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async () => {
      const options = { ...contextOptions, locale: locale ?? 'en-IN', viewport };
      const context = await browser.newContext({ ...options, ...(baseURL === undefined ? {} : { baseURL }) });
      contexts.push(context);
      watch(context, complaints);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function watch(context: BrowserContext, list: string[]): void {
  context.on('weberror', (event) => list.push(`error: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') list.push(`request: ${request.url()}`);
  });
}

/** Puts scenarios into the browser before the app starts, as an earlier visit would have left them; the first is open. */
export async function withStored(context: BrowserContext, scenarios: readonly Stored[]): Promise<void> {
  // As version 1 stored them, all in one text.
  const profiles = scenarios.map(({ document, example }, k) => ({
    id: `stored-${k}`,
    document: { version: CURRENT_VERSION, ...document },
    example: example ?? null,
  }));
  await withStoredText(context, JSON.stringify({ version: 1, state: { openId: 'stored-0', profiles } }));
}

/** The same with any text. A later load finds what the app itself wrote. */
export async function withStoredText(context: BrowserContext, text: string): Promise<void> {
  await context.addInitScript(
    ([key, value]) => {
      if (location.protocol === 'http:' && sessionStorage.getItem('seeded') === null) {
        sessionStorage.setItem('seeded', 'yes');
        localStorage.setItem(key, value);
      }
    },
    [WORKSPACE_KEY, text] as const,
  );
}

/** Everything this browser has stored, to the byte. */
export const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      Object.keys(localStorage)
        .toSorted((left, right) => left.localeCompare(right))
        .map((key) => [key, localStorage.getItem(key)]),
    ),
  );

/** Opens a screen and waits until it is there. */
export async function open(page: Page, screen: 'verdict' | 'company' = 'verdict', base = './'): Promise<void> {
  await page.goto(`${base}#/${screen}`);
  await isShown(page, screen);
}

export async function isShown(page: Page, screen: 'verdict' | 'company'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (screen === 'company') await expect(field(page, 'Annual revenue')).toBeVisible();
  // A company with figures has lenses to compare; an empty one is asked for its figures.
  else
    await expect(
      page.getByRole('radiogroup', { name: 'Working lens' }).or(page.getByText('Four figures begin it')).first(),
    ).toBeVisible();
}

/** The addresses of all screens, as the navigation of a wide window lists them. */
export async function screensOf(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((list) => list.map((each) => each.getAttribute('href') ?? ''));
  expect(addresses).toEqual(expect.arrayContaining(['#/verdict', '#/company']));
  return addresses;
}

/** The same, and after each screen that has tabs the addresses of those beyond the first, which is the screen's own. */
export async function pagesOf(page: Page): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const address of await screensOf(page)) {
    await visit(page, address);
    const tabs = page.getByRole('navigation', { name: /: its questions$/ }).getByRole('link');
    const others = await tabs.evaluateAll((list) => list.map((each) => each.getAttribute('href') ?? ''));
    addresses.push(address, ...others.filter((each) => each !== address));
  }
  return addresses;
}

/** Goes to any screen by its address and waits until it is there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.locator(`nav a[aria-current=page][href="${address}"]`)).not.toHaveCount(0);
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes to a screen by the navigation. */
export async function goTo(page: Page, screen: 'Verdict' | 'Company'): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen });
  await link.click();
  await isShown(page, screen === 'Verdict' ? 'verdict' : 'company');
}

/** A text field by its visible label. */
export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true });

/** Types into a field and leaves it. */
export async function enter(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).blur();
}

/** Unfolds what only describes the company, the scenario's name among it. */
export async function unfoldName(page: Page): Promise<void> {
  if (!(await field(page, 'Scenario name').isVisible())) await page.getByText('Name, industry and region').click();
}

/** Names the open scenario on the company screen. */
export async function enterName(page: Page, name: string): Promise<void> {
  await unfoldName(page);
  await enter(page, 'Scenario name', name);
}

const number = (text: string | null): number | null => (text === null || text === '' ? null : Number(text));

/** The four figures as the bar holds them, unrounded. */
export async function headline(page: Page): Promise<Headline> {
  await expect(page.getByTestId('kpi-npv')).toBeVisible();
  const values = await Promise.all(
    HEADLINES.map(async (id) => number(await page.getByTestId(`kpi-${id}`).getAttribute('data-value'))),
  );
  const [npv = null, roi = null, payback = null, irr = null] = values;
  return { npv, roi, payback, irr };
}

/** What became of a figure since the last edit, in words. */
export const changeOf = (page: Page, id: (typeof HEADLINES)[number] | 'probability'): Locator =>
  page
    .getByRole('banner')
    .locator('dl > div')
    .filter({ has: page.getByTestId(`kpi-${id}`) })
    .getByRole('definition')
    .last();

/** Trials that every screen comes to by itself. */
const AT_REST = 100_000;

/** The bar comes to show the probability of gain that the model's own trials of a document have, to the last bit. */
export async function expectProbability(page: Page, document: ScenarioDocument): Promise<void> {
  const { probabilityPositive } = simulate(document, { trials: document.uncertainty?.trials ?? AT_REST });
  await expect(page.getByTestId('kpi-probability')).toHaveAttribute('data-value', String(probabilityPositive));
}

/** The model's own figures for a document, as the command line gives them. */
export function figuresOf(document: ScenarioDocument): Headline {
  const read = readCase(document);
  return {
    npv: figureOf(read, 'finance.npv'),
    roi: figureOf(read, 'finance.roi'),
    payback: figureOf(read, 'finance.paybackMonths'),
    irr: figureOf(read, 'finance.irr'),
  };
}

const isNear = (left: number | null, right: number | null): boolean =>
  left === null || right === null
    ? left === right
    : Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));

/** The bar comes to show these figures, to 1e-9 of their size. */
export async function expectHeadline(page: Page, expected: Headline): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await headline(page);
      // Near is as good as equal; anything else is shown as it is, for the message.
      return HEADLINES.map((id) => (isNear(shown[id], expected[id]) ? expected[id] : shown[id]));
    })
    .toEqual(HEADLINES.map((id) => expected[id]));
}

/** No figure on show is an older one, dimmed, and nothing is halfway between two looks. */
export async function isSettled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    const running = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(running.map((each) => each.finished));
  });
}

/** Tab (or Shift+Tab) until an element has the focus; at every stop the focus can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 presses of ${key} did not reach ${String(target)}`);
}

/** The focus is on something inside the window that looks focused. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const failure = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    const isMarked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    // A radio button is invisible; the label around it bears the mark.
    const label = focused.closest('label');
    const bearer = isMarked(focused) && getComputedStyle(focused).opacity !== '0' ? focused : label;
    const name = `${focused.tagName} ${(focused.textContent ?? '').slice(0, 40)}`;
    if (bearer === null || !isMarked(bearer)) return `no sign of focus on ${name}`;
    const { left, right, top, bottom } = bearer.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right - left > 2;
    return isInside ? '' : `the focus is out of sight on ${name}`;
  });
  expect(failure).toBe('');
}

export { expect };
