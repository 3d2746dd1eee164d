import type { Page } from '@playwright/test';
import { EXAMPLES } from '#model/facts/examples.ts';
import { withValueAt } from '#model/document/write.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { FACTOR_LEVELS, pointsOfLevel } from '#model/facts/factor-levels.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { oddsRaised } from '#model/findings/readiness/odds.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';
import { formatCrore, formatMoney, formatMoneyChange } from '#words/figures/money.ts';
import { oddsWords } from '#words/readiness/odds.ts';
import {
  enter,
  expect,
  expectHeadline,
  expectVisibleFocus,
  field,
  figuresOf,
  open,
  tabTo,
  test,
  visit,
  withStored,
} from '#e2e/support/journey.ts';

const document: ScenarioDocument = EXAMPLES.ecommerce.document;

const choosing = (from: ScenarioDocument, ...ids: readonly ActionId[]) =>
  ids.reduce((changed, id) => withValueAt(changed, `actions.${id}.chosen`, true), from);
const linked = (from: ScenarioDocument) => withValueAt(from, 'benefits.ramp.kind', 'readiness');

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).first();

/** A figure of the page comes to hold this number, to 1e-9 of its size. */
async function expectValue(page: Page, testId: string, value: number): Promise<void> {
  await expect
    .poll(async () => {
      const shown = Number(await page.getByTestId(testId).getAttribute('data-value'));
      return Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value)) ? value : shown;
    })
    .toBe(value);
}

/** Before anything was assessed the rest of the screen is asked for. */
const byHand = (page: Page) => page.getByRole('button', { name: 'Set factors by hand, or choose actions' }).click();

const factor = (page: Page, label: string) => page.getByRole('group', { name: label, exact: true });

async function openFactor(page: Page, label: string): Promise<void> {
  await factor(page, label)
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .press('Enter');
}

async function unfold(page: Page, gap: string): Promise<void> {
  await page.locator('summary').filter({ hasText: gap }).click();
}

test('gap, action, cost, ramp, odds, NPV: as the model says, and one undo takes back all of it', async ({ page }) => {
  await open(page);
  await visit(page, '#/readiness');
  const ignored = page.getByText('The benefits do not follow readiness yet:');
  await expect(page.getByRole('link', { name: 'Assess in three minutes' })).toBeVisible();
  await expect(ignored).toBeHidden();
  await byHand(page);
  await expect(ignored).toBeVisible();
  await unfold(page, 'Leadership support');
  const sponsor = page.getByRole('switch', { name: 'A sponsor at the top: chosen' });
  await sponsor.click();
  const chosen = linked(choosing(document, 'executive_sponsor'));
  const plan = actionPlanOf(chosen);
  await expectHeadline(page, figuresOf(chosen));
  await expectValue(page, 'plan-cost', plan.cost);
  await expectValue(page, 'plan-gain', plan.gain.together);
  await expect(page.getByTestId('plan-odds')).toContainText(oddsWords(oddsRaised(plan.odds)));
  await expectValue(page, 'plan-score', plan.scores.at(-1) ?? 0);
  const action = page.getByRole('group', { name: 'A sponsor at the top', exact: true });
  await expect(action).toContainText('With this choice the benefits follow readiness');
  await expect(action).toContainText(oddsWords(oddsRaised(plan.actions.executive_sponsor.odds)));
  await expect(ignored).toHaveCount(0);

  await undo(page).click();
  await expectHeadline(page, figuresOf(document));
  await expect(sponsor).not.toBeChecked();
  await expect(ignored).toBeVisible();
  await expect(page.getByTestId('plan-cost')).toHaveCount(0);

  // The best next one by one press, until the set is what the reader wants.
  let expected = document;
  for (let k = 0; k < 3; k++) {
    const next = actionPlanOf(expected).bestNext;
    if (next === null) throw new Error('The example has actions that pay');
    await page.getByRole('button', { name: `Add it ${ACTIONS[next].label}` }).click();
    expected = linked(choosing(expected, next));
    await expectHeadline(page, figuresOf(expected));
  }
  await expect(page.getByRole('heading', { name: /^Three actions for/ })).toBeVisible();
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expectHeadline(page, figuresOf(linked(document)));
});

test('what the first choice does to the NPV is told before the press and stays told after it', async ({ page }) => {
  const low = withValueAt(withValueAt(document, 'readiness.team_skills', 5), 'readiness.success_metrics', 5);
  await withStored(page.context(), [{ document: low }]);
  await open(page);
  await visit(page, '#/readiness');
  const npv = (of: ScenarioDocument) => amountOf(readCase(of), 'finance.npv');
  const { bestNext, actions } = actionPlanOf(low);
  if (bestNext === null) throw new Error('The example has actions that pay');
  const after = linked(choosing(low, bestNext));
  const [ramp, gain] = [npv(linked(low)) - npv(low), actions[bestNext].gain.delivered];
  const offer = page.getByText('Letting the benefits follow readiness first moves the NPV delivered in full by');
  await expect(offer).toContainText(formatMoneyChange(ramp));
  await expect(offer).toContainText(`${formatMoneyChange(npv(after) - npv(low))} in all`);
  await expect(page.getByText('The first choice lets the benefits follow readiness')).toContainText(
    formatMoneyChange(ramp),
  );

  await page.getByRole('button', { name: `Add it ${ACTIONS[bestNext].label}` }).click();
  await expectHeadline(page, figuresOf(after));
  const split = page.getByTestId('ramp-split');
  await expect(split.getByRole('cell')).toHaveText([ramp, gain, ramp + gain].map((each) => formatMoneyChange(each)));
  await undo(page).click();
  await expectHeadline(page, figuresOf(low));
  await expect(split).toHaveCount(0);
});

test('a plan that asks too much at once says so, and is spread by one press', async ({ page }) => {
  const all = linked(choosing(document, ...ACTION_IDS));
  await withStored(page.context(), [{ document: all }]);
  await open(page);
  await visit(page, '#/readiness');
  const weeks = page.getByTestId('plan-weeks');
  await expect(weeks).toContainText('More at once than this team can do.');
  await expect(weeks).toContainText(`${ACTION_IDS.length} actions run at once`);
  await weeks.getByRole('button', { name: 'One after another' }).click();
  await expect(weeks).toContainText('two actions run at once');
  await expect(weeks).not.toContainText('More at once');
  await expect(weeks.getByRole('button')).toHaveCount(0);
  await undo(page).click();
  await expectHeadline(page, figuresOf(all));
  await expect(weeks).toContainText(`${ACTION_IDS.length} actions run at once`);
});

test('every number of an action is the reader’s to change, and goes back', async ({ page }) => {
  await open(page);
  await page.goto('./#/readiness/actions.data_council.cost');
  const numbers = page.getByRole('group', { name: 'Numbers of A data council' });
  const cost = numbers.getByRole('textbox', { name: 'Cost' });
  await expect(cost).toBeFocused();
  await expect(numbers).toContainText('our estimate for a mid-size company');
  await page.getByRole('switch', { name: 'A data council: chosen' }).click();
  await cost.fill('25 lakh');
  await numbers.getByRole('textbox', { name: 'Raises stakeholder alignment' }).fill('9');
  await numbers.getByRole('textbox', { name: 'Start' }).fill('30 weeks');
  await cost.blur();
  const edited = [
    ['cost', 25e5],
    ['raises.stakeholder_alignment', 9],
    ['startWeek', 30],
  ].reduce(
    (from, [key, value]) => withValueAt(from, `actions.data_council.${key}`, value),
    linked(choosing(document, 'data_council')),
  );
  await expectHeadline(page, figuresOf(edited));
  await expectValue(page, 'plan-cost', 25e5);
  await cost.fill('25 to 30');
  await cost.blur();
  await expect(numbers).toContainText('This is a range');
  await cost.fill('25 lakh');
  await page.getByRole('button', { name: 'Back to the usual numbers of A data council' }).click();
  await expectHeadline(page, figuresOf(linked(choosing(document, 'data_council'))));
  await expect(cost).toHaveValue(/^₹6\slakh$/);
});

test('an action that raises two factors counts once and is pointed at from the other', async ({ page }) => {
  await open(page);
  await visit(page, '#/readiness');
  await byHand(page);
  await expect(page.getByRole('switch', { name: /: chosen$/, includeHidden: true })).toHaveCount(
    Object.keys(ACTIONS).length,
  );
  await unfold(page, 'Clear objectives');
  const [reference] = await page
    .getByRole('button', { name: 'A data council', exact: true })
    .filter({ visible: true })
    .all();
  await reference?.click();
  await expect(page.getByRole('switch', { name: 'A data council: chosen' })).toBeFocused();
  await expect(page.getByRole('switch', { name: 'A data council: chosen' })).toBeVisible();
});

test('twelve questions by the keyboard alone, each answer a step of its own', async ({ page }) => {
  await open(page);
  await visit(page, '#/readiness');
  await tabTo(page, page.getByRole('link', { name: 'Assess in three minutes' }));
  await page.keyboard.press('Enter');
  const answers = [3, 2, 5, 1, 4, 3, 2, 3, 5, 1, 2, 4];
  for (const [k, answer] of answers.entries()) {
    const { id } = FACTORS[k] ?? { id: 'team_skills' };
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FACTOR_LEVELS[id].question);
    await page.keyboard.press(String(answer));
  }
  const assessed = (count: number) =>
    answers
      .slice(0, count)
      .reduce<ScenarioDocument>(
        (from, answer, k) =>
          withValueAt(from, `readiness.${FACTORS[k]?.id}`, pointsOfLevel(FACTORS[k]?.id ?? 'team_skills', answer - 1)),
        document,
      );
  const score = amountOf(readCase(assessed(12)), 'readiness.score');
  const result = page.getByRole('heading', { level: 1 });
  await expect(result).toContainText(`Readiness is ${Number(score.toFixed(1))} of 100`);
  await expect(result).toBeFocused();
  // With the last answer the headline follows, said with both amounts and with a way back.
  const amounts = [assessed(12), linked(assessed(12))].map((each) =>
    formatMoney(amountOf(readCase(each), 'finance.npv')),
  );
  const said = page.getByRole('status').filter({ hasText: 'The benefits follow this readiness from now on' });
  await expect(said).toContainText(amounts.join(' → '));
  await expectHeadline(page, figuresOf(linked(assessed(12))));
  await tabTo(page, page.getByRole('button', { name: 'Keep the ramp of the source' }));
  await page.keyboard.press('Enter');
  await expectHeadline(page, figuresOf(assessed(12)));
  await expect(page.getByText('The benefits arrive by another ramp, whatever this result says')).toContainText(
    amounts.join(' → '),
  );
  await tabTo(page, page.getByRole('button', { name: 'Let them follow readiness' }));
  await page.keyboard.press('Enter');
  await expect(said).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(linked(assessed(12))));
  await tabTo(page, page.getByRole('link', { name: 'See what it is worth' }));
  await page.keyboard.press('Enter');
  await expectValue(page, 'readiness-score', score);

  // One step back takes the last answer and what it did to the headline.
  await page.keyboard.press('Control+z');
  await expectValue(page, 'readiness-score', amountOf(readCase(assessed(11)), 'readiness.score'));
  await expectHeadline(page, figuresOf(document));
  await page.keyboard.press('Control+z');
  await expectValue(page, 'readiness-score', amountOf(readCase(assessed(10)), 'readiness.score'));
});

test('the questions: arrows move a choice, a press answers, one can be left out, Escape leaves what is answered', async ({
  page,
}) => {
  await open(page);
  await visit(page, '#/readiness');
  await page.getByRole('link', { name: 'Assess in three minutes' }).click();
  await page.getByText('Any table can be traced to its source').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FACTOR_LEVELS.tool_standardization.question);
  await page.getByRole('button', { name: 'Back' }).click();
  const levels = page.getByRole('radiogroup', { name: 'Data architecture maturity: level' });
  await expect(levels.getByRole('radio').nth(4)).toBeChecked();
  await levels.getByRole('radio').nth(4).focus();
  await page.keyboard.press('ArrowUp');
  await expect(levels.getByRole('radio').nth(3)).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Does not apply to us' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'answered' })).toHaveText('2 of 12 answered');
  await page.getByRole('button', { name: 'All on a page' }).click();
  await expect(page.getByRole('radiogroup')).toHaveCount(12);
  await page.getByRole('radiogroup', { name: 'Monitoring: level' }).getByRole('radio').nth(1).check();
  await page.keyboard.press('Escape');
  const answered = [
    ['readiness.data_architecture_maturity', 18.75],
    ['readiness.monitoring_capabilities', 6.25],
    ['assessment.notApplicable', ['tool_standardization']],
  ].reduce<ScenarioDocument>((from, [path, value]) => withValueAt(from, String(path), value), document);
  await expectValue(page, 'readiness-score', amountOf(readCase(answered), 'readiness.score'));
  await expect(page.getByRole('link', { name: 'Assess again' })).toBeFocused();
});

test('a slider by the keyboard, an exact score by typing, and a refusal in words', async ({ page }) => {
  await withStored(page.context(), [{ document: linked(document) }]);
  await open(page);
  await visit(page, '#/readiness');
  await byHand(page);
  await openFactor(page, 'Leadership support');
  const slider = page.getByRole('slider', { name: 'Leadership support: slider' });
  const points = field(page, 'Leadership support');
  await slider.focus();
  await expectVisibleFocus(page);
  await page.keyboard.press('ArrowRight');
  await expect(points).toHaveValue('13');
  await page.keyboard.press('PageUp');
  await expect(points).toHaveValue('18');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '17 of 25 points');
  await expectHeadline(page, figuresOf(linked(withValueAt(document, 'readiness.leadership_support', 17))));
  await page.keyboard.press('End');
  await expect(points).toHaveValue('25');
  await page.keyboard.press('Home');
  await expect(points).toHaveValue('0');
  await expectHeadline(page, figuresOf(linked(withValueAt(document, 'readiness.leadership_support', 0))));

  await enter(page, 'Leadership support', '11.3');
  await expect(slider).toHaveAttribute('aria-valuetext', '11.3 of 25 points');
  await expectHeadline(page, figuresOf(linked(withValueAt(document, 'readiness.leadership_support', 11.3))));
  await enter(page, 'Leadership support', '26');
  await expect(page.getByRole('group', { name: 'Leadership support', exact: true })).toContainText(
    'Too large: at most 25.',
  );
  await enter(page, 'Leadership support', '');
  await expect(slider).toHaveAttribute('aria-valuetext', '12.5 of 25 points');
});

test('a factor that does not apply leaves its weight to its siblings, and the last one stays', async ({ page }) => {
  const others = FACTORS.filter(({ id }) => id !== 'leadership_support' && id !== 'team_skills');
  const left = others.filter(({ dimension }) => dimension === 'organizational');
  const two = [
    ['readiness.team_skills', 27],
    ['assessment.notApplicable', others.filter((each) => !left.includes(each)).map(({ id }) => id)],
  ].reduce<ScenarioDocument>((from, [path, value]) => withValueAt(from, String(path), value), linked(document));
  await withStored(page.context(), [{ document: two }]);
  await open(page);
  await visit(page, '#/readiness');
  const applies = (label: string) => page.getByRole('switch', { name: `${label}: applies` });
  await openFactor(page, 'Leadership support');
  await applies('Leadership support').click();
  const without = (ids: readonly string[]) =>
    withValueAt(
      two,
      'assessment.notApplicable',
      FACTORS.map(({ id }) => id).filter((id) => !left.some((each) => each.id === id) && ids.includes(id)),
    );
  await expectHeadline(page, figuresOf(without(FACTORS.map(({ id }) => id).filter((id) => id !== 'team_skills'))));
  const row = factor(page, 'Leadership support');
  await expect(row).toContainText('Its 25 points of weight go to the three other factors');
  await expect(row).toContainText('now counts 1.33');

  for (const { label } of left) {
    await openFactor(page, label);
    await applies(label).click();
  }
  await openFactor(page, 'Team skills and experience');
  const last = applies('Team skills and experience');
  await last.click();
  await expect(last).toBeChecked();
  await expect(factor(page, 'Team skills and experience')).toContainText('This is the last factor that applies');
  await expectValue(page, 'readiness-score', 90);
  await undo(page).click();
  await expect(applies(left.at(-1)?.label ?? '')).toBeChecked();
});

test('a factor opens to its levels, its worth by what it comes from, and its evidence; the radar is a table too', async ({
  page,
}) => {
  const assessed = linked(withValueAt(document, 'readiness.team_skills', 21));
  await withStored(page.context(), [{ document: assessed }]);
  await open(page);
  await visit(page, '#/readiness');
  const row = factor(page, 'Monitoring');
  await openFactor(page, 'Monitoring');
  const worth = worthOf(assessed).monitoring_capabilities;
  if (worth === undefined) throw new Error('Monitoring applies');
  const { sooner, finished, together, delivered } = worth.toTarget;
  await expect(row.getByRole('row', { name: /^To 20/ }).getByRole('cell')).toHaveText(
    [sooner, finished, together, delivered].map((each) => formatCrore(each)),
  );
  await row.getByRole('radio', { name: /Users tell us/ }).check();
  await expect(field(page, 'Monitoring')).toHaveValue('0');
  await row.getByRole('button', { name: 'Add evidence for Monitoring' }).click();
  await row.getByRole('textbox', { name: 'Evidence' }).fill('Three complaints a week in the help desk.');
  await row.getByRole('button', { name: 'Save evidence' }).press('Enter');
  await expect(row).toContainText('Three complaints a week in the help desk.');

  const radar = page.getByRole('figure', { name: /^Readiness by factor, now against target/ });
  const toggle = radar.getByRole('button', { name: 'Show as table' });
  await toggle.focus();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(radar.locator('svg')).toBeHidden();
  await expect(radar.getByRole('row', { name: /Team skills and experience/ })).toContainText('212430');
  const download = page.waitForEvent('download');
  await radar.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^neev-readiness-radar-.+\.csv$/);

  await visit(page, '#/assumptions');
  await expect(page.getByText('Three complaints a week in the help desk.')).toBeVisible();
});

test('assessments are kept, compared, drawn, deleted and brought back', async ({ page }) => {
  const earlier = Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, maximum / 4]));
  await withStored(page.context(), [
    {
      document: {
        ...document,
        version: CURRENT_VERSION,
        assessment: { snapshots: [{ date: '2025-12-01', points: earlier }] },
      },
    },
  ]);
  await open(page);
  await visit(page, '#/readiness');
  await expect(page.getByRole('heading', { name: '25 points up since 1 December 2025' })).toBeVisible();
  await page.getByLabel('Day of this assessment').fill('2026-03-31');
  await page.getByRole('button', { name: 'Keep this assessment' }).click();
  await expect(page.getByText('Nothing has moved since 31 March 2026.')).toBeVisible();
  await openFactor(page, 'Success metrics');
  await enter(page, 'Success metrics', '20');
  const compared = page.getByRole('figure', { name: 'Readiness by factor, 31 March 2026 and now' });
  await expect(compared.getByRole('listitem').filter({ hasText: 'Success metrics' })).toContainText('+7.5');
  const trend = page.getByRole('figure', { name: /^Readiness from 1 December 2025 to today/ });
  await expect(trend.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Delete the assessment of 31 March 2026' }).click();
  await expect(trend.getByRole('row')).toHaveCount(3);
  await undo(page).click();
  await expect(trend.getByRole('row')).toHaveCount(4);
});

test('a case without benefits says that readiness is worth nothing here', async ({ page }) => {
  await withStored(page.context(), [{ document: { version: CURRENT_VERSION, readiness: { team_skills: 10 } } }]);
  await open(page);
  await visit(page, '#/readiness');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('More of it is worth ₹0 here');
  await expect(page.getByText('Readiness is worth money once the case has benefits')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No action pays for itself here' })).toBeVisible();
});
