import { EXAMPLES } from '#model/facts/examples.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { expect, isShown, open, pagesOf, test, visit, withStored } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const CRORE = 1e7;
const CASES: Readonly<Record<string, ScenarioDocument>> = {
  typical: EXAMPLES.ecommerce.document,
  empty: {},
  extreme: {
    name: 'W'.repeat(120),
    company: {
      size: 'enterprise',
      complexity: 'complex',
      annualRevenue: 99_999 * CRORE,
      dataTeamCost: 9_999.99 * CRORE,
      infrastructureCost: 8_888.88 * CRORE,
      incidentCost: 7_777_777_777.77,
      manualProcessCost: 1e15,
      competitiveAdvantage: 1e15,
    },
    finance: { years: 10, discountRate: 0.1337, taxRate: 0.2517 },
    benefits: { revenueAttribution: 1 },
  },
  'losing money': { company: { size: 'startup', annualRevenue: 1e6, dataTeamCost: 1e6 }, finance: { years: 10 } },
};
/** A phone's, a tablet's, and around the places where the layout changes; the longest figures are tried at all of them. */
const WIDTHS = [360, 768, 1000, 1200, 1440, 1920];
const FEWER = [360, 1000, 1440];

/** Nothing of the page reaches past its right edge; elements that do are named. */
async function fits(page: Page, where: string): Promise<void> {
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const past = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
      );
      return [
        `${scrollWidth} > ${clientWidth}`,
        ...past.slice(0, 3).map((each) => `${each.tagName} ${each.className}`),
      ];
    });
  await expect.poll(tooWide, { message: where }).toEqual([]);
}

for (const [name, document] of Object.entries(CASES)) {
  test(`nothing scrolls sideways: ${name}`, async ({ page, context }) => {
    test.slow();
    await withStored(context, [{ document }]);
    await page.setViewportSize({ width: 1920, height: 900 });
    await open(page);
    const byYear = page.getByRole('figure', { name: /^Investment and benefit by year/ });
    if (name !== 'empty') {
      await byYear.scrollIntoViewIfNeeded();
      await expect(byYear.locator('svg').first()).toBeVisible();
    }
    for (const address of await pagesOf(page)) {
      await page.setViewportSize({ width: 1920, height: 900 });
      await visit(page, address);
      const rest = page.getByRole('button', { name: 'Set factors by hand, or choose actions' });
      if (address === '#/readiness' && (await rest.isVisible())) await rest.click();
      for (const fold of await page.locator('main summary').all()) await fold.click();
      for (const width of name === 'extreme' ? WIDTHS : FEWER) {
        await page.setViewportSize({ width, height: 900 });
        await fits(page, `${address} at ${width}`);
      }
      // What stands beside an explanation lays itself out by its own width; the longest figures are enough.
      if (name !== 'extreme') continue;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByTestId('kpi-npv').click();
      await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
      for (const width of WIDTHS.filter((each) => each >= 1200)) {
        await page.setViewportSize({ width, height: 900 });
        await fits(page, `${address} beside an explanation at ${width}`);
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Copy as text' })).toHaveCount(0);
    }
  });
}

test('the menu, a dialog and the sheet of an explanation fit a phone', async ({ page, context }) => {
  await withStored(context, [{ document: CASES['extreme'] ?? {} }]);
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'W'.repeat(120) })
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await fits(page, 'the menu');
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await fits(page, 'the dialog');
  await page.keyboard.press('Escape');
  await page.getByTestId('kpi-npv').click();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  await fits(page, 'the sheet');
  await page.keyboard.press('Escape');
  await page.goto('./#/open/nonsense');
  await isShown(page, 'verdict');
  await fits(page, 'the notice');
});
