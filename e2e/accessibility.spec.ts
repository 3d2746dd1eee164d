import { passesAxe } from '#e2e/support/axe.ts';
import { enter, expect, isShown, open, screensOf, test, visit } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

/** Each state of the app and the way to it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'company with refused entries and everything unfolded': async (page) => {
    await open(page, 'company');
    for (const fold of await page.locator('summary').all()) await fold.click();
    await enter(page, 'Annual revenue', 'abc');
    await enter(page, 'Tax rate', '95%');
    await enter(page, 'Incident cost', '9 cr');
    await expect(page.getByText(/cannot be read as an amount/)).toBeVisible();
  },
  'an explanation': async (page) => {
    await open(page);
    await page.getByTestId('kpi-npv').click();
    await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  },
  'the menu of scenarios': async (page) => {
    await open(page);
    await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'a dialog': async (page) => {
    await open(page);
    await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Rename' })).toBeDisabled();
  },
  'the search with what it found': async (page) => {
    await open(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find a screen, field or figure' })).toBeFocused();
    await page.keyboard.type('cost');
    await expect(page.locator('[role=option][data-focused]')).toBeVisible();
  },
  'the search where nothing is found': async (page) => {
    await open(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find a screen, field or figure' })).toBeFocused();
    await page.keyboard.type('xylophone');
    await expect(page.getByText('Nothing here is called “xylophone”')).toBeVisible();
  },
  'the sheet of a phone': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByRole('button', { name: /^More/ }).click();
    await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
  },
  'readiness with a plan, levels, evidence and numbers unfolded': async (page) => {
    await open(page);
    await visit(page, '#/readiness');
    await page.getByRole('button', { name: 'Set factors by hand, or choose actions' }).click();
    await page.getByRole('button', { name: /^Add it/ }).click();
    await page.getByRole('button', { name: /^Budget availability/ }).click();
    await page.getByRole('switch', { name: 'Budget availability: applies' }).click();
    await page.getByRole('button', { name: /^Monitoring/ }).click();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      const buttons = document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]:not([aria-haspopup])');
      // A factor, and the first actions: the others are made the same way.
      for (const button of [...buttons].filter((_, k) => k < 1 || (k > 9 && k < 12))) button.click();
    });
    await page.getByRole('button', { name: 'Add evidence' }).first().click();
    await enter(page, 'Monitoring', '99');
    await page.getByRole('button', { name: 'Keep this assessment' }).click();
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
  },
  'a question of the assessment': async (page) => {
    await open(page);
    await visit(page, '#/readiness');
    await page.getByRole('link', { name: 'Assess in three minutes' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('3');
    await expect(page.getByText('1 of 12 answered')).toBeVisible();
  },
  'all questions of the assessment': async (page) => {
    await open(page);
    await page.goto('./#/readiness/assessment');
    await page.getByRole('button', { name: 'All on a page' }).click();
    await expect(page.getByRole('radiogroup')).toHaveCount(12);
  },
  'a refused link over charts shown as tables': async (page) => {
    await page.goto('./#/open/nonsense');
    await isShown(page, 'verdict');
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
};

const WIDTHS = [1440, 390] as const;

/** On a wide window and on a phone's. */
async function passesWideAndNarrow(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await passesAxe(page, `${state} at ${width} px`);
  }
}

/** The navigation names the screens, and a test cannot ask it before it begins: so they are taken in parts. */
const PARTS = 4;
for (let part = 0; part < PARTS; part++) {
  test(`every screen, part ${part + 1} of ${PARTS}: no axe violation in light or dark, wide or narrow`, async ({
    page,
  }) => {
    test.slow();
    const wide = { width: 1440, height: 900 };
    await page.setViewportSize(wide);
    await open(page);
    const screens = await screensOf(page);
    expect(screens.length).toBeGreaterThan(PARTS);
    for (const address of screens.filter((_, k) => k % PARTS === part)) {
      await page.setViewportSize(wide);
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S.*[.?!]$/);
      await passesWideAndNarrow(page, address);
    }
  });
}

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: no axe violation in light or dark, wide or narrow`, async ({ page }) => {
    test.slow();
    await reach(page);
    await passesWideAndNarrow(page, state);
  });
}
