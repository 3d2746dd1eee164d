import { readFile } from 'node:fs/promises';
import { EXAMPLES } from '#model/facts/examples.ts';
import {
  enter,
  everythingStored,
  expect,
  expectHeadline,
  figuresOf,
  goTo,
  isShown,
  open,
  test,
  withStoredText,
  WORKSPACE_KEY,
} from '#e2e/support/journey.ts';

const { document } = EXAMPLES.ecommerce;
const sample = figuresOf(document);
const edited = figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9 } });

const UNREADABLE: readonly (readonly [what: string, text: string, reason: string])[] = [
  ['cut off', '{"version":1,"state":{"openId":"a","profiles":[{"id', 'not complete'],
  ['of another form', '[1,2,3]', 'not in a form that this version knows'],
  ['of a newer version', '{"version":99,"state":{"openId":"a","profiles":[]}}', 'newer version of Neev'],
  ['not JSON at all', '₹₹₹ नींव', 'not complete'],
];

for (const [what, text, reason] of UNREADABLE) {
  test(`stored data ${what} is kept aside to the byte, to be downloaded`, async ({ page, context }) => {
    await withStoredText(context, text);
    await open(page, 'company');
    await expectHeadline(page, sample);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('kept aside, not deleted');
    await expect(alert).toContainText(reason);
    await enter(page, 'Annual revenue', '600 cr');

    await page.reload();
    await isShown(page, 'company');
    await expectHeadline(page, edited);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Download them' }).click(),
    ]);
    const kept: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(kept).toEqual([{ text, reason: expect.stringContaining(reason) }]);

    await alert.getByRole('button', { name: 'Discard them for good' }).click();
    await expect(alert).toHaveCount(0);
    await page.reload();
    await expectHeadline(page, edited);
    await expect(alert).toHaveCount(0);
  });
}

test('one scenario that cannot be read takes none of the others with it', async ({ page, context }) => {
  const good = { id: 'a', document: { version: 1, name: 'Good', company: { annualRevenue: 7e9 } }, example: null };
  const bad = { id: 'b', document: { version: 1, name: 'Bad', company: { annualRevenue: -7 } }, example: null };
  await withStoredText(context, JSON.stringify({ version: 1, state: { openId: 'b', profiles: [bad, good] } }));
  await open(page);
  await expect(page.getByRole('alert')).toContainText('company.annualRevenue');
  // As of version 1, whose benefits came evenly from the first day.
  await expectHeadline(page, figuresOf({ company: { annualRevenue: 7e9 }, finance: { accrual: 'even' } }));
  await goTo(page, 'Company');
  await enter(page, 'Incident cost', '3 cr');
  expect(await everythingStored(page)).toContain('\\\\\\"annualRevenue\\\\\\":-7');
});

test.describe('storage that refuses', () => {
  test('to write: the app says that nothing is saved, and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, 'company');
    await enter(page, 'Annual revenue', '600 cr');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('did not save your last change');
    await expectHeadline(page, edited);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(alert).toHaveCount(0);
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('to be reached at all: the app still answers', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await open(page, 'company');
    await enter(page, 'Annual revenue', '600 cr');
    await expect(page.getByRole('alert')).toContainText('did not save your last change');
    await expectHeadline(page, edited);
    await goTo(page, 'Verdict');
  });

  test('to be read: the app still answers, and overwrites nothing', async ({ page }) => {
    await page.addInitScript((key) => {
      localStorage.setItem(key, 'precious');
      Storage.prototype.getItem = () => {
        throw new DOMException('corrupt', 'InvalidStateError');
      };
    }, WORKSPACE_KEY);
    await open(page, 'company');
    await enter(page, 'Annual revenue', '600 cr');
    await expectHeadline(page, edited);
    expect(await page.evaluate((key) => localStorage[key] as string, WORKSPACE_KEY)).toBe('precious');
  });
});
