/**
 * `node scripts/first-screen-fonts.mjs`: cuts what the first screen writes out of the two faces: ASCII, the signs of
 * figures and prose, and ₹, in the weights that are used. 69 kB instead of 357, so that the words arrive with the
 * program. Other letters stay in the packages' own files. Run again after a font's update.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, k) => String.fromCodePoint(0x20 + k)).join('');
const TEXT = `${ASCII}\u00A0−–—‘’“”…×÷·§→²³°±≥≤½¼¾•`;
/** In the packages ₹ stands among the letters of latin-ext. */
const RUPEE = '₹';
const WEIGHTS = { wght: { min: 400, max: 600 } };
/** What is set in these faces: joined and kerned letters, and figures of one width and height. No small capitals. */
const FEATURES = ['ccmp', 'locl', 'rvrn', 'rlig', 'liga', 'clig', 'calt', 'kern', 'mark', 'mkmk', 'lnum', 'tnum'];

const FACES = {
  inter: ['@fontsource-variable/inter/files/inter', 'wght-normal', WEIGHTS],
  // The serif is set from 17 px up; its cuts for smaller print are left out.
  'source-serif-4': [
    '@fontsource-variable/source-serif-4/files/source-serif-4',
    'opsz-normal',
    { ...WEIGHTS, opsz: { min: 16, max: 60 } },
  ],
};

const folder = new URL('../src/ui/theme/first-screen/', import.meta.url);
mkdirSync(folder, { recursive: true });

async function cut(subset, name, [start, end, variationAxes], text) {
  const whole = readFileSync(new URL(`../node_modules/${start}-${subset}-${end}.woff2`, import.meta.url));
  const font = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes, keepFeatures: FEATURES });
  writeFileSync(new URL(name, folder), font);
  console.log(`${name}: ${font.length} bytes`);
}

for (const [face, files] of Object.entries(FACES)) {
  await cut('latin', `${face}-text.woff2`, files, TEXT);
  await cut('latin-ext', `${face}-rupee.woff2`, files, RUPEE);
}
