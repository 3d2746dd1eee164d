import { enter, expect, field, goTo, open, test } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const panel = (page: Page, name: string) => page.getByRole('complementary', { name: `${name}, explained` });

test('a figure of the bar explains itself beside the page, down to its inputs', async ({ page }) => {
  await open(page);
  await page.getByTestId('kpi-npv').click();
  const beside = panel(page, 'Net present value');
  await expect(beside).toBeFocused();
  await expect(beside).toContainText('exactly ₹58,59,47,737');
  await expect(page.getByTestId('kpi-npv')).toHaveAttribute('aria-expanded', 'true');
  const year = beside.getByRole('button', { name: 'Benefits of year 2, in today' });
  await expect(year).toHaveAttribute('aria-expanded', 'false');
  await year.click();
  await expect(year).toHaveAttribute('aria-expanded', 'true');
  await beside.getByRole('button', { name: 'in words' }).click();
  await expect(beside.getByRole('button', { name: 'in words' })).toHaveAttribute('aria-pressed', 'true');
  // The page beside it stays in use: another figure takes its place, and the same one again closes it.
  await page.getByTestId('kpi-payback').click();
  await expect(panel(page, 'Payback')).toBeVisible();
  await expect(beside).toHaveCount(0);
  await page.getByTestId('kpi-payback').click();
  await expect(panel(page, 'Payback')).toHaveCount(0);
});

test('a lens that is not chosen explains its own figures, and follows the edits too', async ({ page }) => {
  await open(page);
  const cfo = page.locator('label').filter({ has: page.getByRole('radio', { name: /^CFO/ }) });
  await cfo.getByRole('button', { name: '−3.6' }).click();
  const beside = panel(page, 'Net present value, through the lens “CFO”');
  await expect(beside).toContainText(/exactly −\u2060?₹3,60,76,990/);
  // The lens itself was not chosen by looking at one of its figures.
  await expect(page.getByRole('radio', { name: /^CFO/ })).not.toBeChecked();
  await page.goto('./#/company/company.annualRevenue');
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await page.keyboard.type('600 cr');
  await expect(beside).toContainText(/exactly −\u2060?₹75,23,418/);
});

test('scrolled far down, an explanation keeps its head and its cross under the bar', async ({ page }) => {
  await open(page);
  await page.getByTestId('kpi-npv').click();
  const close = panel(page, 'Net present value').getByRole('button', { name: 'Close' });
  await expect(close).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  const isInSight = () =>
    close.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await expect.poll(isInSight).toBe(true);
});

test('an explanation follows the edits, and its links lead to their fields', async ({ page }) => {
  await open(page);
  await page.getByTestId('kpi-npv').click();
  const beside = panel(page, 'Net present value');
  await beside.getByRole('link', { name: 'Annual revenue' }).click();
  const revenue = field(page, 'Annual revenue');
  await expect(revenue).toBeFocused();
  await expect(beside).toBeVisible();
  // The field's text is selected, so typing replaces it.
  await page.keyboard.type('600 cr');
  await expect(beside).toContainText('exactly ₹70,49,20,951');
  await expect(revenue).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(beside).toContainText('exactly ₹58,59,47,737');
});

test('on the company screen the opening’s own figure explains where it comes from', async ({ page }) => {
  await open(page, 'company');
  await page.getByRole('heading', { level: 1 }).getByRole('button', { name: '₹500 Cr' }).click();
  const beside = panel(page, 'Annual revenue');
  await expect(beside).toContainText('§4 example');
  await beside.getByRole('link', { name: 'Change it' }).click();
  await expect(field(page, 'Annual revenue')).toBeFocused();
});

test('Escape closes an explanation and the focus returns to its figure', async ({ page }) => {
  await open(page);
  const figure = page.getByTestId('kpi-roi');
  await figure.focus();
  await page.keyboard.press('Enter');
  const beside = page.getByRole('complementary');
  await expect(beside).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(beside.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(beside).toHaveCount(0);
  await expect(figure).toBeFocused();
  // A figure in a sentence works by keyboard too.
  const inSentence = page.getByRole('heading', { level: 1 }).getByRole('button', { name: '₹58.6 Cr' });
  await inSentence.focus();
  await page.keyboard.press('Space');
  await expect(panel(page, 'Net present value')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inSentence).toBeFocused();
});

test('an explanation is copied as text, every level included', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByTestId('kpi-npv').click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied, every level included')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toMatch(/^Net present value: ₹58\.6\sCr \(exactly ₹58,59,47,737\)$/);
  expect(lines.find((line) => /^\s+(?:× )?Annual revenue: ₹500\sCr/.test(line))).toContain('[§4 example]');
  expect(lines.find((line) => /^\s+(?:× )?Discount rate: 12%/.test(line))).toContain('[ours]');
  expect(Math.max(...lines.map((line) => line.length - line.trimStart().length))).toBeGreaterThanOrEqual(6);
});

test('on a phone an explanation is a sheet that keeps the focus and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  await page.getByTestId('kpi-npv').click();
  const sheet = page.getByRole('dialog', { name: 'Net present value, explained' });
  await expect(sheet).toBeVisible();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+Tab');
  expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByTestId('kpi-npv')).toBeFocused();

  await page.getByTestId('kpi-npv').click();
  await sheet.getByRole('link', { name: 'Annual revenue' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(field(page, 'Annual revenue')).toBeFocused();
});

test('a figure that the case no longer has says so, and offers another', async ({ page }) => {
  await open(page);
  const years = page.getByRole('table', { name: 'Benefits, investment and net by year' });
  await years
    .getByRole('row', { name: /^Benefits/ })
    .getByRole('button')
    .nth(2)
    .click();
  await expect(page.getByRole('complementary')).toContainText('year 3');
  await goTo(page, 'Company');
  await page.getByText('How the case is judged').click();
  await enter(page, 'Years', '2');
  await expect(page.getByRole('complementary')).toContainText('not part of the case now');
  await page.getByRole('button', { name: 'Explain the net present value' }).click();
  await expect(panel(page, 'Net present value')).toBeVisible();
});
