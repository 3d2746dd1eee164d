import { CURRENT_VERSION } from '#scenario/version.ts';
import type { Page } from '@playwright/test';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import {
  changeOf,
  enter,
  expect,
  expectProbability,
  field,
  isShown,
  open,
  test,
  visit,
  withStored,
} from '#e2e/support/journey.ts';
import { slowLargeRuns } from '#e2e/support/slow-runs.ts';

test.use({ serviceWorkers: 'allow' });

const { document } = EXAMPLES.ecommerce;
const withRevenue = (annualRevenue: number): ScenarioDocument => ({
  ...document,
  company: { ...document.company, annualRevenue },
});
const probability = (page: Page) => page.getByTestId('kpi-probability');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Jobs that the page has given to its workers and had no answer to yet, and the batches of trials asked for in all. */
interface Traffic {
  readonly open: number;
  readonly batches: number;
}

interface Sent {
  readonly name: string;
  readonly input: { readonly indices?: readonly number[] };
}

async function countTraffic(page: Page): Promise<() => Promise<Traffic>> {
  await page.addInitScript(() => {
    const traffic = { open: 0, batches: 0 };
    Object.assign(globalThis, { traffic });
    globalThis.Worker = class extends Worker {
      #open = 0;

      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', () => this.#count(-1));
      }

      #count(more: number): void {
        this.#open += more;
        traffic.open += more;
      }

      // What a worker was doing that the page ends and replaces, as on a busy machine, is under way no more.
      override terminate(): void {
        this.#count(-this.#open);
        super.terminate();
      }

      override postMessage(message: Sent, transfer?: Transferable[] | StructuredSerializeOptions): void {
        this.#count(1);
        traffic.batches += message.name === 'simulateBatches' ? (message.input.indices?.length ?? 0) : 0;
        super.postMessage(message, transfer as Transferable[]);
      }
    };
  });
  return () => page.evaluate(() => ({ ...(globalThis as unknown as { traffic: Traffic }).traffic }));
}

/** Longer than anybody's pause of the page between an edit and what it grows by itself, ms. */
const LONG_PAUSE = 600;

/** Lets the page's own clock run on: whatever it had put off for less has begun then, however busy the machine is. */
const letPass = (page: Page): Promise<void> =>
  page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), LONG_PAUSE);

/** Nothing more is computed: what there is to grow while nobody types is there. */
async function isAtRest(page: Page, traffic: () => Promise<Traffic>): Promise<void> {
  let last = -1;
  await expect
    .poll(async () => {
      await letPass(page);
      const { open: under, batches } = await traffic();
      const isSame = under === 0 && batches === last;
      last = batches;
      return isSame;
    })
    .toBe(true);
}

/** The company screen with nothing under way, so that the next job is the next edit's. */
async function openAtRest(page: Page): Promise<void> {
  const traffic = await countTraffic(page);
  await open(page, 'company');
  await expectProbability(page, document);
  await isAtRest(page, traffic);
}

/** Every worker that the page has now answers its next job in this way. */
async function spoil(page: Page, how: 'throws' | 'is silent'): Promise<void> {
  for (const worker of page.workers()) {
    await worker.evaluate((kind) => {
      globalThis.postMessage = () => {
        if (kind === 'throws') throw new Error('spoilt by the test');
      };
    }, how);
  }
}

test.describe('the probability of gain in the bar', () => {
  test('is that of the model’s own trials, follows an edit, and says by how much it moved', async ({ page }) => {
    await open(page, 'company');
    await expectProbability(page, document);
    await expect(probability(page)).toHaveText(/^6\d\s%$/);
    // It does not stand without the average before there is a change to tell.
    await expect(changeOf(page, 'probability')).toHaveText(/^₹22\sCr on average\s*$/);
    await enter(page, 'Annual revenue', '40 cr');
    await expectProbability(page, withRevenue(4e8));
    await expect(probability(page)).toHaveText(/^\d\d\s%$/);
    await expect(changeOf(page, 'probability')).toHaveText(/^−\d\d points, worse$/);
    await page.keyboard.press('Control+z');
    await expectProbability(page, document);
  });

  test('decides the word that opens the verdict', async ({ page }) => {
    await open(page);
    await expect(title(page)).toHaveText(
      /^Probably, if you go in stages\. Delivered as planned, .* NPV of ₹58\.6\sCr\.$/,
    );
    await expect(page.getByText(/^Counting that more than six such programmes/)).toHaveText(
      /two trials in\sthree gain; the average of all is ₹22\sCr, and one in twenty loses more than ₹1\.1\sCr\.$/,
    );
    const lenses = page.getByRole('radiogroup', { name: 'Working lens' });
    await lenses.getByRole('radio', { name: /^Published formula/ }).click();
    await expect(title(page)).toContainText(/^Probably, .* NPV of ₹371\sCr\.$/);
    await lenses.getByRole('radio', { name: /^CFO/ }).click();
    await expect(title(page)).toContainText(/^Not as it stands, even if you go in stages\. /);
    await expect(page.getByText(/The benefit risk of 20% is left out of the trials/)).toBeVisible();
  });

  test('calls a coin toss what gains in half of the trials', async ({ page, context }) => {
    await withStored(context, [
      { document: { version: CURRENT_VERSION, ...document, rollout: { gateProbability: 0.65 } } },
    ]);
    await open(page);
    await expect(title(page)).toContainText(/^A coin toss, even if you go in stages\. /);
  });

  test('counts delivery in an older document when that is asked for, and undo takes it back', async ({
    page,
    context,
  }) => {
    await withStored(context, [{ document: { version: 3, ...document } }]);
    await open(page);
    await expect(title(page)).toContainText(/^Yes\. Delivered as planned, /);
    await expect(page.getByText('These figures leave out that it may not be finished')).toBeVisible();
    await expect(probability(page)).toHaveText(/^>99\.9\s%$/);
    await page.getByRole('button', { name: 'Count whether it gets finished' }).click();
    await expect(title(page)).toContainText(/^Probably, if you go in stages\./);
    await page.getByRole('group', { name: 'Last edit' }).getByRole('button', { name: 'Undo' }).click();
    await expect(title(page)).toContainText(/^Yes\. /);
  });

  test('is certain only where nothing varies', async ({ page, context }) => {
    const drivers = Object.fromEntries(DRIVER_PATHS.map((path) => [path, { shape: 'fixed' as const }]));
    await withStored(context, [
      {
        document: { version: CURRENT_VERSION, ...document, rollout: { gateProbability: 1 }, uncertainty: { drivers } },
      },
    ]);
    await open(page);
    await expect(probability(page)).toHaveText(/^100\s%$/);
    await expect(title(page)).toContainText(/^Yes\. Delivered/);
    await expect(page.getByText(/every gate is passed, every trial comes to/)).toBeVisible();
  });

  test('is nearly none where nothing is gained', async ({ page, context }) => {
    await withStored(context, [{ document: { company: { annualRevenue: 1000 } } }]);
    await open(page);
    await expect(probability(page)).toHaveText(/^<0\.1\s%$/);
    await expect(probability(page)).toHaveAttribute('data-value', '0');
    await expect(title(page)).toContainText('Not as it stands, even if you go in stages.');
  });

  test('leads to how the programme may end', async ({ page }) => {
    await open(page);
    await probability(page).click();
    await expect(page).toHaveURL(/#\/delivery$/);
  });

  test('is the same after a reload, and without a network', async ({ page, context }) => {
    await open(page, 'company');
    await enter(page, 'Annual revenue', '40 cr');
    await expectProbability(page, withRevenue(4e8));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await page.reload();
    await isShown(page, 'company');
    await expectProbability(page, withRevenue(4e8));
    await context.setOffline(true);
    await page.reload();
    await isShown(page, 'company');
    await expectProbability(page, withRevenue(4e8));
    await enter(page, 'Annual revenue', '50 cr');
    await expectProbability(page, withRevenue(5e8));
  });
});

test.describe('a worker that fails', () => {
  test.use({ expected: [/spoilt by the test/] });

  test('by dying is said, the old figure stays, and the next edit works', async ({ page }) => {
    await openAtRest(page);
    await spoil(page, 'throws');
    await enter(page, 'Annual revenue', '40 cr');
    const alert = page.getByRole('alert').filter({ hasText: 'A calculation stopped before it was done' });
    await expect(alert).toBeVisible();
    await expect(probability(page)).toHaveText(/^65\s%$/);
    await expect(page.getByTestId('kpi-npv')).not.toHaveAttribute('aria-busy', 'true');
    await enter(page, 'Annual revenue', '50 cr');
    await expectProbability(page, withRevenue(5e8));
    await expect(alert).toHaveCount(0);
  });

  test('by falling silent is stopped and said, and trying again works', async ({ page }) => {
    await openAtRest(page);
    await spoil(page, 'is silent');
    await enter(page, 'Annual revenue', '40 cr');
    const alert = page.getByRole('alert').filter({ hasText: 'A calculation took too long' });
    await expect(alert).toBeVisible();
    await alert.getByRole('button', { name: 'Try again now' }).click();
    await expectProbability(page, withRevenue(4e8));
    await expect(alert).toHaveCount(0);
  });
});

test('500 edits in ten seconds leave no queue and no growth behind', async ({ page }) => {
  const traffic = await countTraffic(page);
  await open(page, 'company');
  await expectProbability(page, document);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const typeAll = (count: number) =>
    field(page, 'Annual revenue').evaluate(
      (input, edits) =>
        new Promise<number>((resolve) => {
          let most = 0;
          let k = 0;
          const { traffic: counted } = globalThis as unknown as { traffic: Traffic };
          const timer = setInterval(() => {
            k += 1;
            // Past React's own, which would take the value for known.
            Reflect.set(HTMLInputElement.prototype, 'value', String(3e8 + k * 1e6), input);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            most = Math.max(most, counted.open);
            if (k < edits) return;
            clearInterval(timer);
            resolve(most);
          }, 20);
        }),
      count,
    );
  await typeAll(50);
  await expectProbability(page, withRevenue(3.5e8));
  await isAtRest(page, traffic);
  const before = await heap();
  const most = await typeAll(500);
  // One job under way for each worker at the most, and none of an edit that is past: the last one is shown at once.
  expect(most).toBeLessThanOrEqual(page.workers().length);
  await expectProbability(page, withRevenue(8e8));
  await isAtRest(page, traffic);
  expect(page.workers().length).toBeLessThanOrEqual(await page.evaluate(() => navigator.hardwareConcurrency));
  expect((await heap()) - before).toBeLessThan(4e6);
});

test.describe('a large run', () => {
  // What slows its workers has to stand between them and the server.
  test.use({ serviceWorkers: 'block' });

  test('a million trials show their progress, and leaving the screen stops them', async ({ page }) => {
    await slowLargeRuns(page);
    const traffic = await countTraffic(page);
    await open(page);
    await visit(page, '#/uncertainty');
    await expect(page.getByTestId('trials')).toHaveAttribute('data-value', '100000');
    await isAtRest(page, traffic);
    const { batches } = await traffic();
    // Left by the page itself as soon as it tells of progress: a test that looks from outside comes too late.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (globalThis.document.querySelector('progress') === null) return;
        observer.disconnect();
        location.hash = '#/verdict';
      }).observe(globalThis.document.body, { subtree: true, childList: true });
    });
    await page.getByRole('button', { name: 'Run 1,000,000' }).click();
    await isShown(page, 'verdict');
    // The verdict's own lenses may come in after it, which is less than what the run would still have to do.
    await isAtRest(page, traffic);
    expect((await traffic()).batches - batches).toBeLessThan(1_000_000 / 8192 - 20);
  });
});

test('a million trials come in, and the same seed gives the same ones again', async ({ page }) => {
  await open(page);
  const run = async (): Promise<string | null> => {
    await visit(page, '#/uncertainty');
    await page.getByRole('button', { name: 'Run 1,000,000' }).click();
    await expect(page.getByTestId('trials')).toHaveAttribute('data-value', '1000000');
    return probability(page).getAttribute('data-value');
  };
  const first = await run();
  await page.reload();
  expect(await run()).toBe(first);
});
