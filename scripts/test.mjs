/**
 * `npm test`: installs if needed, then types, lint, unit tests, build, budgets and the browser tests.
 * A failure of types or lint stops it there; with CI=true or --all it goes on, so that the count is complete.
 * The last line is always "N passed, N failed": every vitest and Playwright test that ran, and each other step that failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightCount, vitestCount } from './lib/counts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { CACHE, ROOT } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { run, runTool } from './lib/run.mjs';

const VITEST_REPORT = join(CACHE, 'vitest.json');
const PLAYWRIGHT_REPORT = join(CACHE, 'playwright.json');
const goOn = process.env.CI === 'true' || process.argv.includes('--all');
const total = { passed: 0, failed: 0 };
const began = Date.now();

try {
  await everything();
} catch (error) {
  total.failed += 1;
  console.error(error.message);
}
console.log(`\nIn ${seconds(began)}.\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function everything() {
  await step('install', async () => ({ code: (await ensureInstalled(), 0) }));
  mkdirSync(CACHE, { recursive: true });
  for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true });

  const statics = [
    await step('types', () => run(process.execPath, [join(ROOT, 'scripts', 'types.mjs')])),
    await step('lint', () => runTool('oxlint', ['--type-aware', '--deny-warnings'])),
    await step('format', () => runTool('oxfmt', ['--check'])),
    await step('unused', () => runTool('knip', [])),
  ];
  if (statics.includes(false) && !goOn) {
    console.log('\nTypes or lint failed, so the tests did not run (--all runs them all the same).');
    return;
  }
  await step(
    'unit',
    () => runTool('vitest', ['run']),
    () => vitestCount(VITEST_REPORT),
  );
  if (!(await step('build', () => runTool('vite', ['build', '--logLevel', 'warn'])))) {
    console.log('\nThere is no build, so the browser tests did not run.');
    return;
  }
  await step('sizes', () => runTool('size-limit', []));
  const env = { E2E_PORT: String(await freePort(4300)) };
  await step(
    'browser',
    () => runTool('playwright', ['test'], { env }),
    () => playwrightCount(PLAYWRIGHT_REPORT),
  );
}

/** Runs one step and prints its time; `count` reads the tests that it ran. True when it passed. */
async function step(name, action, count = () => ({ passed: 0, failed: 0 })) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { code } = await action();
  const { passed, failed } = count();
  total.passed += passed;
  // A step can fail without a failing test: a crash, a file that does not load, a server that does not start.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  const ok = code === 0 && failed === 0;
  console.log(`── ${name}: ${ok ? 'ok' : 'failed'} in ${seconds(start)}`);
  return ok;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
