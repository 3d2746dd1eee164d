import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export interface Browser {
  /** Absolute path of the executable. */
  executablePath: string;
  /** Command-line flags that every launch carries. */
  args: string[];
  /** Environment of the browser process: the caller's own, plus library and font paths when it needs them. */
  env: Record<string, string>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium to drive: $CHROMIUM where it is set; else the one packed inside @sparticuz/chromium, the same on every
 * machine, which is unpacked once a version into node_modules/.cache; where that cannot run, Playwright's own or the
 * system's. Throws when $CHROMIUM names no file, and when nothing is found.
 */
export async function findChromium(): Promise<Browser> {
  const wanted = process.env['CHROMIUM'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM is ${wanted}, and there is no such file`);
    return plain(wanted);
  }
  const path = installed();
  // The packed one is built for this platform alone; elsewhere whatever is installed has to do.
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await packed();
    } catch (error) {
      if (path === undefined) throw error;
    }
  }
  if (path === undefined) throw new Error('There is no Chromium or Chrome: install one, or name it in CHROMIUM');
  return plain(path);
}

/** Playwright's own browser or the system's, by its path; undefined where there is none. */
const installed = (): string | undefined =>
  [chromium.executablePath(), ...fromPath(), ...SYSTEM_PATHS].find((path) => path && existsSync(path));

function plain(executablePath: string): Browser {
  return { executablePath, args: FLAGS, env: ownEnvironment() };
}

function fromPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function packed(): Promise<Browser> {
  const root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const version = /"version": *"([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1] ?? 'unknown';
  const cache = join(root, '..', '..', '.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(root, 'bin'), cache, home);
  const env = ownEnvironment();
  env['LD_LIBRARY_PATH'] = [join(home, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  // A machine without a font configuration of its own draws no text at all.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(home, 'fonts');
  return { executablePath: join(home, 'chromium'), args: FLAGS, env };
}

/**
 * The package unpacks into os.tmpdir(), skips its own libraries outside AWS and takes a half-written file for a
 * finished one. So each process unpacks into a folder of its own and the first to finish gives it the final name.
 */
async function unpack(bin: string, cache: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'chromium-unpacking-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = work;
  try {
    const { default: packedChromium, inflate } = await import('@sparticuz/chromium');
    await packedChromium.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(work, home);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
