import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { findChromium } from '#e2e/support/chromium.ts';

/**
 * Fetched by npm when the bench is run, and then kept by it: a hundred packages and 180 MB that `npm test` has no use for.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
const root = fileURLToPath(new URL('../', import.meta.url));

export interface Phone {
  /** Score of the best run, of 100. */
  readonly performance: number;
  /** Total blocking time of that run, ms. */
  readonly blocked: number;
  /** All runs in a sentence, or why there are none. */
  readonly words: string;
}

interface Audit {
  readonly numericValue?: number;
}

interface Report {
  readonly categories: { readonly performance: { readonly score: number | null } };
  readonly audits: Readonly<Record<string, Audit | undefined>>;
  readonly runtimeError?: { readonly message: string };
}

interface Run {
  readonly performance: number;
  readonly blocked: number;
  readonly largest: number;
  readonly shift: number;
}

/** Lighthouse on the built preview, as on a phone: the best of some runs, since what else the machine does only ever adds. */
export async function measurePhone(folder: string): Promise<Phone> {
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir: relative(root, folder) },
    preview: { host: '127.0.0.1', port: 4390 },
  });
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await lighthouse(url));
    const [best] = runs.toSorted((a, b) => b.performance - a.performance || a.blocked - b.blocked);
    if (best === undefined) throw new RangeError('There was no run');
    const all = runs.map(({ performance, blocked }) => `${performance} with ${Math.round(blocked)} ms blocked`);
    const words =
      `Lighthouse, mobile: ${all.join('; ')}. In the best run the answer stands after ${Math.round(best.largest)} ms ` +
      `and moves by ${best.shift.toFixed(4)} (CLS).`;
    return { performance: best.performance, blocked: best.blocked, words };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { performance: Number.NaN, blocked: Number.NaN, words: `Lighthouse did not run here: ${why}` };
  } finally {
    await server.close();
  }
}

async function lighthouse(url: string): Promise<Run> {
  const { executablePath, args, env } = await findChromium();
  const text = await outputOf(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      '--only-categories=performance',
      `--chrome-flags=--headless=new ${args.join(' ')}`,
    ],
    { ...env, CHROME_PATH: executablePath },
  );
  const report = JSON.parse(text) as Report;
  if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message);
  const value = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round((report.categories.performance.score ?? 0) * 100),
    blocked: value('total-blocking-time'),
    largest: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
  };
}

/** What a command prints. Not waited for in the way of this process, which serves the page meanwhile. */
function outputOf(command: string, words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { env, shell: false });
    let [text, told] = ['', ''];
    child.stdout.on('data', (chunk) => (text += String(chunk)));
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(told.trim().split('\n').at(-1) ?? `exit code ${String(code)}`)),
    );
  });
}
