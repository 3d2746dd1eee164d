import { parseArgs } from 'node:util';
import { measureInBrowser } from './browser.ts';
import type { Figures } from './budgets.ts';
import { freshBuild } from './build.ts';
import { measureLinks } from './link.ts';
import { measureModel } from './model.ts';
import { measureSimulation } from './simulation.ts';
import { measureStore } from './store.ts';
import { tableOf } from './table.ts';

/** `npm run --silent bench -- [--json] [--dist FOLDER]`: FOLDER is a build to measure in place of the project's own. */
const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, dist: { type: 'string' } } });

const folder = options.dist === undefined ? freshBuild() : `${options.dist.replace(/\/$/, '')}/`;
const model = measureModel();
const store = measureStore();
const simulation = await measureSimulation();
const links = await measureLinks();
const browser = await measureInBrowser(folder);
const figures: Figures = {
  evaluate_us: rounded(model.evaluate_us),
  columns_ns_per_scenario: rounded(model.columns_ns_per_scenario),
  keystroke_ms_p95: rounded(browser.figures.keystroke_ms_p95),
  keystroke_ms_p95_4x: rounded(browser.figures.keystroke_ms_p95_4x),
  store_edit_us_5: rounded(store.store_edit_us_5),
  store_edit_us_50: rounded(store.store_edit_us_50),
  store_edit_us_500: rounded(store.store_edit_us_500),
  simulate_ns_per_trial_thread: rounded(simulation.simulate_ns_per_trial_thread),
  simulate_1m_ms: rounded(simulation.simulate_1m_ms),
  simulate_peak_mb: rounded(simulation.simulate_peak_mb),
  first_picture_ms: rounded(browser.figures.first_picture_ms),
  longest_task_ms: rounded(browser.figures.longest_task_ms),
  interaction_ms_4x: rounded(browser.figures.interaction_ms_4x),
  lighthouse_performance: browser.figures.lighthouse_performance,
  lighthouse_blocked_ms: rounded(browser.figures.lighthouse_blocked_ms),
  initial_js_gz: browser.figures.initial_js_gz,
  css_gz: browser.figures.css_gz,
  ...links,
};
console.log(options.json ? JSON.stringify(figures) : tableOf(figures, browser));

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
