import { EXAMPLES } from '#model/facts/examples.ts';
import {
  enter,
  enterName,
  expect,
  expectHeadline,
  field,
  figuresOf,
  goTo,
  headline,
  isShown,
  open,
  test,
  withStored,
} from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const { document } = EXAMPLES.ecommerce;
const shownName = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });

async function choose(page: Page, shown: string, item: string | RegExp): Promise<void> {
  await shownName(page, shown).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** What the menu offers to switch to, in its order. */
async function ownScenarios(page: Page, shown: string): Promise<readonly string[]> {
  await page.getByRole('banner').getByRole('button', { name: shown, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  const names = await page.getByRole('menu').getByRole('menuitemradio').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
}

test('a reload keeps the edits, the scenario and the screen', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '612.345 cr');
  await enterName(page, 'Ours, second draft');
  const before = await headline(page);
  await page.reload();
  await isShown(page, 'company');
  expect(await headline(page)).toEqual(before);
  await expectHeadline(
    page,
    figuresOf({ ...document, company: { ...document.company, annualRevenue: 6_123_450_000 } }),
  );
  await expect(field(page, 'Annual revenue')).toHaveValue('₹6,12,34,50,000');
  await expect(shownName(page, 'Ours, second draft')).toBeVisible();
});

test('another scenario from an example and an empty one stand beside the first', async ({ page }) => {
  await open(page);
  await choose(page, 'E-commerce example', 'A fresh IT services example');
  await expectHeadline(page, figuresOf(EXAMPLES.it_services.document));
  await choose(page, 'IT services example', 'An empty company');
  await expectHeadline(page, figuresOf({}));
  await expect(shownName(page, 'Untitled scenario')).toBeVisible();
  // It is neither a loss nor a gain: it asks for the figures that would tell.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Enter your revenue');
  await expect(page.getByTestId('kpi-npv')).toHaveText('—');
  await expect(field(page, 'Data-team cost')).toBeVisible();
  await expect(page.getByRole('heading', { name: /How sure are we|Not paid back/ })).toHaveCount(0);
  expect(await ownScenarios(page, 'Untitled scenario')).toEqual([
    'E-commerce example',
    'IT services example',
    'Untitled scenario',
  ]);
  await choose(page, 'Untitled scenario', 'E-commerce example');
  await expectHeadline(page, figuresOf(document));
  await page.reload();
  await expect(shownName(page, 'E-commerce example')).toBeVisible();
  expect(await ownScenarios(page, 'E-commerce example')).toHaveLength(3);
});

test('renaming refuses an empty name and one of 121 characters, in words', async ({ page }) => {
  await open(page);
  await choose(page, 'E-commerce example', 'Rename…');
  const dialog = page.getByRole('dialog', { name: 'Rename this scenario' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  const rename = dialog.getByRole('button', { name: 'Rename' });
  await expect(name).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('E-commerce example');
  await name.fill('');
  await expect(name).toHaveAccessibleDescription(/The name .*empty/i);
  await expect(rename).toBeDisabled();
  await name.fill('x'.repeat(121));
  await expect(name).toHaveAccessibleDescription(/The name .*120/);
  await expect(rename).toBeDisabled();
  await name.press('Enter');
  await expect(dialog).toBeVisible();
  await name.fill('  Acme, the board’s case  ');
  await name.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(shownName(page, 'Acme, the board’s case')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('Renamed: Acme, the board’s case');
  await page.keyboard.press('Control+z');
  await expect(shownName(page, 'E-commerce example')).toBeVisible();
});

test('a copy changes alone, and a name of 120 characters can be copied too', async ({ page, context }) => {
  const long = 'n'.repeat(120);
  await withStored(context, [{ document: { ...document, name: long } }]);
  await open(page);
  await choose(page, long, 'Duplicate');
  const copy = `${'n'.repeat(113)} (copy)`;
  await expect(shownName(page, copy)).toBeVisible();
  await goTo(page, 'Company');
  await enter(page, 'Annual revenue', '600 cr');
  await choose(page, copy, long);
  await expectHeadline(page, figuresOf(document));
});

test('a deleted scenario comes back by its message, with every edit', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  const before = await headline(page);
  await choose(page, 'E-commerce example', 'Delete');
  const message = page.getByRole('status').filter({ hasText: 'Deleted E-commerce example.' });
  await expect(message).toBeVisible();
  await expect(shownName(page, 'Untitled scenario')).toBeVisible();
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(shownName(page, 'E-commerce example')).toBeVisible();
  expect(await headline(page)).toEqual(before);
  await expect(message).toHaveCount(0);
  await page.reload();
  await isShown(page, 'company');
  expect(await headline(page)).toEqual(before);
});

test('two tabs stay in step, and neither loses an edit', async ({ page, context }) => {
  await open(page, 'company');
  const other = await context.newPage();
  await open(other, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  await expect(field(other, 'Annual revenue')).toHaveValue(/^₹600\sCr$/);
  await enter(other, 'Incident cost', '9 cr');
  await expect(field(page, 'Incident cost')).toHaveValue(/^₹9\sCr$/);
  const both = figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9, incidentCost: 9e7 } });
  await expectHeadline(page, both);
  await expectHeadline(other, both);
  await other.reload();
  await expectHeadline(other, both);
});

test('two tabs that edit at once keep both edits', async ({ page, context }) => {
  await open(page, 'company');
  const other = await context.newPage();
  await open(other, 'company');
  await Promise.all([enter(page, 'Annual revenue', '600 cr'), enter(other, 'Incident cost', '9 cr')]);
  const both = figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9, incidentCost: 9e7 } });
  await expectHeadline(page, both);
  await expectHeadline(other, both);
  await page.reload();
  await expectHeadline(page, both);
});

test('undo in one tab takes back its own edit and leaves the other tab’s', async ({ page, context }) => {
  await open(page, 'company');
  const other = await context.newPage();
  await open(other, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  await expect(field(other, 'Annual revenue')).toHaveValue(/^₹600\sCr$/);
  await enter(other, 'Incident cost', '9 cr');
  await expect(field(page, 'Incident cost')).toHaveValue(/^₹9\sCr$/);
  await page.keyboard.press('Control+z');
  const theirs = figuresOf({ ...document, company: { ...document.company, incidentCost: 9e7 } });
  await expectHeadline(page, theirs);
  await expectHeadline(other, theirs);
});

test('each tab keeps its own scenario open', async ({ page, context }) => {
  await open(page);
  await choose(page, 'E-commerce example', 'A fresh mid-size example');
  const other = await context.newPage();
  await open(other);
  await choose(other, EXAMPLES.mid_size.document.name, 'E-commerce example');
  await expectHeadline(other, figuresOf(document));
  await expectHeadline(page, figuresOf(EXAMPLES.mid_size.document));
});
