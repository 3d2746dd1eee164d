import { expect, enter, field, goTo, headline, isShown, open, test } from '#e2e/support/journey.ts';

test('Back and Forward move between screens and take no edit with them', async ({ page }) => {
  await open(page);
  await goTo(page, 'Company');
  await enter(page, 'Annual revenue', '600 cr');
  const edited = await headline(page);
  await page.goBack();
  await isShown(page, 'verdict');
  expect(await headline(page)).toEqual(edited);
  await page.goForward();
  await isShown(page, 'company');
  await expect(field(page, 'Annual revenue')).toHaveValue(/^₹600\sCr$/);
});

test('a screen begins at its top, with its title and the focus on its sentence, and Back returns to where one was', async ({
  page,
}) => {
  const top = () => page.evaluate(() => Math.round(scrollY));
  const sentence = page.getByRole('heading', { level: 1 });
  await open(page);
  await expect(page).toHaveTitle('Verdict · E-commerce example — Neev');
  await expect(sentence).not.toBeFocused();
  // What workers find is in: until then what stands above may still grow, and takes the place of reading with it.
  await expect(page.getByTestId('kpi-probability')).not.toHaveAttribute('data-value', '');
  await expect(page.getByText(/^Not counted: /)).toBeVisible();
  await expect(page.getByRole('main').getByText(/^5% below −[\d.]+$/)).toHaveCount(3);
  await page.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded();
  await expect.poll(top).toBeGreaterThan(300);
  const left = await top();
  await goTo(page, 'Company');
  await expect(page).toHaveTitle('Company · E-commerce example — Neev');
  await expect(sentence).toBeFocused();
  expect(await top()).toBe(0);
  await page.goBack();
  await isShown(page, 'verdict');
  await expect(page).toHaveTitle('Verdict · E-commerce example — Neev');
  await expect(sentence).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(2);
});

test('an address leads to its field, unfolded, and Back leads where one was', async ({ page }) => {
  await open(page);
  await page.getByTestId('kpi-npv').click();
  await expect(page.getByRole('complementary')).toBeFocused();
  await page.evaluate(() => (location.hash = '#/company/finance.discountRate'));
  await expect(field(page, 'Discount rate')).toBeFocused();
  await expect(field(page, 'Discount rate')).toBeInViewport();
  await page.keyboard.type('15%');
  await expect(page.getByRole('banner')).toContainText('NPV at 15%');
  await page.goBack();
  await isShown(page, 'verdict');
  await expect(page.getByRole('banner')).toContainText('NPV at 15%');
});

test('an explanation stays open from screen to screen, and Back does not lose it', async ({ page }) => {
  await open(page);
  await page.getByTestId('kpi-npv').click();
  const panel = page.getByRole('complementary', { name: 'Net present value, explained' });
  await expect(panel).toBeVisible();
  await goTo(page, 'Company');
  await expect(panel).toBeVisible();
  await page.goBack();
  await isShown(page, 'verdict');
  await expect(panel).toBeVisible();
});
