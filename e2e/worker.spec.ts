import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { fixture } from '#model/testing/cases.ts';
import type { Answer, Request } from '#workers/job.ts';
import {
  enter,
  enterName,
  expect,
  expectHeadline,
  figuresOf,
  goTo,
  headline,
  open,
  test,
} from '#e2e/support/journey.ts';
import { DIST, serveDist } from '#e2e/support/static-server.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const asset = readdirSync(join(DIST, 'assets')).find((name) => /^neev\.worker.*\.js$/.test(name)) ?? '';

/** What the built worker answers to these messages, typed arrays as plain lists. */
const answersTo = (page: Page, requests: readonly unknown[]): Promise<readonly Answer[]> =>
  page.evaluate(
    ([address, messages]) =>
      new Promise<Answer[]>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        const answers: Answer[] = [];
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          const plain = data.ok ? { ...data, output: (data.output as Float64Array[]).map((each) => [...each]) } : data;
          answers.push(plain);
          if (answers.length < messages.length) return;
          worker.terminate();
          resolve(answers);
        });
        for (const message of messages) worker.postMessage(message);
      }),
    [`assets/${asset}`, requests] as const,
  );

test('the built worker keeps the job contract, and its figures are the page’s to the last bit', async ({ page }) => {
  await open(page);
  const { document } = EXAMPLES.ecommerce;
  const other = fixture('ten-years-taxed-readiness-ramp').scenario;
  const requests: readonly Request[] = [
    { id: 7, name: 'readCases', input: [document, other] },
    { id: 8, name: 'readCases', input: [] },
  ];
  const [both, none, wrong] = await answersTo(page, [...requests, { id: 9, name: 'readCases', input: [null] }]);
  expect(none).toEqual({ id: 8, ok: true, output: [] });
  expect(wrong).toEqual({ id: 9, ok: false, message: expect.any(String) });
  if (both === undefined || !both.ok) throw new Error('no answer');
  const [own = [], ten = []] = both.output as readonly (readonly number[])[];
  const valueOf = (scenario: ScenarioDocument, values: readonly number[], cell: string) =>
    values[businessCaseSheet(shapeOf(scenario)).index.get(cell) ?? -1];
  const shown = await headline(page);
  expect(valueOf(document, own, 'finance.npv')).toBe(shown.npv);
  expect(valueOf(document, own, 'finance.roi')).toBe(shown.roi);
  expect(valueOf(document, own, 'finance.paybackMonths')).toBe(shown.payback);
  expect(valueOf(document, own, 'finance.irr')).toBe(shown.irr);
  const { npv } = fixture('ten-years-taxed-readiness-ramp').expected.finance;
  expect(Math.abs((valueOf(other, ten, 'finance.npv') ?? 0) / npv - 1)).toBeLessThan(1e-9);
});

test('on a machine too slow for it the page leaves its figures to the worker, and shows the same', async ({ page }) => {
  // Every look at the clock finds 10 ms gone: each direct reading seems to cost more than its share of a frame.
  await page.addInitScript(() => {
    const real = performance.now.bind(performance);
    let late = 0;
    performance.now = () => real() + (late += 10);
    const told = new Set<string>();
    Object.assign(globalThis, { told });
    globalThis.Worker = class extends Worker {
      override postMessage(message: { name: string }, transfer?: Transferable[] | StructuredSerializeOptions): void {
        told.add(message.name);
        super.postMessage(message, transfer as Transferable[]);
      }
    };
  });
  const isLeftToWorkers = () =>
    page.evaluate(() => (globalThis as unknown as { told: Set<string> }).told.has('readCases'));
  await open(page, 'company');
  expect(await isLeftToWorkers()).toBe(false);
  const { document } = EXAMPLES.ecommerce;
  for (const [text, annualRevenue] of [
    ['600 cr', 6e9],
    ['700 cr', 7e9],
    ['77 lakh', 77e5],
  ] as const) {
    await enter(page, 'Annual revenue', text);
    await expectHeadline(page, figuresOf({ ...document, company: { ...document.company, annualRevenue } }));
  }
  expect(await isLeftToWorkers()).toBe(true);
  for (const worker of page.workers()) expect(worker.url()).toContain(asset);
  await page.keyboard.press('Control+z');
  await expectHeadline(page, figuresOf({ ...document, company: { ...document.company, annualRevenue: 7e9 } }));
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
});

test('nothing of a scenario leaves the browser', async ({ page, context }) => {
  const server = await serveDist('/neev/');
  const asked: { readonly url: string; readonly method: string; readonly body: string | null }[] = [];
  context.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  const violations: string[] = [];
  await page.exposeFunction('heard', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { heard: (what: string) => void }).heard(`${violatedDirective} ${blockedURI}`);
    });
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });

  await open(page, 'company', server.url);
  await enterName(page, 'Secretum');
  await enter(page, 'Annual revenue', '987654321');
  await page.getByTestId('kpi-npv').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const payload = link.split('#/open/')[1] ?? '';
  expect(payload.length).toBeGreaterThan(20);
  await goTo(page, 'Verdict');
  const running = page.getByRole('figure', { name: /^Running sum/ });
  await expect(running.getByText('Breaks even')).toBeVisible();
  for (const format of ['PNG', 'SVG', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      running.getByRole('button', { name: `Download ${format}` }).click(),
    ]);
    await download.path();
  }
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Secretum' })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);

  expect(violations).toEqual([]);
  const { origin } = new URL(server.url);
  const outside = asked.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== origin);
  expect(outside).toEqual([]);
  expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
  // What the server saw: the plain names of built files, without a query and without a word of the scenario.
  expect(server.asked.length).toBeGreaterThan(5);
  expect(server.asked.filter((path) => !/^\/neev\/[\w./-]*(?:\?__WB_REVISION__=\w+)?$/.test(path))).toEqual([]);
  const told = server.asked.join('\n');
  expect(told).not.toContain(payload);
  expect(told).not.toMatch(/Secretum|987654321/);
  await server.close();
});
