import { existsSync, readFileSync } from 'node:fs';

/** Tests that passed and failed in a vitest JSON report; a file that failed to load counts as one failure. */
export function vitestCount(path) {
  const report = read(path);
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + broken.length };
}

/** Tests that passed and failed in a Playwright JSON report. A flaky test failed once, so it counts as failed. */
export function playwrightCount(path) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(path).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
