import { readFile } from 'node:fs/promises';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { enter, expect, expectHeadline, figuresOf, isSettled, test, withStored } from '#e2e/support/journey.ts';
import type { Locator, Page } from '@playwright/test';

const ACTIONS: ScenarioDocument['actions'] = { executive_sponsor: { chosen: true, startWeek: 12, weeks: 8 } };
const document: ScenarioDocument = { ...EXAMPLES.ecommerce.document, plan: { start: '2027-04-01' }, actions: ACTIONS };

const bar = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const opening = (page: Page) => page.getByTestId('opening');

/** Drags a bar by so many of its own lengths. */
async function dragBy(page: Page, target: Locator, lengths: number): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is no bar to drag');
  const [from, level] = [box.x + box.width / 3, box.y + box.height / 2];
  await page.mouse.move(from, level);
  await page.mouse.down();
  await page.mouse.move(from + lengths * box.width, level, { steps: 4 });
  await page.mouse.up();
}

test('a plan is moved by keyboard and by drag, pushes what waits, moves the odds and the figures, and leaves as files', async ({
  page,
  context,
}) => {
  await withStored(context, [{ document }]);
  await page.goto('./#/plan');
  await expect(opening(page)).toContainText(
    'The assessment starts on 1 April 2027; the pilot’s gate is on 21 July; everything runs by September 2028.',
  );
  await expectHeadline(page, figuresOf(document));

  // By keyboard: a week later with an arrow, longer with Shift; what waits for it is pushed, and one undo takes it back.
  const assessment = bar(page, 'Foundation assessment');
  const pilot = bar(page, 'CI/CD for pipelines: the pilot');
  await expect(pilot).toHaveAttribute('aria-valuetext', '27 May to 21 July 2027, weeks 9 to 16');
  await assessment.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+ArrowRight');
  await expect(assessment).toHaveAttribute('aria-valuetext', '1 April to 23 June 2027, weeks 1 to 12');
  await expect(pilot).toHaveAttribute('aria-valuetext', '24 June to 18 August 2027, weeks 13 to 20');
  await expect(opening(page)).toContainText('the pilot’s gate is on 18 August');

  // The sponsor is there by then, so the gate is passed more often and the expected NPV follows.
  const moved: ScenarioDocument = {
    ...document,
    plan: { start: '2027-04-01', packages: { assessment: { weeks: 12 } } },
  };
  const gate = page.getByRole('figure', { name: 'The gates on their days' }).getByRole('row', { name: /^Gate 1/ });
  await expect(gate).toContainText('instead of week 16, 50, 78%');
  expect(amountOf(readCase(moved), wayCell('phased', 'expectedNpv'))).toBeGreaterThan(
    amountOf(readCase(document), wayCell('phased', 'expectedNpv')),
  );
  await page.keyboard.press('Control+z');
  await expect(pilot).toHaveAttribute('aria-valuenow', '9');
  await expect(gate).not.toContainText('instead of');

  // By drag, in one step, and never before what it waits for.
  await isSettled(page);
  await dragBy(page, pilot, 0.5);
  await expect(pilot).toHaveAttribute('aria-valuenow', '13');
  await dragBy(page, pilot, -6);
  await expect(pilot).toHaveAttribute('aria-valuenow', '9');
  await page.keyboard.press('Control+z');
  await expect(pilot).toHaveAttribute('aria-valuenow', '13');
  await page.getByRole('button', { name: 'Back to the source’s plan' }).click();
  await expect(pilot).toHaveAttribute('aria-valuenow', '9');

  // As numbers; one that cannot be is refused in words.
  await page.getByText('Weeks as numbers').click();
  await enter(page, 'Core platform: first week', '0');
  await expect(page.getByText(/from one to 104/)).toBeVisible();
  await enter(page, 'Core platform: first week', '30');
  await expect(bar(page, 'Real time and ML')).toHaveAttribute('aria-valuenow', '43');
  await enter(page, 'Core platform: first week', '');
  await expect(bar(page, 'Real time and ML')).toHaveAttribute('aria-valuenow', '40');

  // An action's bar is the action's own start.
  await bar(page, 'A sponsor at the top').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page, 'A sponsor at the top')).toHaveAttribute('aria-valuenow', '12');
  await page.keyboard.press('Control+z');

  // Benefits that wait for what brings them.
  await page.getByRole('switch', { name: 'Benefits wait for what brings them' }).click();
  await expectHeadline(page, figuresOf({ ...document, plan: { start: '2027-04-01', linked: true } }));
  await expect(page.getByTestId('linked')).toContainText(/The NPV is ₹.*Cr instead of ₹58/);

  // Out of Neev.
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).first().click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  expect(await saved('Calendar file')).toContain('BEGIN:VEVENT');
  expect(await saved('Download CSV')).toContain('Core platform');

  // Its start is the reader's, and stays after a reload.
  await page.getByLabel('Plan starts on').fill('2027-10-01');
  await expect(opening(page)).toContainText('starts on 1 October 2027; the pilot’s gate is on 20 January 2028');
  await page.reload();
  await expect(opening(page)).toContainText('starts on 1 October 2027');

  // On a phone, month by month.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('heading', { name: 'January 2028', level: 3 })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
});
