import type { Locator, Page } from '@playwright/test';
import { fixture } from '#model/testing/cases.ts';
import { handsOn } from '#e2e/support/effort.ts';
import {
  expect,
  expectHeadline,
  expectVisibleFocus,
  field,
  figuresOf,
  goTo,
  isShown,
  test,
} from '#e2e/support/journey.ts';

test.use({ hasTouch: true });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const putInYours = (page: Page) => page.getByRole('link', { name: 'Put in yours' });

async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await expect(heading(page)).toContainText('NPV of ₹58.6');
}

test('the least that a verdict takes: three clicks and ten keys', async ({ page }) => {
  const { effort, click, type } = handsOn(page);
  await begin(page);
  await click(putInYours(page));
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await type('500cr');
  await click(field(page, 'Data-team cost'));
  await type('8cr');
  await expect(heading(page)).toContainText(/^Probably, if you go in stages\./);
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
  await click(field(page, 'Data-team cost'));
  await type('20cr');
  // Past the fold that works it out of people and salaries.
  await press('Tab', 2);
  await type('10cr');
  await click(page.getByRole('link', { name: 'Everything about the company' }));
  await click(page.getByRole('radio', { name: 'Complex' }));
  await click(field(page, 'Incident cost'));
  await type('5cr');
  await click(page.getByText('Name, industry and region'));
  await press('Tab', 2);
  await expect(page.getByLabel('Industry', { exact: true })).toBeFocused();
  await type('it');
  await click(page.getByRole('link', { name: 'See the verdict' }));
  await expect(heading(page)).toContainText(/^Probably, if you go in stages\./);
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
  await expect(page.getByText('Not given, and so not counted')).toHaveCount(0);
  expect(effort.clicks).toBeLessThanOrEqual(8);
  expect(effort.keys).toBeLessThanOrEqual(30);
});

test('all that moves a case by the keyboard alone in forty presses, and the focus is always in sight', async ({
  page,
}) => {
  const { finance } = fixture('ecommerce-calibrated').expected;
  const { effort, type, press } = handsOn(page);
  const onTo = async (target: Locator, times = 1): Promise<void> => {
    await press('Tab', times);
    await expect(target).toBeFocused();
    await expectVisibleFocus(page);
  };
  await begin(page);
  await onTo(page.getByRole('link', { name: 'Skip to the content' }));
  await press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await onTo(putInYours(page));
  await press('Enter');
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await expectVisibleFocus(page);
  await type('500cr');
  await onTo(page.getByRole('radio', { name: 'Mid-size' }));
  await onTo(field(page, 'Data-team cost'));
  await type('8cr');
  await onTo(field(page, 'Infrastructure cost'), 2);
  await type('5cr');
  await press('Tab');
  await press('Enter');
  await onTo(field(page, 'Incident cost'));
  await type('2cr');
  await onTo(page.getByRole('radio', { name: 'Moderate' }));
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Complex' })).toBeChecked();
  await expectVisibleFocus(page);
  const { npv, roi, paybackMonths: payback, irr } = finance;
  expect(npv).toBeCloseTo(585_947_737.108, 3);
  await expectHeadline(page, { npv, roi, payback, irr });
  await onTo(page.getByRole('button', { name: 'See the verdict' }));
  await press('Enter');
  await expect(heading(page)).toHaveText(
    /^Probably, if you go in stages\. Delivered as planned, ₹25\.5\sCr over three years brings an NPV of ₹58\.6\sCr\./,
  );
  await expect(heading(page)).toBeFocused();
  await expect(field(page, 'Annual revenue')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(effort).toEqual({ clicks: 0, keys: expect.any(Number) });
  expect(effort.keys).toBeLessThanOrEqual(40);
});

test('on a phone the first field stands in sight without scrolling, on the verdict and on the company', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await putInYours(page).tap();
  await expect(field(page, 'Annual revenue')).toBeFocused();
  const isInSight = async (): Promise<void> => {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(field(page, 'Annual revenue')).toBeInViewport({ ratio: 1 });
    const bar = await page.getByRole('navigation', { name: 'Screens' }).boundingBox();
    const box = await field(page, 'Annual revenue').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  };
  await isInSight();
  await goTo(page, 'Company');
  await isShown(page, 'company');
  await isInSight();
});

test('the verdict grows as its figures are typed, and the field stays where it is', async ({ page }) => {
  await begin(page);
  await putInYours(page).click();
  const revenue = field(page, 'Annual revenue');
  await expect(revenue).toBeFocused();
  await expect(page.getByTestId('kpi-npv')).toHaveText('—');
  await expect(heading(page)).toContainText('Enter your revenue');
  const top = async () => (await revenue.boundingBox())?.y;
  const before = await top();
  const typed: [string, RegExp][] = [
    ['5', /^Not as it stands, /],
    ['00', /^Not as it stands, /],
    // Half a word is no amount: the case is what it was before it.
    ['c', /Enter your revenue/],
    ['r', /^Probably, if you go in stages\./],
  ];
  for (const [text, said] of typed) {
    await page.keyboard.type(text);
    await expect(heading(page)).toContainText(said);
    await expect(revenue).toBeFocused();
    await expect.poll(async () => Math.abs(((await top()) ?? 0) - (before ?? 0))).toBeLessThan(1.5);
  }
  await expect(page.getByRole('heading', { name: /^Paid back in month/ })).toBeVisible();
  await expect(page.getByText(/^Not given, and so not counted: data-team cost, infrastructure cost and/)).toBeVisible();
  // A wrong entry changes nothing, and the rest goes on.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2–3 cr');
  await page.keyboard.press('Tab');
  await expect(page.getByText('This is a range')).toBeVisible();
  await expectHeadline(page, figuresOf({ company: { annualRevenue: 5e9 } }));

  // What is missing is said on every later visit, and ₹0 is not missing.
  await page.reload();
  await expect(revenue).toHaveCount(0);
  await expect(page.getByText(/^Not given, and so not counted: data-team cost,/)).toBeVisible();
  await page.getByRole('link', { name: 'Put them in' }).click();
  await expect(field(page, 'Data-team cost')).toBeFocused();
  await field(page, 'Data-team cost').fill('0');
  await expect(page.getByText(/^Not given, and so not counted: infrastructure cost and incident cost/)).toBeVisible();
});

test('a company of one’s own leaves the example where it is, and can be undone', async ({ page }) => {
  await begin(page);
  await expect(page.getByText('An example company.')).toBeVisible();
  await putInYours(page).click();
  await expect(field(page, 'Annual revenue')).toBeFocused();
  await page.keyboard.type('60cr');
  await page.goBack();
  await expect(field(page, 'Annual revenue')).toHaveValue('60cr');
  await expect(putInYours(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toContainText('NPV of ₹58.6');
  await expect(putInYours(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(heading(page)).toContainText('Enter your revenue');
  await page.getByRole('button', { name: 'See an example' }).click();
  await expect(heading(page)).toContainText('NPV of ₹58.6');
  await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Untitled scenario' })).toBeVisible();
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
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(heading(page)).toContainText(/^Probably, if you go in stages\./);
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
