import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/support/chromium.ts';

/** Fixed, so that a server left running can be reused; `npm test` picks a free one. */
const port = Number(process.env['E2E_PORT'] ?? 4317);
const baseURL = `http://127.0.0.1:${port}/`;
/** The build under test; another than dist where someone else is at work on that one. */
const outDir = process.env['E2E_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'e2e',
  // Long matrices, of which the journeys hold what stands for the rest: `npm run test:deep`.
  testIgnore: process.env['DEEP'] === undefined ? '**/deep/**' : '**/e2e/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  // Limits, not waits: a green test is as quick with them, and a machine that does something else beside it passes too.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL,
    locale: 'en-IN',
    // Each test is a first visit, and would fetch and keep the whole app behind its journey's back: a fifth of the time.
    // What a service worker is there for is tried with the real one, in the specs that allow it.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Kolkata',
    viewport: { width: 1280, height: 800 },
    // Without pictures and copies of the page at every step, which cost about a third of the time on pages this
    // large; the picture of the failure and the steps that led there say enough.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: await findChromium(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${outDir} --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: process.env['CI'] !== 'true' && process.env['E2E_PORT'] === undefined,
    stdout: 'ignore',
    timeout: 30_000,
  },
});
