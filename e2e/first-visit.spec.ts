import type { Page } from '@playwright/test';
import { fixture } from '#model/testing/cases.ts';
import { handsOn } from '#e2e/support/effort.ts';
import { expect, expectHeadline, expectVisibleFocus, field, figuresOf, isShown, test } from '#e2e/support/journey.ts';

test.use({ hasTouch: true });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const putInYours = (page: Page) => page.getByRole('link', { name: 'Put in yours' });

async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await expect(heading(page)).toContainText('NPV ₹58.6');
}

test('the least that a verdict takes: three clicks and ten keys', async ({ page }) => {
  const { effort, click, type } = handsOn(page);
  await begin(page);
  await click(putInYours(page));
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await type('500cr');
  await click(field(page, 'Data-team cost'));
  await type('8cr');
  await click(page.getByRole('link', { name: 'See the verdict' }));
  await expect(heading(page)).toContainText(/^(?:Yes|Probably)\./);
  await expectHeadline(page, figuresOf({ company: { annualRevenue: 5e9, dataTeamCost: 8e7 } }));
  expect(effort.clicks).toBeLessThanOrEqual(3);
  expect(effort.keys).toBeLessThanOrEqual(10);
});

test('a whole company in eight clicks and thirty keys, with a size that is proposed and taken at a press', async ({
  page,
}) => {
  const { effort, click, type, press } = handsOn(page);
  await begin(page);
  await click(putInYours(page));
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await type('1500cr');
  await expect(page.getByRole('radio', { name: 'Mid-size' })).toBeChecked();
  await click(page.getByRole('button', { name: 'Make it an enterprise' }));
  await expect(page.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Enterprise' })).toBeFocused();
  await click(page.getByRole('radio', { name: 'Complex' }));
  await click(field(page, 'Data-team cost'));
  await type('20cr');
  // Past the fold that works it out of people and salaries.
  await press('Tab', 2);
  await type('10cr');
  await press('Tab');
  await type('5cr');
  await click(page.getByText('Name, industry and region'));
  await click(page.getByLabel('Industry', { exact: true }));
  await type('it');
  await press('Enter');
  await click(page.getByRole('link', { name: 'See the verdict' }));
  await expect(heading(page)).toContainText(/^(?:Yes|Probably)\./);
  const company = {
    size: 'enterprise',
    complexity: 'complex',
    industry: 'it_services',
    annualRevenue: 15e9,
    dataTeamCost: 2e8,
    infrastructureCost: 1e8,
    incidentCost: 5e7,
  } as const;
  await expectHeadline(page, figuresOf({ company }));
  expect(effort.clicks).toBeLessThanOrEqual(8);
  expect(effort.keys).toBeLessThanOrEqual(30);
});

test('the same by the keyboard alone in forty presses, and the focus is always in sight', async ({ page }) => {
  const { finance } = fixture('ecommerce-calibrated').expected;
  const { effort, type, press } = handsOn(page);
  const onTo = async (label: string, times = 1): Promise<void> => {
    await press('Tab', times);
    await expect(field(page, label)).toBeFocused();
    await expectVisibleFocus(page);
  };
  await begin(page);
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expectVisibleFocus(page);
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await press('Tab');
  await expect(putInYours(page)).toBeFocused();
  await expectVisibleFocus(page);
  await press('Enter');
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await expectVisibleFocus(page);
  await type('500cr');
  await press('Tab');
  await expect(page.getByRole('radio', { name: 'Mid-size' })).toBeFocused();
  await expectVisibleFocus(page);
  await press('Tab');
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Complex' })).toBeChecked();
  await expectVisibleFocus(page);
  await onTo('Data-team cost');
  await type('8cr');
  await onTo('Infrastructure cost', 2);
  await type('5cr');
  await onTo('Incident cost');
  await type('2cr');
  await onTo('Manual process cost');
  await type('3cr');
  const { npv, roi, paybackMonths: payback, irr } = finance;
  expect(npv).toBeCloseTo(585_947_737.108, 3);
  await expectHeadline(page, { npv, roi, payback, irr });
  // Past three folds.
  await press('Tab', 4);
  await expect(page.getByRole('link', { name: 'See the verdict' })).toBeFocused();
  await expectVisibleFocus(page);
  await press('Enter');
  await expect(heading(page)).toHaveText(/^Yes\. For ₹25\.5\sCr over three years you get back ₹103\sCr/);
  expect(effort).toEqual({ clicks: 0, keys: expect.any(Number) });
  expect(effort.keys).toBeLessThanOrEqual(40);
});

test('on a phone the first field stands in sight without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await putInYours(page).tap();
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await page.evaluate(() => scrollTo(0, 0));
  const box = await field(page, 'Annual revenue').boundingBox();
  const bar = await page.getByRole('navigation', { name: 'Screens' }).boundingBox();
  expect(box).not.toBeNull();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});

test('a company of one’s own leaves the example where it is, and can be undone', async ({ page }) => {
  await begin(page);
  await expect(page.getByText('An example company.')).toBeVisible();
  await putInYours(page).click();
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await page.keyboard.type('60cr');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Verdict', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(putInYours(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toContainText('NPV ₹58.6');
  await expect(putInYours(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('banner').getByRole('button', { name: 'Untitled scenario' }).click();
  await page.getByRole('menuitemradio', { name: 'E-commerce example' }).click();
  await expect(heading(page)).toContainText('NPV ₹58.6');
});

test('a size that revenue does not speak for is warned of where it is chosen and where the answer stands', async ({
  page,
}) => {
  await begin(page);
  await putInYours(page).click();
  await field(page, 'Annual revenue').fill('120 cr');
  await field(page, 'Data-team cost').fill('2 cr');
  await expect(page.getByText(/^₹120\sCr in revenue makes it/)).toBeVisible();
  await page.getByRole('radio', { name: 'Startup' }).check();
  const size = page.getByRole('radiogroup', { name: 'Size' });
  await expect(page.getByText(/^It is called a startup, but ₹120\sCr in revenue/)).toBeVisible();
  await page.getByRole('link', { name: 'See the verdict' }).click();
  await expect(heading(page)).toContainText(/^(?:Yes|Probably)\./);
  await expect(page.getByText(/^Taken as a startup, with ₹120\sCr in revenue/)).toBeVisible();
  await page.getByRole('link', { name: 'Check the company size' }).first().click();
  await expect(size.getByRole('radio', { name: 'Startup' })).toBeFocused();
  await page.getByRole('button', { name: /^Make it mid/ }).click();
  await expect(size.getByRole('radio', { name: 'Mid-size' })).toBeChecked();
  await expectHeadline(page, figuresOf({ company: { size: 'mid_size', annualRevenue: 1.2e9, dataTeamCost: 2e7 } }));
  await page.keyboard.press('Control+z');
  await expect(size.getByRole('radio', { name: 'Startup' })).toBeChecked();
});

test('the data team’s cost as people and what each costs, typed as it is said', async ({ page }) => {
  await page.goto('./#/company');
  await isShown(page, 'company');
  await page.getByText('or people × average salary').click();
  await field(page, 'People on it today').fill('40');
  await field(page, 'What each costs, a year').fill('12 LPA');
  await expect(field(page, 'Data-team cost')).toHaveValue(/^₹4\.8\sCr$/);
  await expect(page.getByText(/40 × ₹12,00,000 = ₹4,80,00,000, entered above/)).toBeVisible();
  // What cannot be read changes nothing, and says so.
  await field(page, 'What each costs, a year').fill('12 lakh a month');
  await expect(field(page, 'Data-team cost')).toHaveValue(/^₹8\sCr$/);
  await field(page, 'What each costs, a year').blur();
  await expect(page.getByText('for a year')).toBeVisible();
  await field(page, 'What each costs, a year').fill('20 lakh');
  await expect(field(page, 'Data-team cost')).toHaveValue(/^₹8\sCr$/);
  await field(page, 'Data-team cost').fill('9 cr');
  await page.getByRole('button', { name: /^Enter ₹8\sCr$/ }).click();
  await expect(field(page, 'Data-team cost')).toHaveValue(/^₹8\sCr$/);
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Data-team cost')).toHaveValue(/^₹9\sCr$/);
});

test('a newcomer sees a real company first, with its figures and its name', async ({ page }) => {
  const { npv, roi, paybackMonths: payback, irr } = fixture('ecommerce-calibrated').expected.finance;
  await page.goto('./');
  await expectHeadline(page, { npv, roi, payback, irr });
  await expect(page.getByRole('banner').getByRole('button', { name: 'E-commerce example' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('None yet');
});
