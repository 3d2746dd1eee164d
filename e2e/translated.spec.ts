import { EXAMPLES } from '#model/facts/examples.ts';
import { enter, expect, expectHeadline, figuresOf, goTo, open, test } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const { document: ecommerce } = EXAMPLES.ecommerce;

/** Puts every text of the page into two font elements, as browsers' translators do; `kind` says how. */
const translate = (page: Page, kind: 'replace' | 'wrap' | 'insert'): Promise<number> =>
  page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const isText = currentNode instanceof Text && currentNode.data.trim() !== '';
      if (isText && currentNode.parentElement?.closest('font, script, style, svg') === null) texts.push(currentNode);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      if (how === 'wrap') {
        text.replaceWith(outer);
        inner.append(text);
        continue;
      }
      inner.textContent = text.data;
      if (how === 'replace') text.replaceWith(outer);
      else {
        text.before(outer);
        text.remove();
      }
    }
    return texts.length;
  }, kind);

/** The figures of the bar as read, which is what a translator touches. */
const shownBar = (page: Page) =>
  page
    .getByRole('banner')
    .locator('dl')
    .evaluate((list) => list.textContent);

test('the page says in every way that it is not to be translated', async ({ page }) => {
  await open(page);
  expect(
    await page.evaluate(() => [
      document.documentElement.translate,
      document.documentElement.classList.contains('notranslate'),
      document.querySelector<HTMLMetaElement>('meta[name=google]')?.content,
    ]),
  ).toEqual([false, true, 'notranslate']);
});

test('a page that was translated all the same never shows an answer of before', async ({ page }) => {
  await open(page, 'company');
  // A second, untouched page says what should stand there.
  const untouched = await page.context().newPage();
  const agree = async () => {
    await untouched.goto('./#/verdict');
    await untouched.reload();
    await expect(untouched.getByRole('heading', { level: 1 })).toBeVisible();
    const said = (each: Page) => each.getByRole('heading', { level: 1 }).textContent();
    await expect(async () => expect(await said(page)).toBe(await said(untouched))).toPass();
  };
  expect(await translate(page, 'replace')).toBeGreaterThan(50);
  await enter(page, 'Annual revenue', '600 cr');
  const edited = { ...ecommerce, company: { ...ecommerce.company, annualRevenue: 6e9 } };
  await expectHeadline(page, figuresOf(edited));
  await translate(page, 'wrap');
  await goTo(page, 'Verdict');
  await translate(page, 'insert');
  await page.getByRole('radio', { name: /^CFO/ }).check({ force: true });
  await translate(page, 'replace');
  await agree();
  await page.keyboard.press('Control+z');
  await translate(page, 'wrap');
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf(ecommerce));
  await agree();
  await expect.poll(() => shownBar(page)).toContain(await page.getByTestId('kpi-npv').innerText());
  expect(await page.getByRole('alert').count()).toBe(0);
});
