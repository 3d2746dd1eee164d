import { EXAMPLES } from '#model/facts/examples.ts';

import { CFO_FIRST_EDITION, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { withValueAt } from '#model/document/write.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';
import {
  enter,
  expect,
  expectHeadline,
  field,
  figuresOf,
  open,
  test,
  visit,
  withStored,
} from '#e2e/support/journey.ts';

const { document } = EXAMPLES.ecommerce;

test('a line is switched off, on again, and the off is undone', async ({ page }) => {
  await open(page);
  await visit(page, '#/benefits');
  const line = page.getByRole('group', { name: 'Manual labour' });
  const counts = line.getByRole('switch', { name: 'Manual labour: counts' });
  await counts.click();
  await expect(line).toContainText('Off. Switched on, it counts at 60% again, the catalogue’s rate.');
  await expectHeadline(page, figuresOf(withValueAt(document, 'benefits.rates.manual_labor_savings', 0)));
  await counts.click();
  await expectHeadline(page, figuresOf(document));
  await enter(page, 'Manual labour: rate', '45');
  await counts.click();
  await expect(line).toContainText('it counts at 45% again, as before.');
  await counts.click();
  await expectHeadline(page, figuresOf(withValueAt(document, 'benefits.rates.manual_labor_savings', 0.45)));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(counts).not.toBeChecked();
});

test('a rate is refused in words, and an emptied one goes back to the source', async ({ page }) => {
  await open(page);
  await visit(page, '#/benefits');
  await enter(page, 'Incidents: rate', '501');
  await expect(page.getByRole('group', { name: 'Incidents' })).toContainText('at most 500%. Still using 80%.');
  await expectHeadline(page, figuresOf(document));
  await enter(page, 'Incidents: rate', '500');
  await expectHeadline(page, figuresOf(withValueAt(document, 'benefits.rates.incident_cost_savings', 5)));
  await expect(page.getByText('The lines claim 500% of the incident cost', { exact: true })).toBeVisible();
  await enter(page, 'Incidents: rate', '');
  await expectHeadline(page, figuresOf(document));
});

test('a field is reached by its address', async ({ page }) => {
  await page.goto('./#/benefits/benefits.rates.decision_making');
  await expect(field(page, 'Data-driven decisions: rate')).toBeFocused();
  await page.evaluate(() => (location.hash = '#/benefits/benefits.growth'));
  await expect(field(page, 'Growth of benefits')).toBeFocused();
  await page.evaluate(() => (location.hash = '#/benefits/benefits.overlap'));
  await expect(page.getByRole('radio', { name: 'Add up' })).toBeFocused();
});

test('a lens of one’s own is saved, chosen elsewhere, compared and deleted', async ({ page }) => {
  await open(page);
  await visit(page, '#/benefits');
  await enter(page, 'Benefit risk', '10');
  const own = { ...LENSES.calibrated.fields, benefitRisk: 0.1 };
  await expect(page.getByRole('heading', { name: 'Yours: nearest to Calibrated' })).toBeVisible();
  await page.getByRole('button', { name: 'Save as a lens of your own' }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: 'Name of the lens' });
  await expect(name).toBeFocused();
  await name.fill('CFO');
  await expect(dialog).toContainText('“CFO” is built in; choose another name.');
  await name.fill('Our board');
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: 'This is your lens “Our board”' })).toBeVisible();
  await expect(page.locator('#lenses')).toBeFocused();

  const menu = page.getByRole('banner').getByRole('button', { name: /lens$/ });
  await menu.click();
  await page.getByRole('menuitemradio', { name: /CFO/ }).click();
  await expectHeadline(page, figuresOf(throughLens(document, LENSES.cfo.fields)));
  await menu.click();
  await page.getByRole('menuitemradio', { name: /Our board/ }).click();
  await expectHeadline(page, figuresOf(throughLens(document, own)));

  await visit(page, '#/verdict');
  const strip = page.getByRole('radiogroup', { name: 'Working lens' });
  await expect(strip.getByRole('radio')).toHaveCount(4);
  await expect(strip.getByRole('radio', { name: /Our board/ })).toBeChecked();

  await visit(page, '#/benefits');
  await page.getByRole('button', { name: 'Delete the lens Our board' }).click();
  await expect(page.getByRole('heading', { name: 'Yours: nearest to Calibrated' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'This is your lens “Our board”' })).toBeVisible();
});

test('of many lenses the strip compares the four that are ticked', async ({ page, context }) => {
  const lenses = [0.05, 0.1, 0.3].map((share) => ({
    name: `At ${share * 100}%`,
    ...LENSES.calibrated.fields,
    revenueAttribution: share,
  }));
  await withStored(context, [{ document: { ...document, version: CURRENT_VERSION, lenses } }]);
  await open(page);
  const strip = page.getByRole('radiogroup', { name: 'Working lens' });
  await expect(strip.getByRole('radio')).toHaveCount(4);
  await page.getByText('Comparing four of six lenses').click();
  const last = page.getByRole('checkbox', { name: 'At 30%' });
  await expect(last).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Published formula' }).uncheck();
  await last.check();
  await expect(strip.getByRole('radio', { name: /At 30%/ })).toBeVisible();
  await expect(strip.getByRole('radio')).toHaveCount(4);
  // The radio follows the figures, which may come from the worker: a moment later than the click.
  await strip.getByRole('radio', { name: /At 30%/ }).click();
  await expectHeadline(page, figuresOf(withValueAt(document, 'benefits.revenueAttribution', 0.3)));
  await expect(strip.getByRole('radio', { name: /At 30%/ })).toBeChecked();
});

test('freed hours count as far as they become cash, and an older document’s CFO lens gives way to today’s at a press', async ({
  page,
  context,
}) => {
  const older = throughLens(document, CFO_FIRST_EDITION.fields);
  await withStored(context, [{ document: { ...older, version: CURRENT_VERSION } }]);
  await open(page);
  await visit(page, '#/benefits');
  await expect(page.getByRole('heading', { name: 'This is the CFO lens in its first edition' })).toBeVisible();
  await page.getByRole('button', { name: 'Take today’s CFO lens' }).click();
  await expect(page.getByRole('heading', { name: 'This is the CFO lens', exact: true })).toBeVisible();
  await expectHeadline(page, figuresOf(throughLens(document, LENSES.cfo.fields)));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'This is the CFO lens in its first edition' })).toBeVisible();
  await enter(page, 'Freed capacity that becomes cash', '50');
  await expectHeadline(page, figuresOf(withValueAt(older, 'benefits.capacityCashable', 0.5)));
  await expect(page.getByRole('group', { name: 'Manual labour' })).toContainText('50%');
});

test('how the first year’s benefit comes is chosen from the explanation of the payback, and moves it alone', async ({
  page,
}) => {
  await open(page);
  await page.getByTestId('kpi-payback').click();
  const panel = page.getByRole('complementary', { name: /^Payback, explained/ });
  await expect(panel).toContainText('If year 1’s benefit were the same every day, payback would be 4.6');
  await panel.getByRole('link', { name: 'Choose' }).click();
  await expect(page.getByRole('radio', { name: 'Rises from nothing' })).toBeFocused();
  await page.getByText('The same every day', { exact: true }).click();
  await expectHeadline(page, figuresOf(withValueAt(document, 'finance.accrual', 'even')));
  await expect(page.getByText('default → the same every day')).toBeVisible();
});
