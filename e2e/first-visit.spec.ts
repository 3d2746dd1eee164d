import { fixture } from '#model/testing/cases.ts';
import { expect, expectHeadline, expectVisibleFocus, field, tabTo, test } from '#e2e/support/journey.ts';

test('a first visit comes to a verdict by the keyboard alone, and the focus is always in sight', async ({ page }) => {
  const { finance } = fixture('ecommerce-calibrated').expected;
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NPV ₹58.6');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const company = page.getByRole('link', { name: 'Company', exact: true });
  await tabTo(page, company, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Annual revenue')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'An empty company' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A company yet to be described');

  const size = page.getByRole('radiogroup', { name: 'Size' });
  await tabTo(page, size.getByRole('radio', { name: 'Mid-size' }));
  await page.keyboard.press('ArrowRight');
  await expect(size.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(size.getByRole('radio', { name: 'Mid-size' })).toBeChecked();
  await tabTo(page, page.getByRole('radio', { name: 'Moderate' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Complex' })).toBeChecked();

  for (const [label, text] of [
    ['Annual revenue', '500 cr'],
    ['Data-team cost', '₹8 Cr'],
    ['Infrastructure cost', '5,00,00,000'],
    ['Incident cost', '2 crore'],
    ['Manual process cost', '3 cr'],
  ] as const) {
    await tabTo(page, field(page, label));
    await page.keyboard.type(text);
    await expect(field(page, label)).toHaveValue(text);
  }
  const { npv, roi, paybackMonths: payback, irr } = finance;
  expect(npv).toBeCloseTo(585_947_737.108, 3);
  await expectHeadline(page, { npv, roi, payback, irr });

  await tabTo(page, page.getByRole('link', { name: 'Verdict', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Yes\. For ₹25\.5\sCr over three years you get back ₹103\sCr/,
  );
  await expectHeadline(page, { npv, roi, payback, irr });
});

test('a newcomer sees a real company first, with its figures and its name', async ({ page }) => {
  const { npv, roi, paybackMonths: payback, irr } = fixture('ecommerce-calibrated').expected.finance;
  await page.goto('./');
  await expectHeadline(page, { npv, roi, payback, irr });
  await expect(page.getByRole('banner').getByRole('button', { name: 'E-commerce example' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('None yet');
});
