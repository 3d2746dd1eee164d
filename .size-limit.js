import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const page = readFileSync(`${dist}index.html`, 'utf8');

/** What the page itself asks for: the entry, its module preloads and the theme script, but no lazy chunk. */
const initial = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => `dist/${file}`);
const charts = readdirSync(`${dist}assets`).filter((file) => /^charts-.*\.js$/.test(file));
if (initial.some((file) => file.includes('/charts-'))) throw new Error('The charts chunk is no longer lazy.');

export default [
  { name: 'Initial JavaScript', path: initial, limit: '190 kB', gzip: true },
  { name: 'CSS', path: 'dist/assets/*.css', limit: '15 kB', gzip: true },
  ...(charts.length > 0
    ? [{ name: 'Charts (lazy)', path: 'dist/assets/charts-*.js', limit: '125 kB', gzip: true }]
    : []),
];
