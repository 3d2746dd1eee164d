import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, expectHeadline, figuresOf, goTo, open, test } from '#e2e/support/journey.ts';

const { document } = EXAMPLES.ecommerce;

test('a CFO’s next questions are answered at a press, beside the case and without an edit', async ({ page }) => {
  await open(page);
  const section = page.getByRole('region', { name: 'What a CFO asks next' });
  const question = (name: string) => section.getByRole('button', { name });
  const answer = (name: string) =>
    section.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
  await expect(question('Margin at 25%?')).toHaveAttribute('aria-pressed', 'false');
  await question('Margin at 25%?').click();
  await expect(answer('Margin at 25%?')).toContainText(/NPV ₹14\.0\sCr₹44\.6\sCr less/);
  await expect(answer('Margin at 25%?')).toContainText('Probably → A coin toss');
  await question('Slips by a year?').click();
  await expect(answer('Slips by a year?')).toContainText(/NPV ₹19\.8\sCr₹38\.8\sCr less/);
  await expect(answer('Slips by a year?')).toContainText('each year’s benefit comes a year later');
  await question('Fails at gate 2?').click();
  await expect(answer('Fails at gate 2?')).toContainText(/NPV ₹11\slakh/);
  await question('Half the benefit?').click();
  await expect(answer('Half the benefit?')).toContainText(/NPV ₹18\.5\sCr₹40\.1\sCr less/);

  // The case is what it was, and its figures can be asked where they come from.
  await expectHeadline(page, figuresOf(document));
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('None yet');
  await answer('Slips by a year?')
    .getByRole('button', { name: /₹19\.8/ })
    .click();
  await expect(page.getByRole('complementary', { name: /Net present value/ })).toContainText('Slips by a year?');
  await page.keyboard.press('Escape');

  await question('Margin at 25%?').click();
  await expect(answer('Margin at 25%?')).not.toContainText('NPV');
  await goTo(page, 'Company');
  await page.goBack();
  await expect(question('Half the benefit?')).toHaveAttribute('aria-pressed', 'false');
});
