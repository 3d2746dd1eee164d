import { EXAMPLES } from '#model/facts/examples.ts';
import { enter, expect, expectHeadline, figuresOf, goTo, isShown, open, test } from '#e2e/support/journey.ts';
import { serveDist } from '#e2e/support/static-server.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const { document } = EXAMPLES.ecommerce;
const edited = figuresOf({ ...document, company: { ...document.company, annualRevenue: 6e9 } });
const runningSum = (page: Page) => page.getByRole('figure', { name: /^Running sum/ });

async function isInstalled(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test.describe('with the network cut', () => {
  // The service worker asks for its own script again and, rightly, gets none.
  test.use({ expected: [/^console: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/] });

  test('everything works after the first visit: screens never opened, charts, explanations, links', async ({
    page,
    context,
  }) => {
    const server = await serveDist('/dept/neev/');
    // Straight to the company screen: neither the chart nor the explanations were ever asked for.
    await open(page, 'company', server.url);
    await isInstalled(page);
    expect(server.asked.filter((path) => path.startsWith('/dept/neev/')).length).toBe(server.asked.length);
    await context.setOffline(true);
    await server.close();

    await page.reload();
    await isShown(page, 'company');
    await enter(page, 'Annual revenue', '600 cr');
    await expectHeadline(page, edited);
    await goTo(page, 'Verdict');
    await expect(runningSum(page).getByText('Breaks even')).toBeVisible();
    await page.getByTestId('kpi-npv').click();
    await expect(page.getByRole('complementary', { name: 'Net present value, explained' })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      runningSum(page).getByRole('button', { name: 'Download PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^neev-running-sum-e-commerce-example-calibrated-\d{4}-\d{2}-\d{2}\.png$/,
    );

    await page.reload();
    await expectHeadline(page, edited);
    const again = await context.newPage();
    await open(again, 'verdict', server.url);
    await expectHeadline(again, edited);
    await expect(runningSum(again).getByText('Breaks even')).toBeVisible();

    // The form for a company of one's own was never asked for either.
    await again.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
    await again.getByRole('menuitem', { name: 'An empty company' }).click();
    await enter(again, 'Annual revenue', '500 cr');
    await expectHeadline(again, figuresOf({ company: { annualRevenue: 5e9 } }));
  });

  test('a link opens with the network cut', async ({ page, context }) => {
    const server = await serveDist();
    await open(page, 'verdict', server.url);
    await isInstalled(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await context.setOffline(true);
    await server.close();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const again = await context.newPage();
    await again.goto(link);
    await isShown(again, 'verdict');
    await expectHeadline(again, figuresOf(document));
    // Its "#" encoded, as some mail programs send it: a folder that there is not, for which the page stands in.
    await again.goto('about:blank');
    await again.goto(link.replace('#', '%23'));
    await isShown(again, 'verdict');
    await expectHeadline(again, figuresOf(document));
  });
});

test('it can be installed: a manifest with its icons, and a service worker over the page', async ({
  page,
  baseURL,
}) => {
  await open(page);
  await isInstalled(page);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    const { name, short_name, display, start_url, scope, icons } = (await answer.json()) as {
      name: string;
      short_name: string;
      display: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; type: string; purpose?: string }[];
    };
    const loaded = await Promise.all(
      icons.map(async (icon) => {
        const picture = new Image();
        picture.src = new URL(icon.src, new URL(address, location.href)).href;
        await picture.decode();
        return { ...icon, width: picture.naturalWidth, height: picture.naturalHeight };
      }),
    );
    const absolute = (part: string) => new URL(part, new URL(address, location.href)).href;
    return { name, short_name, display, start: absolute(start_url), scope: absolute(scope), icons: loaded };
  }, href ?? '');
  expect(manifest).toMatchObject({ name: expect.stringContaining('Neev'), short_name: 'Neev', display: 'standalone' });
  expect(new URL(manifest.start).origin).toBe(new URL(baseURL ?? '').origin);
  expect(manifest.scope).toBe(baseURL);
  for (const { sizes, width, height, type } of manifest.icons) {
    if (type === 'image/png') expect(`${width}x${height}`).toBe(sizes);
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
