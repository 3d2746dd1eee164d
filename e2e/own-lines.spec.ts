import type { Page } from '@playwright/test';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { withAllCounted } from '#model/findings/left-out.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { expect, expectHeadline, field, figuresOf, open, test, visit } from '#e2e/support/journey.ts';

const { document } = EXAMPLES.ecommerce;
/** A name from anywhere: text, whatever it holds. */
const MARKUP = '<img src=x onerror=alert(1)>';
const LICENCE = { id: 'c1', name: 'Licence', kind: 'once', amount: 45e5 } as const;
const SUPPORT = { id: 'c2', name: 'Support', kind: 'yearly', amount: 20e5, fromYear: 2 } as const;

/** Types into one field after the other, and adds the line. */
async function addByKeyboard(page: Page, name: string, amount: string, ...choices: readonly string[]): Promise<void> {
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(amount);
  for (const choice of choices) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(choice);
  }
  await page.keyboard.press('Enter');
}

test('lines of one’s own are added by keyboard and pasted, start when they are told to, and everything left out is counted in one step', async ({
  page,
}) => {
  const withLines = (
    costs: NonNullable<ScenarioDocument['investment']>['ownLines'] = [],
    benefits?: ScenarioDocument['benefits'],
  ): ScenarioDocument => ({
    ...document,
    ...(costs.length === 0 ? {} : { investment: { ownLines: costs } }),
    ...(benefits === undefined ? {} : { benefits }),
  });
  await open(page);

  await visit(page, '#/investment');
  await field(page, 'Name of the cost').focus();
  await addByKeyboard(page, 'Licence', '45 lakh');
  await expectHeadline(page, figuresOf(withLines([LICENCE])));
  await expect(field(page, 'Name of the cost')).toBeFocused();
  await addByKeyboard(page, 'Support', '20 lakh', 'Each', 'year 2');
  await expectHeadline(page, figuresOf(withLines([LICENCE, SUPPORT])));

  await page.getByText('Paste rows from a spreadsheet').click();
  const box = page.getByRole('textbox', { name: 'Paste rows from a spreadsheet' });
  await box.fill(`Rent\t12,00,000\nDiscount\t(45,000)\n${MARKUP}\t₹1.25 cr`);
  await page.getByRole('button', { name: 'Add these rows' }).click();
  await expect(page.getByText('Two rows added; one row was not read:')).toBeVisible();
  await expect(page.getByText(/^Row 2: \(45,000\) stands in brackets/)).toBeVisible();
  await expect(box).toHaveValue('Discount\t(45,000)');
  const rent = { id: 'c3', name: 'Rent', kind: 'once', amount: 12e5 } as const;
  const markup = { id: 'c4', name: MARKUP, kind: 'once', amount: 1.25e7 } as const;
  await expectHeadline(page, figuresOf(withLines([LICENCE, SUPPORT, rent, markup])));

  const rows = page.getByRole('group', { name: /^(?:Licence|Support|Rent|<img.*>)$/ });
  await page.getByRole('button', { name: 'Rent: move up' }).press('Enter');
  await expect(rows.nth(1)).toHaveAccessibleName('Rent');
  await expect(page.getByRole('button', { name: 'Rent: move up' })).toBeFocused();
  await page.getByRole('switch', { name: `${MARKUP}: counts` }).press('Space');
  await page.getByRole('button', { name: 'Licence: delete' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Rent: delete' })).toBeFocused();
  await expectHeadline(page, figuresOf(withLines([rent, SUPPORT])));
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(withLines([LICENCE, rent, SUPPORT])));
  const costs = [LICENCE, rent, SUPPORT];

  await visit(page, '#/benefits');
  await field(page, 'Name of the benefit').focus();
  await addByKeyboard(page, 'Fines not paid', '2 cr', 'Loss', 'Year 1, Q3');
  const ownLines = [{ id: 'b1', name: 'Fines not paid', kind: 'avoided', amount: 2e7 }] as const;
  await expectHeadline(page, figuresOf(withLines(costs, { ownLines, starts: { b1: 3 } })));
  await expect(page.getByRole('heading', { name: /^One line starts later, which takes ₹/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Faster time to market: first quarter' }).selectOption('Year 2, Q2');
  const benefits = { ownLines, starts: { b1: 3, faster_time_to_market: 6 } };
  await expectHeadline(page, figuresOf(withLines(costs, benefits)));
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('Year 1, Q1 → Year 2, Q2');
  await page.getByRole('link', { name: 'Fines not paid: Year 1, Q3' }).click();
  await expect(page.getByRole('combobox', { name: 'Fines not paid: first quarter' })).toBeFocused();

  await visit(page, '#/investment');
  const before = withLines(costs, benefits);
  await page.getByRole('button', { name: 'Count them all' }).click();
  const counted = withAllCounted(readCase(before)).reduce<ScenarioDocument>(
    (each, { path, value }) => withValueAt(each, path, value),
    before,
  );
  await expectHeadline(page, figuresOf(counted));
  await expect(page.getByRole('heading', { name: 'Nothing of it is left out here' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectHeadline(page, figuresOf(before));
  // A choice among words, as the last edit tells it.
  await page.getByRole('switch', { name: 'Flows through the year: counted' }).click();
  await expectHeadline(page, figuresOf(withValueAt(before, 'finance.timing', 'mid_year')));

  await visit(page, '#/assumptions');
  await expect(page.getByRole('rowheader', { name: /^Fines not paid: first quarter/ })).toBeVisible();
});
