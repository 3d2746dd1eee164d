import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';
import { enter, expect, expectHeadline, figuresOf, goTo, open, test } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const { document } = EXAMPLES.ecommerce;
const withInvestment = (investment: NonNullable<ScenarioDocument['investment']>): ScenarioDocument => ({
  ...document,
  investment,
});
const usualTeam = Object.fromEntries(ROLE_IDS.map((role) => [role, ROLES[role].count.mid_size]));

async function openInvestment(page: Page): Promise<void> {
  await open(page);
  await page
    .getByRole('navigation', { name: 'Screens', exact: true })
    .getByRole('link', { name: 'Investment' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('over three years');
}

test('one more engineer keeps the rest of the team, and the way back is one step', async ({ page }) => {
  await openInvestment(page);
  await enter(page, 'Data engineer: people', '5.5');
  await expectHeadline(page, figuresOf(withInvestment({ team: { ...usualTeam, data_engineer: 5.5 } })));
  await expect(page.getByRole('heading', { name: 'A new team of 15.5 costs' })).toBeVisible();
  await enter(page, 'Data engineer: people', '5.2');
  await expect(page.getByText('Halves are the finest')).toBeVisible();
  await expectHeadline(page, figuresOf(withInvestment({ team: { ...usualTeam, data_engineer: 5.5 } })));
  await page.getByRole('button', { name: 'Back to the team of this size' }).click();
  await expectHeadline(page, figuresOf(document));
});

test('salaries move along their bands by the line and by the field', async ({ page }) => {
  await openInvestment(page);
  await page.getByRole('slider', { name: 'Salaries in their bands, on a line' }).press('End');
  await expectHeadline(page, figuresOf(withInvestment({ salaryPosition: 1 })));
  await expect(page.getByRole('textbox', { name: 'Salaries in their bands' })).toHaveValue('100%');
});

test('the monthly bill gives way to one yearly amount, and comes back as it was', async ({ page }) => {
  await openInvestment(page);
  await enter(page, 'Compute: hours a month', '20,000');
  const billed = withInvestment({ infrastructure: { computeQuantity: 20_000 } });
  await expectHeadline(page, figuresOf(billed));
  await page.getByRole('button', { name: 'Give the yearly amount instead' }).click();
  await expectHeadline(page, figuresOf(billed));
  await enter(page, 'Infrastructure a year', '1 cr');
  await expectHeadline(page, figuresOf(withInvestment({ infrastructureAnnual: 1e7 })));
  await page.getByRole('button', { name: 'Work it out from the monthly bill' }).click();
  await expectHeadline(page, figuresOf(billed));
});

test('totals start as what the built-up case comes to, and the case comes back with the switch', async ({ page }) => {
  await openInvestment(page);
  await page.getByRole('radio', { name: 'Totals over the horizon' }).check();
  await expect(page.getByRole('textbox', { name: 'Consulting, whole horizon' })).toHaveValue(/^₹5\.5\sCr$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('₹25.5 Cr');
  await enter(page, 'Tools, whole horizon', '');
  await expect(page.getByText('all five totals are needed')).toBeVisible();
  await page.getByRole('radio', { name: 'Built up from the team' }).check();
  await expectHeadline(page, figuresOf(document));
});

test('a switch of size keeps what was set by hand until told otherwise', async ({ page }) => {
  await openInvestment(page);
  await enter(page, 'Tools a year', '4 cr');
  await goTo(page, 'Company');
  await page.getByRole('radio', { name: 'Enterprise' }).check();
  const kept = {
    ...withInvestment({ toolsAnnual: 4e7 }),
    company: { ...document.company, size: 'enterprise' as const },
  };
  await expectHeadline(page, figuresOf(kept));
  await expect(page.getByText('Set by hand and kept whatever the size: tools a year.')).toBeVisible();
  await page.getByRole('button', { name: 'Use what is usual for enterprise companies…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('₹4 Cr');
  await expect(dialog).toContainText('₹8 Cr');
  await dialog.getByRole('button', { name: 'Replace it' }).click();
  await expectHeadline(page, figuresOf({ ...document, company: kept.company }));
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(kept));
});
