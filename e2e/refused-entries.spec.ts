import { EXAMPLES } from '#model/facts/examples.ts';
import {
  enter,
  enterName,
  expect,
  expectHeadline,
  field,
  figuresOf,
  goTo,
  isShown,
  open,
  test,
} from '#e2e/support/journey.ts';

const { document } = EXAMPLES.ecommerce;
const START = figuresOf(document);

const REFUSED: readonly (readonly [text: string, words: RegExp])[] = [
  ['2–3 Cr', /This is a range; type one amount/],
  ['abc', /“abc” cannot be read as an amount\. Type it as you would say it/],
  ['-5', /cannot be below zero/],
  ['1,23,4', /The commas in “1,23,4” are out of place/],
  ['$5', /Amounts are in rupees/],
  ['12%', /takes an amount in rupees, not a percentage/],
  ['1e20', /Too large: at most ₹10,00,00,000\sCr a year/],
];

test('a wrong amount is refused in words and the value before it stays in use', async ({ page }) => {
  await open(page, 'company');
  for (const [text, words] of REFUSED) {
    await test.step(text, async () => {
      await enter(page, 'Annual revenue', text);
      const revenue = field(page, 'Annual revenue');
      await expect(revenue).toHaveValue(text);
      await expect(revenue).toHaveAccessibleDescription(words);
      await expect(revenue).toHaveAccessibleDescription(/still using\s*₹5,00,00,00,000/);
      await expect(revenue).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(words)).toBeVisible();
      await expectHeadline(page, START);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('One field cannot be read yet.');
    });
  }
  await enter(page, 'Annual revenue', '600 cr');
  await expect(field(page, 'Annual revenue')).not.toHaveAttribute('aria-invalid');
  await expectHeadline(page, figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9 } }));
});

test('typed key by key, a refused entry leaves nothing of itself behind', async ({ page }) => {
  await open(page, 'company');
  const revenue = field(page, 'Annual revenue');
  await revenue.selectText();
  await revenue.pressSequentially('2–3 Cr');
  await revenue.blur();
  await expect(revenue).toHaveAccessibleDescription(/This is a range/);
  await expectHeadline(page, START);
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('None yet');
  await page.reload();
  await isShown(page, 'company');
  await expectHeadline(page, START);
});

test('the navigation says how many entries cannot be read, and other screens go on', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', 'abc');
  const nav = page.getByRole('navigation', { name: 'Screens' });
  await expect(nav.getByRole('link', { name: 'Company one entry cannot be read' })).toBeVisible();
  await enter(page, 'Incident cost', '$5');
  await expect(nav.getByRole('link', { name: 'Company 2 entries cannot be read' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two fields cannot be read yet.');
  await goTo(page, 'Verdict');
  await expectHeadline(page, START);
  await goTo(page, 'Company');
  await enter(page, 'Data-team cost', '9 cr');
  await expectHeadline(page, figuresOf({ ...document, company: { ...document.company, dataTeamCost: 9e7 } }));
});

test('undo over a refused entry writes the earlier text again', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  await enter(page, 'Annual revenue', 'abc');
  await expect(field(page, 'Annual revenue')).toHaveAccessibleDescription(/still using\s*₹6,00,00,00,000/);
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Annual revenue')).toHaveValue(/^₹500\sCr$/);
  await expect(field(page, 'Annual revenue')).not.toHaveAttribute('aria-invalid');
  await expectHeadline(page, START);
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page, 'Annual revenue')).toHaveValue(/^₹600\sCr$/);
});

test('an emptied amount is left out of the case, as its default', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '');
  const { annualRevenue: _, ...rest } = document.company;
  await expectHeadline(page, figuresOf({ ...document, company: rest }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('revenue yet to be entered');
});

test('years, discount rate and tax are refused in their own words', async ({ page }) => {
  await open(page, 'company');
  await page.getByText('How the case is judged').click();
  await enter(page, 'Years', '2.5');
  await expect(field(page, 'Years')).toHaveAccessibleDescription(/Years are counted whole, from one to ten/);
  await enter(page, 'Years', '11');
  await expect(field(page, 'Years')).toHaveAccessibleDescription(/from one to ten/);
  await enter(page, 'Tax rate', '95%');
  await expect(field(page, 'Tax rate')).toHaveAccessibleDescription(/Too large: at most 90%/);
  await expectHeadline(page, START);
});

test('a name of 121 characters is refused in words and the name before it stays', async ({ page }) => {
  await open(page, 'company');
  await enterName(page, 'n'.repeat(121));
  await expect(field(page, 'Scenario name')).toHaveAccessibleDescription(/Too long by 1: at most 120 characters/);
  await expect(page.getByRole('banner').getByRole('button', { name: 'E-commerce example' })).toBeVisible();
});

test('a refused entry is still there after another screen, and stays with its own scenario', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Incident cost', '2–3 Cr');
  await goTo(page, 'Verdict');
  await goTo(page, 'Company');
  await expect(field(page, 'Incident cost')).toHaveValue('2–3 Cr');
  await expect(page.getByText('This is a range')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'E-commerce example' }).click();
  await expect(field(page, 'Incident cost')).not.toHaveValue('2–3 Cr');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Incident cost')).toHaveValue('2–3 Cr');
  await enter(page, 'Incident cost', '3 Cr');
  await goTo(page, 'Verdict');
  await goTo(page, 'Company');
  await expect(field(page, 'Incident cost')).toHaveValue(/^₹3\sCr$/);
});
