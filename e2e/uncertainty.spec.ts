import { passesAxe } from '#e2e/support/axe.ts';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { enter, expect, field, isSettled, isShown, open, test, visit, withStored } from '#e2e/support/journey.ts';
import { slowLargeRuns } from '#e2e/support/slow-runs.ts';
import { serveDist } from '#e2e/support/static-server.ts';
import type { Locator, Page } from '@playwright/test';

const { document: scenario } = EXAMPLES.ecommerce;
const ATTRIBUTION = 'benefits.revenueAttribution';

const opening = (page: Page): Locator => page.getByTestId('opening');
const panel = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name: `${name}: what it may be` });
const answer = (page: Page): Locator => page.getByRole('status').filter({ hasText: /trials? of/ });

async function openUncertainty(page: Page): Promise<void> {
  await page.goto('./#/uncertainty');
  await expect(opening(page)).toContainText('trials of');
}

/** Goes to a tab by its link, whose sentence then has the focus. */
async function openTab(page: Page, name: 'How likely?' | 'What decides it?' | 'Ranges'): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Uncertainty: its questions' }).getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Opens another of the stored scenarios, where the page stands. */
async function openScenario(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: from }).click();
  await page.getByRole('menuitemradio', { name: to, exact: true }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: to })).toBeVisible();
}

/** As many trials as the screen runs by itself. */
const GROWN = 100_000;

/** The bar comes to show the probability that as many trials of the model have in Node, to the last bit. */
async function expectProbability(page: Page, document: ScenarioDocument): Promise<void> {
  const { probabilityPositive } = simulate(document, { trials: GROWN });
  await expect(page.getByTestId('kpi-probability')).toHaveAttribute('data-value', String(probabilityPositive));
}

/** Trials that the picture rests on. */
const trials = async (page: Page): Promise<number> =>
  Number(await page.getByTestId('trials').getAttribute('data-value'));

async function hasGrown(page: Page): Promise<void> {
  await expect(page.getByTestId('trials')).toHaveText('100,000 trials');
  // Nor does the lens held against it rest on fewer, which would be said.
  await expect(page.getByTestId('range')).not.toContainText(' trials)');
}

test('the first sentence tells both; what it rests on are tabs with addresses; and whether it gets finished is a switch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openUncertainty(page);
  await expect(page).toHaveTitle(/^Uncertainty: How likely\? · /);
  await expect(opening(page)).toHaveText(
    /^Counting that it may stop at a gate, you gain in 6[456] trials of 100; the average is ₹22\sCr, and one in twenty ends below −\u2060?₹1\.[01]\sCr\. If delivered, in more than 999 of 1,000; the average is ₹50\sCr, and one in twenty ends below ₹22\sCr\.$/,
  );
  await expect(page.getByTestId('range')).toContainText(
    /^If the CFO is right, you lose in 8[456] trials of 100; the average is −\u2060?₹2\.\d\sCr, .* If delivered, in (59|6[01]) of 100; /,
  );
  await expect(page.getByTestId('range')).toContainText(
    'How far it gets decides most of it; after that one belief does: how much revenue is credited to data.',
  );
  await expectProbability(page, scenario);

  // How the trials end stands beside the exact odds.
  await expect(
    page.getByRole('heading', { name: /^64% stop at a gate; those delivered average ₹49\.\d\sCr$/ }),
  ).toBeVisible();
  const ends = page.getByRole('table', { name: /^64% stop at a gate/ });
  await expect(ends.getByRole('row', { name: /^Stopped after the pilot 23% 23% −\u2060?0\.6 / })).toBeVisible();
  await expect(ends.getByRole('row', { name: /^Delivered 36% 36% 49\.\d / })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^NPV of the trials/ })).toContainText(
    /40% stop after the pilot or the core team.*between −\u2060?₹2\.0\sCr and ₹1\.1\sCr/,
  );

  // Each tab answers in a sentence of its own, at an address of its own, and Back leads to the one before.
  await openTab(page, 'What decides it?');
  await expect(page).toHaveURL(/#\/uncertainty\/what-decides$/);
  await expect(page).toHaveTitle(/^Uncertainty: What decides it\? · /);
  await expect(opening(page)).toHaveText(
    'How far it gets decides most of it; after that one belief does: how much revenue is credited to data. What to measure first: how far it gets.',
  );
  await expect(page.getByTestId('knowing')).toContainText(
    /is worth ₹2\d\slakh, .* which costs ₹56\slakh where it stops/,
  );
  await openTab(page, 'Ranges');
  await expect(opening(page)).toHaveText(
    'Each trial draws 21 figures from their ranges, and how far it gets. All ranges are the usual ones; each driver goes its own way.',
  );
  await page.goBack();
  await expect(opening(page)).toContainText('What to measure first');
  await page
    .getByRole('link', {
      name: /^How far it gets, stopped at the pilot to delivered: NPV −\u2060?₹56\slakh at its low/,
    })
    .click();
  await expect(page).toHaveURL(/#\/delivery$/);
  await page.goBack();
  await openTab(page, 'How likely?');
  await expect(page).toHaveURL(/#\/uncertainty$/);

  // Whether it gets finished is counted or not by a switch, and said where it is not.
  const counting = page.getByRole('switch', { name: 'Count whether it gets finished' });
  const note = page.getByText('These figures leave out that it may not be finished');
  await expect(note).toHaveCount(0);
  await counting.click();
  const uncounted = withValueAt(scenario, 'uncertainty.delivery', false);
  await expectProbability(page, uncounted);
  await expect(opening(page)).toHaveText(
    /^You gain in more than 999 trials of 1,000, or in eleven of 100 if the CFO is right\. One belief decides most of it: how much revenue is credited to data\.$/,
  );
  await expect(page.getByTestId('range')).toContainText(
    /^Nine trials in ten end between ₹2[123]\.\d\sCr and ₹8[012]\.\d\sCr, on average at ₹49\.\d\sCr; CFO: /,
  );
  await expect(page.getByRole('heading', { name: /stop at a gate/ })).toHaveCount(0);
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Count whether it gets finished' }).click();
  await expect(note).toHaveCount(0);
  await expectProbability(page, scenario);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeVisible();
  await expect(counting).not.toBeChecked();
});

/** A document under a name of its own. */
const named = (name: string, document: ScenarioDocument): ScenarioDocument => ({ ...document, name });

const AT_ONCE = withValueAt(scenario, 'rollout.approach', 'big_bang');
// A company so large that the CFO's lens neither gains nor loses: there the margin decides.
const LARGER = withValueAt(scenario, 'company.annualRevenue', 1.3 * (scenario.company?.annualRevenue ?? 0));
const FIXED = [
  ...['revenueAttribution', 'contributionMargin', 'growth', 'ramp.start', 'ramp.step'].map((id) => `benefits.${id}`),
  ...['data_quality_revenue', 'faster_time_to_market', 'customer_experience', 'decision_making'].map(
    (id) => `benefits.rates.${id}`,
  ),
  ...['manual_labor_savings', 'infrastructure_savings', 'incident_cost_savings', 'productivity_improvement'].map(
    (id) => `benefits.rates.${id}`,
  ),
  ...['salaryPosition', 'consulting', 'toolsAnnual', 'infrastructureAnnual', 'trainingPerPerson'].map(
    (id) => `investment.${id}`,
  ),
  ...['salary', 'infrastructure', 'tools'].map((id) => `investment.growth.${id}`),
].reduce<ScenarioDocument>(
  (changed, driver) => withValueAt(changed, ['uncertainty', 'drivers', driver, 'shape'], 'fixed'),
  scenario,
);

test('an older scenario keeps its figures, and what they leave out is counted step by step; others tell theirs the same way', async ({
  page,
  context,
}) => {
  await withStored(context, [
    { document: { version: 3, ...named('Older', scenario) } },
    { document: named('At once', AT_ONCE) },
    { document: named('The CFO’s', throughLens(scenario, LENSES.cfo.fields)) },
    { document: named('Larger', LARGER) },
  ]);
  await openUncertainty(page);
  await expect(page.getByText(/36% of such programmes are delivered in full\. .* is worth ₹26\.5\sCr\./)).toBeVisible();
  const payback = page.getByTestId('kpi-payback');
  await expect(payback).toHaveText(/4\.6/);
  await page.getByRole('button', { name: 'Count whether it gets finished' }).click();
  await expect(page.getByRole('button', { name: 'Count whether it gets finished' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Let year 1 rise' }).click();
  await expect(payback).toHaveText(/8\.2/);
  await expect(page.getByRole('button', { name: 'Let year 1 rise' })).toHaveCount(0);
  await expectProbability(page, scenario);
  await expect(opening(page)).toContainText('Counting that it may stop at a gate');

  // All at once it may fail.
  await openScenario(page, 'Older', 'At once');
  await expectProbability(page, AT_ONCE);
  await expect(opening(page)).toContainText(
    /^Counting that it may fail, you lose in 80 trials of 100; the average is ₹/,
  );
  await expect(page.getByRole('heading', { name: /^80% fail; those delivered average/ })).toBeVisible();
  await expect(page.getByText('The middle trial is one that failed')).toBeVisible();

  // Seen through the CFO it is held against the calibrated lens.
  await openScenario(page, 'At once', 'The CFO’s');
  await expect(opening(page)).toContainText(
    /^Through the CFO’s eyes, counting that it may stop at a gate, you lose in 8[456] trials of 100; /,
  );
  await expect(page.getByTestId('range')).toContainText(/^If the calibrated lens is right, you gain in 6[456] trials/);
  await expect(page.getByText(/^Counted once: through the CFO lens 20% of every benefit is held back/)).toBeVisible();

  // What a lens finds worth knowing stands with the range of that lens.
  await openScenario(page, 'The CFO’s', 'Larger');
  await openTab(page, 'What decides it?');
  const table = page.getByRole('table', { name: /^What each driver does alone/ });
  await page.getByRole('radiogroup', { name: 'Order by' }).getByText('Worth').click();
  const margin = table.getByRole('row', { name: /^Contribution margin/ });
  await expect(margin).toContainText('80% to 100%');
  await expect(margin).toContainText('at 24% to 36%');
});

test('where there is nothing to be sure of, nothing that counts or nothing that varies, that is what is said', async ({
  page,
  context,
}) => {
  await withStored(context, [
    { document: { name: 'Nothing', benefits: { catalogue: 'comprehensive' } } },
    { document: { name: 'No benefit', company: { manualProcessCost: 1e7 } } },
    { document: { version: 3, name: 'No benefit, older', company: { manualProcessCost: 1e7 } } },
    { document: { version: 3, ...named('Fixed', FIXED) } },
    { document: named('Fixed, may stop', FIXED) },
  ]);
  await page.goto('./#/uncertainty');
  await expect(opening(page)).toContainText('There is nothing to be sure of yet.');
  await expect(page.getByRole('main').getByRole('link', { name: 'Annual revenue' })).toHaveAttribute(
    'href',
    '#/company/company.annualRevenue',
  );
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: /its questions/ })).toHaveCount(0);

  // Every trial loses, and it is told why.
  await openScenario(page, 'Nothing', 'No benefit');
  await expect(opening(page)).toContainText(
    /^Counting that it may stop at a gate, you lose in more than 999 trials of 1,000; /,
  );
  await expect(page.getByTestId('range')).toContainText('No line that is switched on reads an amount that is entered.');
  await openScenario(page, 'No benefit', 'No benefit, older');
  await expect(opening(page)).toContainText('You lose in more than 999 trials of 1,000, and so says the CFO.');
  await expect(opening(page)).toContainText('No line that is switched on reads an amount that is entered.');
  await expect(page.getByRole('figure')).toHaveCount(1);
  const least = await page.getByRole('slider', { name: 'Least amount' }).boundingBox();
  const most = await page.getByRole('slider', { name: 'Largest amount' }).boundingBox();
  expect((most?.x ?? 0) - (least?.x ?? 0)).toBeGreaterThanOrEqual(20);

  // Nothing varies: there is nothing to run, nothing that decides and nothing drawn.
  await openScenario(page, 'No benefit, older', 'Fixed');
  await expect(opening(page)).toContainText(/^Nothing varies: every trial ends at an NPV ₹58\.6\sCr\./);
  await openTab(page, 'What decides it?');
  await expect(opening(page)).toContainText('Nothing varies, so nothing decides it.');
  await openTab(page, 'Ranges');
  await expect(opening(page)).toContainText('Nothing is drawn: every trial ends alike.');
  await expect(page.getByRole('heading', { name: 'What may vary: nothing' })).toBeVisible();
  // But for how far it gets, where that is counted.
  await openScenario(page, 'Fixed', 'Fixed, may stop');
  await expect(opening(page)).toContainText('Each trial draws how far it gets, and nothing else.');
  await openTab(page, 'How likely?');
  await expectProbability(page, FIXED);
});

test('a driver opens its range, over the page on a phone; a narrower one changes the probability, a turned one is refused; the bars read another metric', async ({
  page,
}) => {
  await page.goto('./#/uncertainty/what-decides');
  const bar = page.getByRole('button', { name: /^Revenue credited to data, 4% to 30\.4%: NPV ₹14\.0\sCr at its low/ });
  await bar.click();
  const range = panel(page, 'Revenue credited to data');
  await expect(range).toBeVisible();
  await expect(range.getByTestId('range-effect')).toContainText('survives until it falls to 0.24%');
  await expect(bar).toBeInViewport();
  await enter(page, 'Low', '0%');
  await expectProbability(page, withValueAt(scenario, ['uncertainty', 'drivers', ATTRIBUTION, 'low'], 0));
  await expect(page.getByRole('button', { name: /^Revenue credited to data, 0% to 30\.4%/ })).toBeVisible();
  await expect(page.getByText('Revenue credited to data, low: 4% → 0%')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Low')).toHaveValue('4%');
  await expectProbability(page, scenario);
  await page.keyboard.press('Escape');
  await expect(range).toHaveCount(0);

  // The bars and the grid, which is worked out once it is unfolded, read another metric.
  await expect(page.getByRole('figure', { name: /^NPV by Revenue/ })).toHaveCount(0);
  await page.getByText('Two beliefs at once').click();
  await expect(page.getByRole('figure', { name: /^NPV by Revenue credited to data and Ramp/ })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Metric of the bars and the grid' }).getByText('Payback').click();
  await expect(page.getByRole('figure', { name: /^Payback by driver/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Payback by Revenue credited to data and Ramp/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Upwards' }).selectOption('Consulting');
  const grid = page.getByRole('figure', { name: /^Payback by Revenue credited to data and Consulting/ });
  await expect(grid).toBeVisible();
  await grid.getByRole('button', { name: 'Show as table' }).click();
  await expect(grid.getByRole('columnheader')).toContainText([/\(%\)$/, 'Consulting (₹ Cr)', 'Payback (months)']);
  await expect(grid.getByRole('cell', { name: '9.63', exact: true }).first()).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Metric of the bars and the grid' }).getByText('NPV').click();

  // A range that would be turned over is refused, and its tab bears the mark; its address leads to that tab.
  await page.evaluate((path) => (location.hash = `#/uncertainty/uncertainty.drivers.${path}.high`), ATTRIBUTION);
  await expect(field(page, 'High')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Ranges' })).toHaveAttribute('aria-current', 'page');
  await enter(page, 'High', '10%');
  await expect(
    page.getByText(/^High 10% is below likely 16%: lower likely first, or type 16% or more\./),
  ).toBeVisible();
  await expect(page.getByText('still using')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ranges one entry cannot be read' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Shape' }).selectOption('Uniform');
  await expect(field(page, 'Likely')).toHaveCount(0);
  const shaped = withValueAt(scenario, ['uncertainty', 'drivers', ATTRIBUTION, 'shape'], 'uniform');
  await expectProbability(page, shaped);
  await page.getByRole('button', { name: 'Back to the usual range' }).click();
  await expect(field(page, 'Likely')).toBeVisible();
  await expectProbability(page, scenario);
  await page.keyboard.press('Escape');

  // On a phone Back closes a range and stays on its tab.
  await page.setViewportSize({ width: 390, height: 844 });
  await openTab(page, 'What decides it?');
  const over = page.getByRole('dialog', { name: 'Revenue credited to data: what it may be' });
  await bar.click();
  await expect(over).toBeVisible();
  await page.goBack();
  await expect(over).toHaveCount(0);
  await expect(opening(page)).toContainText('What to measure first');
  await bar.click();
  await expect(over).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(over).toHaveCount(0);
  await expect(page).toHaveURL(/#\/uncertainty\/what-decides$/);
});

test('the chance of an amount is asked by keyboard, by typing and by dragging; a million trials show their progress, and can be cancelled', async ({
  page,
}) => {
  await slowLargeRuns(page);
  await openUncertainty(page);
  await hasGrown(page);
  await expect(answer(page)).toContainText(/^Any gain: 6[456] trials of 100; CFO: 1[456] of 100\./);
  const least = page.getByRole('slider', { name: 'Least amount' });
  await least.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
  await expect(least).toHaveAttribute('aria-valuetext', /^₹30\.0\sCr$/);
  await expect(answer(page)).toContainText(/^At least ₹30\.0\sCr: (3[5-9]|40) trials of 100; CFO: /);
  await expect(field(page, 'Chance of at least')).toHaveValue('₹30\u00A0Cr');
  await enter(page, 'Chance of at least', '50 cr');
  await enter(page, 'and at most', '60 cr');
  await expect(answer(page)).toContainText(/^₹50\.0\sCr to ₹60\.0\sCr: (seven|eight|nine) trials of 100/);
  const figure = page.getByRole('figure', { name: /^NPV of the trials/ });
  const box = await figure.locator('svg').first().boundingBox();
  if (box === null) throw new Error('nothing was drawn');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 180);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 180, { steps: 4 });
  await page.mouse.up();
  await expect(answer(page)).not.toContainText('₹60.0');
  await expect(answer(page)).toContainText(/ to ₹\d+\.\d\sCr: \d+ trials of 100/);

  // Both are pressed in the page itself: a test that looks from outside may come too late.
  const seen = await page.evaluate(async () => {
    const press = (name: string): boolean => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
      button?.click();
      return button !== undefined;
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    press('Run 1,000,000');
    let hasProgress = false;
    for (let wait = 0; wait < 600; wait++) {
      await frame();
      hasProgress ||= document.querySelector('progress[aria-label="Trials run"]') !== null;
      if (press('Cancel')) return { hasProgress, isCancelled: true };
    }
    return { hasProgress, isCancelled: false };
  });
  expect(seen).toEqual({ hasProgress: true, isCancelled: true });
  await expect(page.getByRole('button', { name: 'Run 1,000,000' })).toBeVisible();
  expect(await trials(page)).toBeLessThan(1_000_000);
  await page.getByRole('button', { name: 'Run 1,000,000' }).click();
  await expect(page.getByTestId('trials')).toHaveText('1,000,000 trials');
  await expect(page.getByRole('button', { name: 'Run 1,000,000' })).toHaveCount(0);
});

test('correlations that contradict each other are mended, and it is said; that the copula cannot draw some is no contradiction', async ({
  page,
  context,
}) => {
  const MARGIN = 'benefits.contributionMargin';
  const pairs = (...list: readonly (readonly [string, string, number])[]) =>
    withValueAt(scenario, 'uncertainty.correlations', list);
  await withStored(context, [
    { document: named('Two pairs', pairs([ATTRIBUTION, MARGIN, 0.5], [ATTRIBUTION, 'benefits.growth', 0.5])) },
    {
      document: named(
        'Not to be drawn',
        pairs([ATTRIBUTION, MARGIN, 0.7], [ATTRIBUTION, 'benefits.growth', 0.7], [MARGIN, 'benefits.growth', -0.01]),
      ),
    },
  ]);
  await page.goto('./#/uncertainty/ranges');
  await expect(page.getByRole('heading', { name: 'Two pairs move together', level: 2 })).toBeVisible();
  const third = field(page, 'Correlation of Growth of benefits and Contribution margin');
  await third.fill('-0.9');
  await third.blur();
  await expect(
    page.getByRole('heading', { name: 'These correlations contradict one another', level: 2 }),
  ).toBeVisible();
  await expect(page.getByTestId('mended')).toContainText('The trials use the nearest possible correlations');
  await third.fill('2');
  await third.blur();
  const refusal = page.getByText(/A correlation is a number from −1 to 1, such as 0\.5\. Still using −0\.9\.$/);
  await expect(refusal).toBeVisible();
  // A line or two, not a column of single words under the field.
  expect((await refusal.boundingBox())?.height).toBeLessThan(45);
  await third.fill('');
  await third.blur();
  await expect(page.getByRole('heading', { name: 'Two pairs move together', level: 2 })).toBeVisible();
  await openTab(page, 'What decides it?');
  await expect(page.getByText(/the drivers are taken as independent, although two correlations are set/)).toBeVisible();
  await openTab(page, 'Ranges');
  await openScenario(page, 'Two pairs', 'Not to be drawn');
  await expect(page.getByTestId('mended')).toContainText('cannot be drawn exactly together');
  await expect(page.getByRole('heading', { name: 'Three pairs move together', level: 2 })).toBeVisible();
});

test('the outside view, the seed and a set of ranges are choices that can be undone; a link shows their figures on another machine', async ({
  page,
  stranger,
}) => {
  await openUncertainty(page);
  await page.getByRole('switch', { name: 'Outside view' }).click();
  const outside = withValueAt(scenario, 'uncertainty.outsideView', true);
  await expectProbability(page, outside);
  await expect(page.getByText('Budget that holds in four trials of five')).toBeVisible();
  await hasGrown(page);
  const shown = await page.getByTestId('range').textContent();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await openTab(page, 'What decides it?');
  await page.getByText('Two beliefs at once').click();
  await expect(page.getByText(/^Costs as planned: the overruns/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectProbability(page, scenario);
  await page.evaluate(() => (location.hash = '#/uncertainty/uncertainty.seed'));
  await expect(field(page, 'Seed')).toBeFocused();
  await enter(page, 'Seed', '7');
  await expectProbability(page, withValueAt(scenario, 'uncertainty.seed', 7));
  await enter(page, 'Trials', '500');
  await expect(page.getByText('This field takes at least 1,000.')).toBeVisible();
  await enter(page, 'Trials', '20,000');
  await expect(page.getByText(/two standard errors, 20,000 trials/)).toBeVisible();
  await enter(page, 'Trials', '');
  await page.getByRole('radio', { name: 'Independent' }).check();
  await expectProbability(
    page,
    withValueAt(withValueAt(scenario, 'uncertainty.seed', 7), 'uncertainty.sampling', 'pseudo'),
  );
  await page.getByRole('button', { name: 'Choose a set of ranges' }).click();
  await page.getByRole('menuitem', { name: /Only costs uncertain/ }).click();
  await expect(page.getByRole('heading', { name: /^What may vary: eight drivers/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: /^What may vary: 21 drivers/ })).toBeVisible();
  await openTab(page, 'How likely?');
  await expect(page.getByText('seed 7, the same on every machine')).toBeVisible();

  const other = await stranger();
  await other.goto(link);
  await isShown(other, 'verdict');
  await visit(other, '#/uncertainty');
  await hasGrown(other);
  await expect(other.getByTestId('range')).toHaveText(shown ?? '');
});

test.describe('with the network cut', () => {
  test.use({
    serviceWorkers: 'allow',
    expected: [/^console: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/],
  });

  test('trials run all the same', async ({ page, context }) => {
    const server = await serveDist('/neev/');
    await open(page, 'company', server.url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await context.setOffline(true);
    await server.close();
    await page.reload();
    await visit(page, '#/uncertainty');
    await expect(opening(page)).toContainText(/you gain in 6[456] trials of 100/);
    await hasGrown(page);
  });
});

for (const width of [390, 1440]) {
  test(`at ${width} px no tab has an axe violation in light or dark, with tables shown, everything unfolded and entries refused`, async ({
    page,
  }) => {
    test.slow();
    // Colours are the same at every width.
    const part = width === 390 ? { schemes: ['light'] as const, hasNewColours: false } : {};
    await page.setViewportSize({ width, height: 900 });
    await openUncertainty(page);
    await hasGrown(page);
    const showTables = async () => {
      for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
      await isSettled(page);
    };
    await showTables();
    await passesAxe(page, 'How likely?', part);
    await openTab(page, 'What decides it?');
    await page.getByText('Two beliefs at once').click();
    await expect(page.getByRole('figure', { name: /^NPV by Revenue/ })).toBeVisible();
    await expect(page.getByText(/explains \d+% of the spread/)).toBeVisible();
    await showTables();
    await passesAxe(page, 'What decides it?', part);
    await openTab(page, 'Ranges');
    await page.getByText('How the trials are drawn').click();
    await page.getByRole('button', { name: 'Add the pair' }).click();
    await expect(page.getByRole('heading', { name: 'One pair moves together', level: 2 })).toBeVisible();
    await page.evaluate((path) => (location.hash = `#/uncertainty/uncertainty.drivers.${path}.low`), ATTRIBUTION);
    await expect(field(page, 'Low')).toBeVisible();
    await enter(page, 'Low', '90%');
    await expect(page.getByText(/^Low 90% is above likely 16%/)).toBeVisible();
    await isSettled(page);
    await passesAxe(page, 'Ranges', part);
  });
}

test.describe('where the workers do not start', () => {
  test.use({ expected: [/^console: Failed to load resource: net::ERR_FAILED/] });

  test('it is said, and trying again brings the trials', async ({ page }) => {
    const workers = /neev\.worker/;
    await page.route(workers, (route) => route.abort());
    await page.goto('./#/uncertainty');
    await expect(opening(page)).toContainText('The trials could not be run');
    await expect(page.getByText('This could not be worked out').first()).toBeVisible();
    await page.unroute(workers);
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(opening(page)).toContainText(/you gain in 6[456] trials of 100/);
  });
});
