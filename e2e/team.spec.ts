import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { enter, expect, expectHeadline, figuresOf, test, withStored } from '#e2e/support/journey.ts';

const document: ScenarioDocument = { ...EXAMPLES.ecommerce.document, plan: { start: '2090-04-01' } };

test('who is there need not be hired, posts open in time by the plan, and people may be paid from when they start', async ({
  page,
  context,
}) => {
  await withStored(context, [{ document }]);
  await page.goto('./#/team');
  const opening = page.getByTestId('opening');
  await expect(opening).toContainText(
    'All 14 people of the new team are still to hire; the first post must be open by',
  );
  const posts = page.getByRole('figure', { name: 'Posts and their days' });
  const seniors = posts.getByRole('row', { name: /Senior data engineer/ });
  await expect(seniors).toHaveCount(2);

  // Held people are not hired; a refusal is in words.
  await enter(page, 'Senior data engineer: there already', '1.3');
  await expect(page.getByText(/Halves are the finest/)).toBeVisible();
  await enter(page, 'Senior data engineer: there already', '2');
  await expect(seniors).toHaveCount(0);
  await expect(opening).toContainText('Twelve of the 14 people are still to hire');

  // Longer notice opens a post earlier.
  await page.getByText('Weeks to find somebody, and their notice').click();
  const analyst = posts.getByRole('row', { name: /data analyst/i }).first();
  const before = await analyst.textContent();
  await enter(page, 'Data analyst: notice', '20');
  await expect(analyst).not.toHaveText(before ?? '');

  // Paid from the week in which they start: the case's figures follow, and an undo takes it back.
  const plan = {
    start: '2090-04-01',
    held: { senior_data_engineer: 2 },
    leads: { data_analyst: { notice: 20 } },
  };
  await page.getByRole('switch', { name: 'Pay people from the week in which they start' }).click();
  await expectHeadline(page, figuresOf({ ...document, plan: { ...plan, hireAsNeeded: true } }));
  await expect(page.getByTestId('as-needed')).toContainText(/The NPV is ₹.*Cr instead of ₹58\.6/);
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf({ ...document, plan }));

  // An address leads to a field of this screen.
  await page.goto('./#/team/plan.held.data_engineer');
  await expect(page.getByRole('textbox', { name: 'Data engineer: there already', exact: true })).toBeFocused();
});
