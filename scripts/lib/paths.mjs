import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root: every command runs there, wherever it was called from. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Scratch files of the test command (reports, logs); not in git. */
export const CACHE = join(ROOT, '.cache');

/** The Node that the project pins. The system's own may be too old for half of the tools. */
export function node() {
  const pinned = ['node', 'node.exe'].map((name) => join(ROOT, 'node_modules', 'node', 'bin', name)).find(existsSync);
  if (pinned) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old to build Neev, and the newer one that it installs is missing. ` +
      'Run "npm ci" with install scripts allowed, or use Node 24.',
  );
}

/** The entry file of a tool in node_modules, to be run by `node()`. */
export function tool(name) {
  const entries = {
    vite: 'vite/bin/vite.js',
    tsc: 'typescript/bin/tsc',
    oxlint: 'oxlint/bin/oxlint',
    oxfmt: 'oxfmt/bin/oxfmt',
    knip: 'knip/bin/knip.js',
    vitest: 'vitest/vitest.mjs',
    'size-limit': 'size-limit/bin.js',
    playwright: '@playwright/test/cli.js',
  };
  return join(ROOT, 'node_modules', entries[name]);
}
