import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, field, test, withStored } from '#e2e/support/journey.ts';

const document: ScenarioDocument = { ...EXAMPLES.ecommerce.document, plan: { start: '2090-04-03' } };

test('what is found out and who does what is kept, counted, refused in words, undone, and printed on one page', async ({
  page,
  context,
}) => {
  await withStored(context, [{ document }]);
  await page.goto('./#/plan/assessment');
  const opening = page.getByTestId('opening');
  await expect(opening).toContainText('15 questions to ask before anything is built, and none is answered yet.');

  // A finding is a belief until evidence stands beside it, and leads to the factor that it informs.
  const architecture = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Architecture' }) });
  await architecture.getByRole('textbox', { name: 'Finding' }).fill('One warehouse, three copies');
  await architecture.getByRole('textbox', { name: /^Evidence/ }).focus();
  await expect(opening).toContainText(
    'One of 15 topics is looked at; 14 are open, tools first. One finding without evidence',
  );
  await expect(architecture).toContainText('a belief until evidence stands beside it');
  await architecture.getByRole('textbox', { name: /^Evidence/ }).fill('x'.repeat(1001));
  await architecture.getByLabel('Found on').focus();
  await expect(architecture).toContainText('At most 1,000 characters; these are 1,001.');
  await architecture.getByRole('textbox', { name: /^Evidence/ }).fill('Walk-through of 3 April');
  await architecture.getByLabel('Found on').fill('2090-04-03');
  await expect(opening).toContainText('Each rests on evidence.');
  await expect(
    architecture.getByRole('link', { name: /^Data architecture maturity, 12\.5 of 25 points/ }),
  ).toHaveAttribute('href', '#/readiness/readiness.data_architecture_maturity');
  // A day is taken whole: half typed, or the 30th of February, it is refused when the field is left, and the one before stays.
  const foundOn = architecture.getByLabel('Found on');
  await foundOn.focus();
  await page.keyboard.press('Backspace');
  await page
    .getByRole('textbox', { name: /^Evidence/ })
    .first()
    .focus();
  await expect(architecture).toContainText('This is no day of the calendar.');
  await expect(foundOn).toHaveAttribute('aria-invalid', 'true');
  await foundOn.fill('0020-04-03');
  await page
    .getByRole('textbox', { name: /^Evidence/ })
    .first()
    .focus();
  await expect(architecture).toContainText('a year of four digits');
  await page.goto('./#/verdict');
  await page.goBack();
  await expect(foundOn).toHaveValue('2090-04-03');
  await foundOn.fill('');
  await expect(foundOn).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+z');
  await expect(foundOn).toHaveValue('2090-04-03');
  // Paper shows what was written whole, and no box that cuts it off.
  await page.emulateMedia({ media: 'print' });
  await expect(architecture.getByText('One warehouse, three copies').last()).toBeVisible();
  await expect(architecture.locator('textarea:visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.reload();
  await expect(architecture.getByRole('textbox', { name: 'Finding' })).toHaveValue('One warehouse, three copies');

  // The first 90 days: marks, owners, days, steps of one's own, each undone.
  await page
    .getByRole('navigation', { name: 'Plan: its questions' })
    .getByRole('link', { name: 'Next 90 days' })
    .click();
  await expect(opening).toContainText(
    'The first 90 days begin on 3 April 2090: twelve steps, the first due by 16 April.',
  );
  const score = page.getByRole('checkbox', { name: /^Score all twelve factors/ });
  await score.focus();
  await page.keyboard.press('Space');
  await expect(opening).toContainText('One of twelve steps is done; the next is due by 16 April 2090.');
  await page.keyboard.press('Control+z');
  await expect(score).not.toBeChecked();
  await field(page, 'Owner: Win one executive who answers for it').fill('Asha Rao');
  await page.keyboard.press('Enter');
  await page.getByLabel('Due on: Win one executive who answers for it').fill('2020-01-01');
  await expect(opening).toContainText('One step is late.');
  await field(page, 'A step of your own').fill('');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await expect(page.getByText('Give the step a name first.')).toBeVisible();
  await field(page, 'A step of your own').last().fill('Ask legal about the new rules');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Ask legal about the new rules' })).toBeVisible();
  await expect(opening).toContainText('13 steps');
  await page.getByRole('button', { name: 'Delete “Ask legal about the new rules”' }).click();
  await expect(page.getByRole('checkbox', { name: 'Ask legal about the new rules' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: 'Ask legal about the new rules' })).toBeVisible();

  // On paper it is one page.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page[^s]/g)]).toHaveLength(1);
});
