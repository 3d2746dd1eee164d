import { readScenario } from '#scenario/read.ts';
import fixtures from '#scenario/link/fixtures.json' with { type: 'json' };
import { encodeLink } from '#scenario/link/codec.ts';
import {
  enter,
  enterName,
  everythingStored,
  expect,
  expectHeadline,
  field,
  figuresOf,
  goTo,
  headline,
  isShown,
  open,
  unfoldName,
  test,
  withStored,
} from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const own = { document: { name: 'My own', company: { annualRevenue: 123e7, dataTeamCost: 4e7 } } };
const theirs = { name: 'Theirs, ₹ नींव', company: { size: 'enterprise' as const, annualRevenue: 7_777_777_777 } };

/** Copies a link to the scenario on show and reads it off the clipboard. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied link shows a stranger the same figures, to the last bit', async ({ page, stranger }) => {
  await open(page, 'company');
  await enterName(page, theirs.name);
  await enter(page, 'Annual revenue', '777.7777777 cr');
  await page.getByRole('radio', { name: 'Enterprise' }).check();
  await page.getByText('How the case is judged').click();
  await enter(page, 'Discount rate', '13.37%');
  const sent = await headline(page);
  const link = await copyLink(page);
  expect(new URL(link).pathname).toBe('/');
  expect(new URL(link).search).toBe('');

  const other = await stranger();
  await other.goto(link);
  await isShown(other, 'verdict');
  expect(await headline(other)).toEqual(sent);
  await expect(other.getByRole('banner').getByRole('button', { name: theirs.name })).toBeVisible();
  await expect(other.getByRole('group', { name: 'Last edit' })).toContainText('Opened from a link');
});

test('a link adds a scenario, keeps the reader’s own, and leaves the address', async ({ page, context }) => {
  await withStored(context, [own]);
  await open(page, 'company');
  const mine = await headline(page);
  await page.goto(`./#/open/${await encodeLink({ document: theirs })}`);
  await isShown(page, 'verdict');
  await expectHeadline(page, figuresOf(theirs));
  expect(new URL(page.url()).hash).toBe('#/verdict');
  expect(await page.evaluate(() => navigation.entries().map(({ url }) => url))).not.toContainEqual(
    expect.stringContaining('/open/'),
  );

  await page.getByRole('banner').getByRole('button', { name: theirs.name }).click();
  await page.getByRole('menuitemradio', { name: 'My own' }).click();
  expect(await headline(page)).toEqual(mine);
  await page.goBack();
  await isShown(page, 'company');
  expect(await headline(page)).toEqual(mine);
  await unfoldName(page);
  await expect(field(page, 'Scenario name')).toHaveValue('My own');
});

test('a link that mail or chat has bent opens', async ({ page }) => {
  const link = await encodeLink({ document: theirs });
  for (const bent of [`#%2Fopen%2F${link}`, `#open/${link}`, `#/Open/${link}).`, `%23/open/${link}`, `open/${link}`]) {
    await test.step(bent.slice(0, 12), async () => {
      await page.goto('about:blank');
      await page.goto(`./${bent}`);
      await isShown(page, 'verdict');
      await expectHeadline(page, figuresOf(theirs));
      expect(new URL(page.url()).pathname).toBe('/');
    });
  }
});

test('a link clicked in a page that is open works, and the same link twice is one scenario', async ({ page }) => {
  const payload = await encodeLink({ document: theirs });
  await open(page, 'company');
  for (let time = 0; time < 2; time++) {
    await page.evaluate((hash) => (location.hash = hash), `#/open/${payload}`);
    await isShown(page, 'verdict');
    await expectHeadline(page, figuresOf(theirs));
    await goTo(page, 'Company');
  }
  await page.getByRole('banner').getByRole('button', { name: theirs.name }).click();
  await expect(page.getByRole('menuitemradio')).toHaveCount(2);
});

test('where the browser keeps its clipboard closed, the link is shown', async ({ page, stranger }) => {
  // Not by a permission: browsers differ in whether they heed one that a test sets.
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  const link = await dialog.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  const other = await stranger();
  await other.goto(link);
  await isShown(other, 'verdict');
  expect(await headline(other)).toEqual(await headline(page));
});

test('links of the first version open for ever', async ({ page }) => {
  await open(page);
  for (const { what, link, document: expected } of fixtures) {
    await test.step(what, async () => {
      await page.evaluate((hash) => (location.hash = hash), `#/open/${link}`);
      await expect.poll(() => new URL(page.url()).hash).toBe('#/verdict');
      // What an older document does not say is what it was then.
      const read = readScenario(expected);
      if (!read.ok) throw new Error(what);
      await expectHeadline(page, figuresOf(read.document));
    });
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link to an example’s case keeps its sources', async ({ page, stranger }) => {
  await open(page, 'company');
  await enter(page, 'Incident cost', '3 cr');
  const link = await copyLink(page);
  const other = await stranger();
  await other.goto(link);
  await isShown(other, 'verdict');
  await goTo(other, 'Company');
  await expect(field(other, 'Annual revenue')).toHaveAccessibleDescription(/§4 example/);
  await expect(field(other, 'Incident cost')).toHaveAccessibleDescription(/the sender’s/);
  await expect(other.getByRole('banner').getByText('from a link')).toBeVisible();
  await enter(other, 'Incident cost', '4 cr');
  await expect(field(other, 'Incident cost')).toHaveAccessibleDescription(/yours/);

  // "§4" says what the source is, within the window of a phone too, and closes on Escape.
  await other.setViewportSize({ width: 390, height: 844 });
  await expect(other.getByRole('banner').getByText('from a link')).toBeVisible();
  await other.getByRole('button', { name: 'from the source, §4 example' }).first().click();
  const note = other.getByRole('note', { name: 'The source, §4' });
  await expect(note).toContainText('part 3: Production DataOps Systems');
  await expect(note).toBeInViewport({ ratio: 1 });
  await other.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test('a link to a scenario that the reader has writes nothing', async ({ page, context }) => {
  await withStored(context, [own]);
  await open(page, 'company');
  await enter(page, 'Incident cost', '2 cr');
  const before = await everythingStored(page);
  const company = { ...own.document.company, incidentCost: 2e7 };
  await page.evaluate(
    (hash) => (location.hash = hash),
    `#/open/${await encodeLink({ document: { ...own.document, company } })}`,
  );
  await isShown(page, 'verdict');
  // The reader has this very scenario already.
  expect(await everythingStored(page)).toBe(before);
});
