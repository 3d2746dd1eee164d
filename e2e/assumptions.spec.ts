import { fixture } from '#model/testing/cases.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, expectHeadline, figuresOf, isShown, open, tabTo, test, withStored } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const { document } = EXAMPLES.it_services;
const doubted = { ...document, benefits: { revenueAttribution: 0.1 } };
const NOTE = 'Sales credits data with a tenth of the uplift; asked in October';

const screens = (page: Page) => page.getByRole('navigation', { name: 'Screens', exact: true });
const attribution = (page: Page) => page.getByRole('textbox', { name: 'Revenue credited to data', exact: true });
/** The register's row of a value: the table's row that bears its name. */
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

/** What stands in the register once 16% was doubted and noted. */
async function expectNoted(page: Page): Promise<void> {
  await screens(page).getByRole('link', { name: 'Assumptions' }).click();
  await expect(row(page, 'Revenue credited to data')).toContainText('10%');
  await expect(page.getByText(NOTE)).toBeVisible();
}

test('by pointer: why the benefit is ₹123 Cr, a doubt with its note, undone, redone, sent and found elsewhere', async ({
  page,
  stranger,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'company');
  await page.getByRole('button', { name: 'IT services example' }).click();
  await expectHeadline(page, figuresOf(document));

  await screens(page).getByRole('link', { name: 'Benefits' }).click();
  await page.getByRole('heading', { level: 1 }).getByRole('button', { name: '₹123 Cr' }).click();
  const why = page.getByRole('complementary', { name: 'Annual benefit at maturity, explained' });
  await expect(why).toContainText('exactly ₹1,23,00,00,000');
  await why.getByRole('link', { name: 'Revenue credited to data' }).first().click();
  await expect(attribution(page)).toBeFocused();
  await page.keyboard.type('10%');
  await expectHeadline(page, figuresOf(doubted));
  await expect(why).toContainText('exactly ₹87,00,00,000');
  await why.getByRole('button', { name: 'Close' }).click();

  await screens(page).getByRole('link', { name: 'Assumptions' }).click();
  const value = row(page, 'Revenue credited to data');
  await expect(value).toContainText('10%');
  await expect(value).toContainText('yours');
  await value.getByRole('button', { name: 'Add a note' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await dialog.getByRole('radio', { name: 'Low' }).check();
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('A. Rao');
  await dialog.getByLabel('Date').fill('2026-10-12');
  await dialog.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText(NOTE)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(document));
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expectHeadline(page, figuresOf(doubted));
  await expect(page.getByText(NOTE)).toBeVisible();

  await page.getByRole('button', { name: /^Copy link(?! without)/ }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await stranger();
  await other.goto(link);
  await isShown(other, 'verdict');
  await expectHeadline(other, figuresOf(doubted));
  await expectNoted(other);
  await expect(other.getByText('A. Rao')).toBeVisible();
});

test('by keyboard alone: doubt a belief, note why, reset it', async ({ page }) => {
  await open(page, 'company');
  await tabTo(page, page.getByRole('button', { name: 'IT services example' }));
  await page.keyboard.press('Enter');
  await expectHeadline(page, figuresOf(document));
  await tabTo(page, screens(page).getByRole('link', { name: 'Benefits' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('heading', { level: 1 }).getByRole('button', { name: '₹123 Cr' }));
  await page.keyboard.press('Enter');
  const why = page.getByRole('complementary', { name: 'Annual benefit at maturity, explained' });
  await expect(why).toBeFocused();
  await tabTo(page, why.getByRole('link', { name: 'Revenue credited to data' }).first());
  await page.keyboard.press('Enter');
  await expect(attribution(page)).toBeFocused();
  await page.keyboard.type('10');
  await expectHeadline(page, figuresOf(doubted));
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(document));
  await page.keyboard.press('Control+Shift+z');
  await expectHeadline(page, figuresOf(doubted));

  await page.goto('./#/assumptions');
  const add = row(page, 'Revenue credited to data').getByRole('button', { name: 'Add a note' });
  await add.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  // It has the focus once it is there: a key before that is the page's.
  await expect(dialog).toBeFocused();
  await tabTo(page, dialog.getByRole('textbox', { name: 'Note' }));
  await page.keyboard.type(NOTE);
  await tabTo(page, dialog.getByRole('button', { name: 'Save note' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main').getByText(NOTE)).toBeVisible();
  // The explanation that is still open beside the page tells the note too.
  await expect(why.getByText(NOTE)).toBeVisible();

  const reset = row(page, 'Revenue credited to data').getByRole('button', { name: 'Reset' });
  await reset.focus();
  await page.keyboard.press('Enter');
  await expectHeadline(page, figuresOf(document));
});

test('a link without notes shows the same figures and keeps the notes at home', async ({ page, context, stranger }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withStored(context, [
    { document: { ...doubted, register: { 'benefits.revenueAttribution': { note: NOTE, confidence: 'low' } } } },
  ]);
  await open(page);
  await expect(page.getByText(/\d characters/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Copy link without notes/ }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const other = await stranger();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await isShown(other, 'verdict');
  await expectHeadline(other, figuresOf(doubted));
  await screens(other).getByRole('link', { name: 'Assumptions' }).click();
  await expect(row(other, 'Revenue credited to data')).toContainText('10%');
  await expect(other.getByText(NOTE)).toHaveCount(0);
});

test('our assumptions and what is unsure can be seen alone', async ({ page, context }) => {
  await withStored(context, [
    { document: { ...doubted, register: { 'benefits.revenueAttribution': { note: NOTE, confidence: 'low' } } } },
  ]);
  await open(page);
  await screens(page).getByRole('link', { name: 'Assumptions' }).click();
  await page.getByRole('radio', { name: /^Low confidence 1/ }).check();
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(1);
  await page.getByRole('radio', { name: /^Our assumptions/ }).check();
  await expect(row(page, 'Tools a year')).toBeVisible();
  await expect(row(page, 'Revenue credited to data')).toHaveCount(0);
});

test('each quarter of waiting has its price', async ({ page }) => {
  await open(page);
  await expect(page.getByText(/deferral only/i)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('₹1.6 Cr');
});

test('filters tell whose values are whose, and Reset all brings the example back', async ({ page }) => {
  await open(page, 'company');
  await page.goto('./#/benefits/benefits.growth');
  await expect(page.getByRole('textbox', { name: 'Growth of benefits' })).toBeFocused();
  await page.keyboard.type('2%');
  await page.goto('./#/investment/investment.toolsAnnual');
  await expect(page.getByRole('textbox', { name: 'Tools a year' })).toBeFocused();
  await page.keyboard.type('3 cr');
  await page.goto('./#/assumptions');
  await page.getByRole('radio', { name: /^Changed 2/ }).check();
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(2);
  await page.getByRole('button', { name: 'Reset all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Reset/ }).last().click();
  await expectHeadline(page, figuresOf(EXAMPLES.ecommerce.document));
});

test('reconciliation names the cause of each gap from the model', async ({ page }) => {
  await open(page);
  await screens(page).getByRole('link', { name: 'Reconciliation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('it promises ₹211 Cr a year and reports ₹45');
  await expect(page.getByText('crediting 16% of that gives ₹43.1 Cr', { exact: false })).toBeVisible();
  await expect(page.getByText('only one is of revenue: 5% more revenue', { exact: false })).toBeVisible();
  await expect(page.getByText('rise from nothing together take it from 0.7 months to 8.2 months')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Payback by §8’s own formula' })).toBeVisible();
});

test('every reconciled figure explains itself, for its own example and lens', async ({ page }) => {
  await open(page);
  await screens(page).getByRole('link', { name: 'Reconciliation' }).click();
  await page.getByRole('button', { name: '₹123 Cr' }).first().click();
  const why = page.getByRole('complementary', { name: /IT services example through the lens “Calibrated”, explained/ });
  await expect(why).toContainText('exactly ₹1,23,00,00,000');
  await expect(why).toContainText('§4 example');
});

test('an IRR that is one of several is marked as such', async ({ page, context }) => {
  await withStored(context, [{ document: fixture('two-irr-roots').scenario }]);
  await open(page);
  await expect(page.getByRole('banner')).toContainText('IRR, one of 2');
});
