import { readFile } from 'node:fs/promises';
import { fixture } from '#model/testing/cases.ts';
import { expect, open, test, visit, withStored } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

const { projection, finance } = fixture('ecommerce-calibrated').expected;
const runningSum = (page: Page) => page.getByRole('figure', { name: /^Running sum/ });
const byYear = (page: Page) => page.getByRole('figure', { name: /^Investment and benefit by year/ });

async function downloaded(page: Page, figure: ReturnType<typeof runningSum>, format: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: `Download ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The numbers of a CSV, by the name of their row; texts as they are. */
function rowsOf(csv: Buffer): readonly (readonly string[])[] {
  const text = csv.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

test('the running sum is drawn with its payback, its depth and its end', async ({ page }) => {
  await open(page);
  const figure = runningSum(page);
  await expect(figure).toHaveAccessibleName(/Paid back in month 9, ₹77\.5\sCr ahead by year 3/);
  const drawing = figure.locator('svg');
  await expect(drawing.getByText('Breaks even')).toBeVisible();
  await expect(drawing.getByText(/^8\.2\smonths after the first rupee$/)).toBeVisible();
  await expect(drawing.getByText(/^most money out: ₹6\.3\sCr in month 2$/)).toBeVisible();
  const curve = drawing.locator('[data-mark="as entered"]');
  await expect(curve).toBeVisible();
  // Trials around it: two bands, and the middle one dotted.
  await expect(drawing.locator('[data-mark="middle trial"]')).toBeVisible();
  for (const words of ['5% above', 'entered', 'middle', '5% below']) {
    await expect(drawing.getByText(words, { exact: true })).toBeVisible();
  }
  // Read from point to point, by the keyboard and by the pointer.
  const reading = figure.getByRole('slider', { name: 'Read the running sum from point to point' });
  await reading.focus();
  await reading.press('ArrowLeft');
  await expect(reading).toHaveAttribute(
    'aria-valuetext',
    /^After year 2: ₹37\.0\sCr as entered; 9 trials in 10: −\u2060₹2/,
  );
  await expect(figure.getByText('₹37.0\u00A0Cr as entered', { exact: true })).toBeVisible();
  await reading.press('ArrowLeft');
  await reading.press('ArrowLeft');
  await expect(reading).toHaveAttribute('aria-valuetext', /^After 8\.2\smonths, paid back: ₹0 as entered; /);
  await reading.press('ArrowRight');
  await reading.press('ArrowRight');
  await reading.blur();
  await expect(figure.getByText('₹37.0\u00A0Cr as entered', { exact: true })).toHaveCount(0);
  await reading.hover({ position: { x: 2, y: 100 } });
  await expect(figure.getByText('At the start', { exact: true })).toBeVisible();
  // The mark stands on the curve where the money is back: at its share of the width between the axes.
  await expect(async () => {
    const mark = await drawing.locator('circle[r="5"]').boundingBox();
    const line = await curve.boundingBox();
    if (mark === null || line === null) throw new Error('nothing is drawn');
    const at = (mark.x + mark.width / 2 - line.x) / line.width;
    expect(Math.abs(at - (finance.paybackMonths ?? 0) / 36)).toBeLessThan(0.01);
  }).toPass();
});

test('a chart is a table too, for readers and for everyone', async ({ page }) => {
  await open(page);
  const figure = runningSum(page);
  await expect(
    figure.getByRole('table').getByRole('row', { name: /^End of year 3 36 77\.48 −0\.\d\d 1\d\.\d\d 9\d\.\d\d$/ }),
  ).toHaveCount(1);
  await expect(figure.locator('svg').first()).toBeVisible();
  const asTable = figure.getByRole('button', { name: 'Show as table' });
  await asTable.click();
  await expect(asTable).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('svg').first()).toBeHidden();
  await expect(figure.getByRole('table')).toBeInViewport({ ratio: 0.9 });
  await expect(figure.getByRole('button', { name: 'Download PNG' })).toHaveCount(0);
  await asTable.press('Enter');
  await expect(figure.locator('svg').first()).toBeVisible();
});

test('the CSV holds the figures unrounded', async ({ page }) => {
  await open(page);
  const sums = await downloaded(page, runningSum(page), 'CSV');
  expect(sums.name).toMatch(/^neev-running-sum-.+-calibrated-\d{4}-\d\d-\d\d\.csv$/);
  const rows = rowsOf(sums.bytes);
  expect(rows[0]?.slice(0, 3)).toEqual(['When', 'After (months)', 'As entered (₹ Cr)']);
  const sumAfter = new Map(rows.slice(1).map(([when, , sum]) => [when, Number(sum) * 1e7]));
  const paidBack = rows.find(([when]) => when === 'Paid back');
  expect(Number(paidBack?.[1])).toBeCloseTo(finance.paybackMonths ?? Number.NaN, 9);
  expect(sumAfter.get('Most money out')).toBeCloseTo(-finance.peakFunding, 0);
  expect(sumAfter.get('Start')).toBeCloseTo(finance.cashFlows[0] ?? Number.NaN, 3);
  for (const { year, cumulativeNetBenefit } of projection) {
    expect(sumAfter.get(`End of year ${year}`)).toBeCloseTo(cumulativeNetBenefit, 3);
  }
  const years = rowsOf((await downloaded(page, byYear(page), 'CSV')).bytes);
  expect(
    years.slice(1).map((row) => row.map((cell, at) => (at === 0 ? cell : Math.round(Number(cell) * 1e7)))),
  ).toEqual(
    projection.map(({ year, investment, benefit }) => [
      `Year ${year}`,
      // Year one without what is paid before it starts would not add up to the projection.
      Math.round(investment),
      Math.round(benefit),
    ]),
  );
});

test('the SVG is a whole picture of its own, the PNG is a PNG', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(runningSum(page).getByText('Breaks even')).toBeVisible();
  const svg = (await downloaded(page, runningSum(page), 'SVG')).bytes.toString('utf8');
  expect(svg).not.toContain('var(');
  expect(svg).not.toMatch(/(?:href|src)="(?!data:|#)/);
  const parsed = await page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      root: read.documentElement.nodeName,
      errors: read.querySelectorAll('parsererror').length,
      text: read.documentElement.textContent,
    };
  }, svg);
  expect(parsed).toMatchObject({ root: 'svg', errors: 0 });
  expect(parsed.text).toContain('Breaks even');
  expect(parsed.text).toContain('Paid back in month 9');

  const png = (await downloaded(page, runningSum(page), 'PNG')).bytes;
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  // Some of its pixels are ink: a canvas that stayed blank packs to next to nothing.
  expect(png.length).toBeGreaterThan(8000);
});

test('every figure of the verdict that can be saved has its CSV', async ({ page }) => {
  await open(page);
  const buttons = page.getByRole('button', { name: 'Download CSV' });
  const count = await buttons.count();
  expect(count).toBeGreaterThanOrEqual(5);
  for (let k = 0; k < count; k++) {
    const [download] = await Promise.all([page.waitForEvent('download'), buttons.nth(k).click()]);
    const rows = rowsOf(await readFile(await download.path()));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  }
});

test('on a phone, over ten years, no label is cut and no figure is struck by a line', async ({ page, context }) => {
  const company = { complexity: 'complex', annualRevenue: 5e9, dataTeamCost: 8e7, infrastructureCost: 5e7 } as const;
  const benefits = { ramp: { start: 0, step: 0.08 } };
  await withStored(context, [{ document: { company, benefits, finance: { years: 10 } } }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const edges = await runningSum(page)
    .locator('svg')
    .getByText(/^most money out: .*at the end of year 2$/)
    .evaluate((label) => {
      const { left, right } = label.getBoundingClientRect();
      const frame = label.closest('figure')?.getBoundingClientRect();
      return { before: left - (frame?.left ?? 0), after: (frame?.right ?? 0) - right };
    });
  expect(edges.before).toBeGreaterThanOrEqual(0);
  expect(edges.after).toBeGreaterThanOrEqual(0);
  await visit(page, '#/uncertainty/what-decides');
  const rows = page.getByRole('figure', { name: 'NPV by driver, one moved at a time' }).locator('li:visible');
  await expect.poll(() => rows.locator('[data-mark=ground]').count()).toBeGreaterThan(5);
  const bare = await rows.locator('[data-mark=ground]').evaluateAll((all) =>
    all
      .map((ground) => ({ under: ground.getBoundingClientRect(), figure: ground.nextElementSibling }))
      .filter(({ under, figure }) => {
        const over = figure?.getBoundingClientRect();
        return over === undefined || over.left < under.left || over.right > under.right;
      })
      .map(({ figure }) => figure?.textContent),
  );
  expect(bare).toEqual([]);
  const struck = await rows.evaluateAll((all) =>
    all.flatMap((row) => {
      const { left = 0 } = row.querySelector('[data-mark=zero]')?.getBoundingClientRect() ?? {};
      return Array.from(row.querySelectorAll('[data-mark=figure]'))
        .filter((figure) => {
          const box = figure.getBoundingClientRect();
          return box.left - 2 < left && left < box.right + 2;
        })
        .map((figure) => figure.textContent);
    }),
  );
  expect(struck).toEqual([]);
});
