import type { Page } from '@playwright/test';
import { SCREENS } from '#app/screens/registry.ts';
import { expect, field, isShown, open, screensOf, test } from '#e2e/support/journey.ts';

test('every screen leads to the next one at its end, and back, with what it is about and whose question it answers', async ({
  page,
}) => {
  await open(page);
  const screens = await screensOf(page);
  const turn = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(turn.getByRole('link')).toHaveText([/^Next.+ — .+$/]);
  for (const address of screens.slice(1)) {
    await turn.getByRole('link', { name: /^Next/ }).click();
    await expect(page.locator(`nav a[aria-current=page][href="${address}"]`).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await expect(turn.getByRole('link')).toHaveText([/^Previous.+ — .+$/]);
  await turn.getByRole('link').click();
  await expect(page.locator(`nav a[aria-current=page][href="${screens.at(-2) ?? ''}"]`).first()).toBeVisible();

  // From the last screen of a question the next one is named with its own.
  const questions = await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('group')
    .evaluateAll((groups) =>
      groups.map((each) => ({
        question: each.getAttribute('aria-label') ?? '',
        last: [...each.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '',
      })),
    );
  for (const [at, { last }] of questions.slice(0, -1).entries()) {
    await page.goto(`./${last}`);
    await expect(turn.getByText(`Next question: ${questions[at + 1]?.question ?? ''}`)).toBeVisible();
  }
});

const search = (page: Page) => page.getByRole('dialog', { name: 'Find a screen, field or figure' });
const entry = (page: Page) => search(page).getByRole('combobox');
const options = (page: Page) => search(page).getByRole('option');
const marked = (page: Page) => search(page).locator('[role=option][data-focused]');

/** Opens the search by its shortcut and types. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(entry(page)).toBeFocused();
  await page.keyboard.type(text);
}

test('any screen, field or figure is reached by its name and by keyboard alone', async ({ page }) => {
  await open(page, 'company');
  const revenue = field(page, 'Annual revenue');
  await revenue.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('0');

  // From inside a field, and back into it. What is typed before the search has arrived is typed into it all the same.
  let arrive = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/palette-[^/]*\.js/, async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('npx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('v');
  arrive();
  await expect(entry(page)).toBeFocused();
  await expect(entry(page)).toHaveValue('npv');
  await expect(options(page).first()).toHaveText(/^Net present value.*₹58\.6\u00A0Cr$/);
  await entry(page).fill('');
  await expect(options(page).first()).toHaveText(/^Verdict/);
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);
  await expect(revenue).toBeFocused();
  await expect(revenue).toHaveValue(/^₹500\sCr0$/);
  await page.keyboard.press('Backspace');

  // A field of another screen, by a name that the product does not use.
  await find(page, 'wacc');
  await expect(marked(page)).toHaveText(/^Discount rate.*Company.*12%$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/company\/finance\.discountRate$/);
  await expect(field(page, 'Discount rate')).toBeFocused();

  // Words in any order, one of them begun, with a sign that is not in the label.
  await find(page, 'price ₹ stor');
  await expect(marked(page)).toHaveText(/^Storage, ₹/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="investment.infrastructure.storagePrice"]')).toBeFocused();

  // A choice leads to the option that holds.
  await find(page, 'xylophone');
  await expect(search(page).getByText('Nothing here is called “xylophone”')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('compounding overlpa');
  await expect(marked(page)).toHaveText(/^Overlap of shares.*Shares add up$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="benefits.overlap"] input:checked')).toBeFocused();

  // A figure opens its explanation, which has the focus and gives it back.
  await find(page, 'capex');
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toHaveText(/^One-time cost.*₹5\.9\u00A0Cr$/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'One-time cost, explained' });
  await expect(panel).toBeFocused();
  await find(page, 'payback');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Payback, explained' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.locator('[id="benefits.overlap"] input:checked')).toBeFocused();

  // A screen, and what was gone to lately first, after a reload too.
  await find(page, 'verd');
  await page.keyboard.press('Enter');
  await isShown(page, 'verdict');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await isShown(page, 'verdict');
  await page.keyboard.press('Control+k');
  await expect(search(page).getByText('Recent')).toBeVisible();
  await expect(options(page).nth(0)).toHaveText(/^Verdict/);
  await expect(options(page).nth(1)).toHaveText(/^Payback/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Payback, explained' })).toBeFocused();

  // The shortcut closes it as well, and a form over the page keeps the keyboard to itself.
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(search(page)).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(search(page)).toHaveCount(0);
});

test('every screen of the registry is found by its title and named in the sheet of a phone, where one is among it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const more = page.getByRole('button', { name: /^More/ });
  for (const { id, title, question } of SCREENS) {
    await more.click();
    const sheet = page.getByRole('dialog', { name: 'More' });
    await sheet.getByRole('button', { name: 'Find a screen, field or figure' }).click();
    await expect(entry(page)).toBeFocused();
    await page.keyboard.type(title);
    await options(page).filter({ hasText: title }).first().click();
    await expect(page).toHaveURL(new RegExp(`#/${id}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await more.click();
    const here = sheet.getByRole('group', { name: question }).getByRole('link', { name: title });
    await expect(here).toHaveAttribute('aria-current', 'page');
    await expect(sheet.locator('a[aria-current]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
  }
  // On a phone an explanation is a sheet: what is chosen from over it closes it.
  await page.getByTestId('kpi-npv').click();
  await expect(page.getByRole('dialog', { name: 'Net present value, explained' })).toBeVisible();
  await find(page, 'tax rate');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Tax rate')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
