import { passesAxe } from '#e2e/support/axe.ts';
import { SCREENS } from '#app/screens/registry.ts';
import { enter, expect, isShown, open, test, visit } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

/** States of a screen and the way to each, on a page that stands open on the verdict. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'company with refused entries and everything unfolded': async (page) => {
    await visit(page, '#/company');
    for (const fold of await page.locator('main summary').all()) await fold.click();
    await enter(page, 'Annual revenue', 'abc');
    await enter(page, 'Tax rate', '95%');
    await enter(page, 'Incident cost', '9 cr');
    await expect(page.getByText(/cannot be read as an amount/)).toBeVisible();
  },
  'readiness with a plan, levels, evidence and numbers unfolded': async (page) => {
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
    await visit(page, '#/readiness');
    await page.getByRole('link', { name: 'Assess in three minutes' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('3');
    await expect(page.getByText('1 of 12 answered')).toBeVisible();
  },
  'all questions of the assessment': async (page) => {
    await page.goto('./#/readiness/assessment');
    await page.getByRole('button', { name: 'All on a page' }).click();
    await expect(page.getByRole('radiogroup')).toHaveCount(12);
  },
};

/** What stands over the verdict, and what axe then looks at; each is closed by Escape. */
const OVER: Readonly<Record<string, { readonly reach: (page: Page) => Promise<void>; readonly within: string }>> = {
  'an explanation': {
    reach: async (page) => {
      await page.getByTestId('kpi-npv').click();
      await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
    },
    within: 'aside, [role=dialog]',
  },
  'the menu of scenarios': {
    reach: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    within: '[role=menu]',
  },
  'a dialog': {
    reach: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
      await page.getByRole('menuitem', { name: 'Rename…' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('');
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Rename' })).toBeDisabled();
    },
    within: '[role=dialog]',
  },
  'the search with what it found': {
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: 'Find a screen, field or figure' })).toBeFocused();
      await page.keyboard.type('cost');
      await expect(page.locator('[role=option][data-focused]')).toBeVisible();
    },
    within: '[role=dialog]',
  },
  'the search where nothing is found': {
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: 'Find a screen, field or figure' })).toBeFocused();
      await page.keyboard.type('xylophone');
      await expect(page.getByText('Nothing here is called “xylophone”')).toBeVisible();
    },
    within: '[role=dialog]',
  },
};

/** On a wide window in light and dark, and on a phone's, which has the same colours, in light. */
async function passesWideAndNarrow(page: Page, state: string, within?: string): Promise<void> {
  const part = within === undefined ? {} : { within };
  await page.setViewportSize({ width: 1440, height: 900 });
  await passesAxe(page, `${state} at 1440 px`, part);
  await page.setViewportSize({ width: 390, height: 900 });
  await passesAxe(page, `${state} at 390 px`, { ...part, schemes: ['light'], hasNewColours: false });
}

/** Every screen and every tab; those of uncertainty have a test of their own, with everything unfolded. */
const PAGES = SCREENS.flatMap(({ id, tabs }) => [`#/${id}`, ...tabs.slice(1).map((tab) => `#/${id}/${tab.id}`)]).filter(
  (address) => !address.startsWith('#/uncertainty'),
);

/** In parts, so that two can run side by side. */
const PARTS = 4;
for (let part = 0; part < PARTS; part++) {
  test(`every screen, part ${part + 1} of ${PARTS}: no axe violation in light or dark, wide or narrow`, async ({
    page,
  }) => {
    test.slow();
    const wide = { width: 1440, height: 900 };
    await page.setViewportSize(wide);
    await open(page);
    expect(PAGES.length).toBeGreaterThan(PARTS);
    for (const address of PAGES.filter((_, k) => k % PARTS === part)) {
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
    await open(page);
    await reach(page);
    await passesWideAndNarrow(page, state);
  });
}

test('what stands over a screen: no axe violation in light or dark, wide or narrow', async ({ page }) => {
  test.slow();
  const wide = { width: 1440, height: 900 };
  await page.setViewportSize(wide);
  await open(page);
  for (const [state, { reach, within }] of Object.entries(OVER)) {
    await test.step(state, async () => {
      await page.setViewportSize(wide);
      await reach(page);
      await passesWideAndNarrow(page, state, within);
      await page.keyboard.press('Escape');
      await expect(page.locator(within)).toHaveCount(0);
    });
  }
  await page.getByRole('button', { name: /^More/ }).click();
  await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
  await passesAxe(page, 'the sheet of a phone', { within: '[role=dialog]', schemes: ['light'] });
});

test('a refused link over charts shown as tables: no axe violation in light or dark, wide or narrow', async ({
  page,
}) => {
  test.slow();
  await page.goto('./#/open/nonsense');
  await isShown(page, 'verdict');
  for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await passesWideAndNarrow(page, 'a refused link');
});
