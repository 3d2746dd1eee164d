import type { Page } from '@playwright/test';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { withValueAt } from '#model/document/write.ts';
import type { FourNumbers, ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';
import { formatMoney } from '#words/figures/money.ts';
import { passesAxe } from '#e2e/support/axe.ts';
import {
  enter,
  expect,
  expectHeadline,
  expectProbability,
  expectVisibleFocus,
  field,
  figuresOf,
  open,
  tabTo,
  test,
  visit,
  withStored,
} from '#e2e/support/journey.ts';

const example: ScenarioDocument = EXAMPLES.ecommerce.document;
const document: ScenarioDocument = { version: CURRENT_VERSION, ...example };

const opening = (page: Page) => page.getByTestId('opening');
const undo = (page: Page) => page.getByRole('group', { name: 'Last edit' }).getByRole('button', { name: 'Undo' });
const tree = (page: Page) => page.getByRole('figure', { name: /^Decision tree: / });
const reader = (page: Page) => page.getByRole('slider', { name: 'Read the tree node by node' });

/** The tree's title comes to say what phases are worth in a document. */
async function expectPhasedWorth(page: Page, of: ScenarioDocument): Promise<void> {
  const expected = amountOf(readCase(of), wayCell('phased', 'expectedNpv'));
  await expect(tree(page)).toHaveAccessibleName(
    new RegExp(`Going in phases is worth ${formatMoney(expected)} on average`),
  );
}

const withList = (list: 'costShares' | 'unlocks' | 'gateProbability', numbers: FourNumbers) =>
  withValueAt(document, `rollout.${list}`, numbers);

test('choosing the way moves the headline, and one undo takes it back', async ({ page }) => {
  await open(page);
  await visit(page, '#/delivery');
  await expect(opening(page)).toContainText(
    'Piloting first risks ₹56 lakh instead of ₹11.3 Cr and is worth ₹23.8 Cr more',
  );
  await expectProbability(page, document);
  await page.getByRole('radio', { name: 'All at once' }).check();
  const atOnce = withValueAt(document, 'rollout.approach', 'big_bang');
  await expect(opening(page)).toContainText('All at once risks ₹11.3 Cr');
  await expectProbability(page, atOnce);
  // What everything comes to once it is delivered does not hang on the way there.
  await expectHeadline(page, figuresOf(document));
  await undo(page).click();
  await expect(page.getByRole('radio', { name: 'In four phases' })).toBeChecked();
  await expectProbability(page, document);
});

test('the tree is read node by node with the keyboard, and each leads to its figure', async ({ page }) => {
  await open(page);
  await visit(page, '#/delivery');
  await page.getByRole('radio', { name: 'In four phases' }).focus();
  await tabTo(page, reader(page));
  await expect(reader(page)).toHaveAttribute(
    'aria-valuetext',
    /^The decision, in four phases: ₹26\.5\sCr on average\.$/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(reader(page)).toHaveAttribute('aria-valuetext', /^Gate 1, after the pilot, week 16, passed 77\.5%/);
  await page.keyboard.press('ArrowDown');
  await expect(reader(page)).toHaveAttribute(
    'aria-valuetext',
    /^Stopped at gate 1: NPV .+₹56\slakh, 23% of programmes/,
  );
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').or(page.getByRole('dialog')).first()).toContainText(
    'Stopped after the pilot: NPV',
  );
  await page.keyboard.press('Escape');
  await reader(page).focus();
  await page.keyboard.press('End');
  await expect(reader(page)).toHaveAttribute('aria-valuetext', /^Delivered: NPV ₹58\.6\sCr, 20% of programmes/);
  await page.keyboard.press('Home');
  await expect(reader(page)).toHaveAttribute('aria-valuetext', /^The decision/);

  // The same as a table.
  await tree(page).hover();
  await tree(page).getByRole('button', { name: 'Show as table' }).click();
  await expect(tree(page).getByRole('row', { name: /Stopped at gate 4/ })).toContainText('34.13');
});

test('four shares stand or fall together, refused by how much they miss, fitted by a press, undone as one', async ({
  page,
}) => {
  await open(page);
  await page.goto('./#/delivery/rollout.costShares.2');
  await expect(field(page, 'Standardisation: share of the cost')).toBeFocused();
  const [pilot, core] = [field(page, 'Pilot: share of the cost'), field(page, 'Core team: share of the cost')];
  await pilot.fill('10');
  const refusal = page.getByText('The four make 105%, 5% too much: together they are the whole first year.');
  await expect(refusal).toContainText('Still using 5%, 25%, 30% and 40%.');
  await expect(pilot).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('link', { name: /^Delivery/ }).first()).toContainText('one entry cannot be read');
  await expectPhasedWorth(page, document);

  // It is kept while another screen is looked at.
  await visit(page, '#/readiness');
  await visit(page, '#/delivery');
  await expect(pilot).toHaveValue('10%');
  await expect(refusal).toBeVisible();

  await core.fill('20%');
  await expect(refusal).toHaveCount(0);
  await expectPhasedWorth(page, withList('costShares', [0.1, 0.2, 0.3, 0.4]));
  await core.blur();
  await undo(page).click();
  await expectPhasedWorth(page, document);
  await expect(pilot).toHaveValue('5%');

  await pilot.fill('20%');
  await page.getByRole('button', { name: 'Fit the others to it' }).click();
  const fitted: FourNumbers = [0.2, 0.2105, 0.2526, 0.3369];
  await expectPhasedWorth(page, withList('costShares', fitted));
  await expect(core).toHaveValue('21.05%');
  await page.getByRole('button', { name: 'Back to the usual cost shares' }).click();
  await expect(core).toHaveValue('25%');

  await pilot.fill('half');
  await pilot.blur();
  await expect(page.getByText(/“half” cannot be read.* Still using 5%\./)).toBeVisible();
  await pilot.fill('');
  await pilot.blur();
  await expect(page.getByText('Type a share, such as 30%. Still using 5%.')).toBeVisible();
  await pilot.fill('5');

  await enter(page, 'Core team: benefit unlocked', '80%');
  await expect(page.getByText('More than standardisation unlocks (65%): nothing once gained is lost.')).toContainText(
    'Still using 30%.',
  );
  await expect(field(page, 'Organisation-wide rollout: benefit unlocked')).toHaveCount(0);
  await enter(page, 'Core team: benefit unlocked', '40%');
  await expectPhasedWorth(page, withList('unlocks', [0.05, 0.4, 0.65, 1]));
  await expect(page.getByRole('group', { name: 'Last edit' })).toContainText('Core team: benefit unlocked30% → 40%');
});

test('gates follow readiness until they are entered, and follow it again by one press', async ({ page, stranger }) => {
  await open(page);
  await visit(page, '#/delivery');
  const follows = page.getByRole('switch', { name: 'Gates follow readiness' });
  await expect(follows).toBeChecked();
  await follows.click();
  const gate = field(page, 'Standardisation: gate passed');
  await expect(gate).toHaveValue('77.5%');
  await expectPhasedWorth(page, document);
  await enter(page, 'Standardisation: gate passed', '50');
  const entered = withList('gateProbability', [0.775, 0.775, 0.5, 0.775]);
  await expectPhasedWorth(page, entered);
  await expectProbability(page, entered);
  await expect(page.getByText('50% gate 3').first()).toBeVisible();

  // A stranger sees the same by a link, and an address leads to the field.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const other = await stranger();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expectProbability(other, entered);
  await other.goto('./#/delivery/rollout.gateProbability.2');
  await expect(field(other, 'Standardisation: gate passed')).toBeFocused();
  await expect(field(other, 'Standardisation: gate passed')).toHaveValue('50%');
  await expectPhasedWorth(other, entered);

  await follows.click();
  await expect(gate).toHaveCount(0);
  await expectPhasedWorth(page, document);
  await undo(page).click();
  await expect(gate).toHaveValue('50%');
});

test('a cheaper pilot is taken over as it was worked out', async ({ page }) => {
  await open(page);
  await visit(page, '#/delivery');
  await page.getByRole('button', { name: 'Use these shares' }).click();
  await expectPhasedWorth(page, withList('costShares', [0.025, 0.2566, 0.3079, 0.4105]));
  await expect(opening(page)).toContainText('Piloting first risks ₹28 lakh');
  await undo(page).click();
  await expectPhasedWorth(page, document);
});

test('an older scenario says what its headline leaves out, and counts it when asked', async ({ page, context }) => {
  await withStored(context, [{ document: { version: 3, ...example } }]);
  await open(page);
  await visit(page, '#/delivery');
  await expect(page.getByText('The headline leaves out that it may not be finished')).toBeVisible();
  await page.getByRole('button', { name: 'Count whether it gets finished' }).click();
  await expect(page.getByText('The headline leaves out that it may not be finished')).toHaveCount(0);
  await expectProbability(page, { ...document, finance: { accrual: 'even' } });
  await undo(page).click();
  await expect(page.getByText('The headline leaves out that it may not be finished')).toBeVisible();
});

test('on a phone the tree is a list, and nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.goto('./#/delivery');
  await expect(tree(page).locator('svg')).toContainText('Organisation-wide rollout');
  const overflow = await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const wide = await tree(page)
    .locator('svg text')
    .evaluateAll((texts) => texts.filter((each) => each.getBoundingClientRect().right > innerWidth - 20).length);
  expect(wide).toBe(0);
  await passesAxe(page, 'delivery on a phone');
});

test('an empty company shows no figures of delivery', async ({ page, context }) => {
  await withStored(context, [{ document: { version: CURRENT_VERSION, name: 'Empty' } }]);
  await page.goto('./#/delivery');
  await expect(opening(page)).toContainText('There is nothing to deliver yet.');
  await expect(tree(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Annual revenue' })).toBeVisible();
});
