import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Everything that a build is made of. */
const MADE_OF = ['src', 'public', 'scripts/build', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

/** The folder of an up-to-date build, made first where it is missing or older than what it is made of. */
export function freshBuild(): string {
  const folder = `${root}dist/`;
  const built = statSync(`${folder}index.html`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built <= Math.max(...MADE_OF.map((path) => newest(root + path)))) {
    // Its words go to standard error: standard output is for the figures.
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  return folder;
}
