import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.neev-lock-hash');

/** Runs `npm ci` unless node_modules was installed from this very package-lock.json. Throws when it fails. */
export async function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
  console.log('Installing what package-lock.json names (once) …');
  const windows = process.platform === 'win32';
  const { code } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { shell: windows });
  if (code !== 0) throw new Error('npm ci failed: see its message above.');
  writeFileSync(STAMP, `${wanted}\n`);
}
