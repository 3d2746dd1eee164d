import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { fixture } from '#model/testing/cases.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import {
  changeOf,
  enter,
  expect,
  expectHeadline,
  field,
  figuresOf,
  goTo,
  open,
  test,
  type Headline,
} from '#e2e/support/journey.ts';
import { drawingOf, isDrawnAgain } from '#e2e/support/drawings.ts';

const { document } = EXAMPLES.ecommerce;
const CFO = figuresOf(throughLens(document, LENSES.cfo.fields));
const START = figuresOf(document);
const EDITED = figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9 } });

function expected(name: string): Headline {
  const { npv, roi, paybackMonths: payback, irr } = fixture(name).expected.finance;
  return { npv, roi, payback, irr };
}

test('an edit moves the headline, says by how much, and the opening sentences follow', async ({ page }) => {
  await open(page, 'company');
  // Before any edit there is nothing to tell.
  await expect(changeOf(page, 'npv')).toHaveText(/^\s*$/);
  await field(page, 'Annual revenue').fill('600 cr');
  await expectHeadline(page, EDITED);
  await expect(changeOf(page, 'npv')).toHaveText(/^\+\u2060₹11\.9\sCr, better since last edit$/);
  await expect(changeOf(page, 'payback')).toHaveText(/^0\.7\smonths sooner$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/₹600\sCr in revenue/);
  const last = page.getByRole('group', { name: 'Last edit' });
  await expect(last).toContainText('Annual revenue');
  await expect(last).toContainText(/₹500\sCr → ₹600\sCr/);
  await goTo(page, 'Verdict');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/NPV of ₹70\.5\sCr/);
});

test('a key draws again what it changes, not the page around it nor other fields', async ({ page }) => {
  await open(page, 'company');
  const others = [
    page.getByRole('main'),
    page.getByRole('navigation', { name: 'Screens' }),
    field(page, 'Incident cost'),
  ];
  const drawings = await Promise.all(others.map(drawingOf));
  const own = await drawingOf(field(page, 'Annual revenue'));
  await field(page, 'Annual revenue').fill('600 cr');
  await expectHeadline(page, EDITED);
  expect(await isDrawnAgain(field(page, 'Annual revenue'), own)).toBe(true);
  for (const [k, other] of others.entries())
    expect(await isDrawnAgain(other, drawings[k] ?? own), String(other)).toBe(false);
});

test('undo and redo by keys, inside a field and outside', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  await enter(page, 'Incident cost', '9 cr');
  await field(page, 'Incident cost').focus();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Incident cost')).toHaveValue(/^₹2\sCr$/);
  await expectHeadline(page, EDITED);
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Annual revenue')).toHaveValue(/^₹500\sCr$/);
  await expectHeadline(page, START);
  await goTo(page, 'Verdict');
  await page.keyboard.press('Control+Shift+z');
  await expectHeadline(page, EDITED);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expectHeadline(page, EDITED);
});

test('undo and redo by button', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '600 cr');
  const last = page.getByRole('group', { name: 'Last edit' });
  await last.getByRole('button', { name: 'Undo' }).click();
  await expectHeadline(page, START);
  await expect(last.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await last.getByRole('button', { name: 'Redo' }).click();
  await expectHeadline(page, EDITED);
  await expect(last.getByRole('button', { name: 'Redo' })).toHaveCount(0);
});

test('a choice moves the case too: size, data estate, and the years behind their fold', async ({ page }) => {
  await open(page, 'company');
  await page.getByRole('radio', { name: 'Enterprise' }).check();
  const enterprise = { ...document, company: { ...document.company, size: 'enterprise' as const } };
  await expectHeadline(page, figuresOf(enterprise));
  await page.getByText('How the case is judged').click();
  await enter(page, 'Years', '5');
  await expectHeadline(page, figuresOf({ ...enterprise, finance: { years: 5 } }));
  await expect(page.getByText('five years, discounted at 12%, before tax')).toBeVisible();
});

test('the lens chosen on the verdict is the lens of every screen, and is undone', async ({ page }) => {
  await open(page);
  const lenses = page.getByRole('radiogroup', { name: 'Working lens' });
  await lenses.getByRole('radio', { name: /^CFO/ }).click();
  await expectHeadline(page, CFO);
  await expect(page.getByRole('banner').getByRole('button', { name: 'CFO lens' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/NPV of −\u2060₹3\.6\sCr/);
  await lenses.getByRole('radio', { name: /^Published formula/ }).click();
  await expectHeadline(page, expected('ecommerce-published'));
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('CFO → Published formula');
  await page.keyboard.press('Control+z');
  await expectHeadline(page, CFO);
  await page.keyboard.press('Control+z');
  await expectHeadline(page, expected('ecommerce-calibrated'));
  await expect(lenses.getByRole('radio', { name: /^Calibrated/ })).toBeChecked();
});

test('the lens chosen in the menu', async ({ page }) => {
  await open(page, 'company');
  const choose = async (from: string, to: RegExp): Promise<void> => {
    await page.getByRole('banner').getByRole('button', { name: from }).click();
    await page.getByRole('menuitemradio', { name: to }).click();
  };
  await choose('Calibrated lens', /^CFO/);
  await expectHeadline(page, CFO);
  await choose('CFO lens', /^Published formula/);
  await expectHeadline(page, expected('ecommerce-published'));
  await page.keyboard.press('Control+z');
  await expectHeadline(page, CFO);
});

test('a figure that no longer exists is a dash with an empty value, and the bar says so', async ({ page }) => {
  await open(page, 'company');
  await enter(page, 'Annual revenue', '');
  await enter(page, 'Data-team cost', '0');
  await enter(page, 'Infrastructure cost', '0');
  await enter(page, 'Incident cost', '0');
  await expect(page.getByTestId('kpi-payback')).toHaveText('—');
  await expect(page.getByTestId('kpi-payback')).toHaveAttribute('data-value', '');
  await expect(page.getByTestId('kpi-irr')).toHaveAttribute('data-value', '');
  await goTo(page, 'Verdict');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('you get nothing back');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Enter your revenue');
});
