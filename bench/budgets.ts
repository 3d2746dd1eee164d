/** What `npm run bench -- --json` prints. Times as named, sizes in bytes after gzip, links in characters. */
export interface Figures {
  readonly evaluate_us: number;
  readonly columns_ns_per_scenario: number;
  readonly keystroke_ms_p95: number;
  readonly keystroke_ms_p95_4x: number;
  readonly store_edit_us_5: number;
  readonly store_edit_us_50: number;
  readonly store_edit_us_500: number;
  readonly simulate_ns_per_trial_thread: number;
  readonly simulate_1m_ms: number;
  readonly simulate_peak_mb: number;
  readonly first_picture_ms: number;
  readonly longest_task_ms: number;
  readonly interaction_ms_4x: number;
  /** NaN, null in JSON, where Lighthouse does not run; so is the next. */
  readonly lighthouse_performance: number;
  readonly lighthouse_blocked_ms: number;
  readonly initial_js_gz: number;
  readonly css_gz: number;
  readonly link_chars_10_fields: number;
  readonly link_chars_all_fields: number;
}

export interface Budget {
  readonly label: string;
  readonly limit: number;
  readonly unit: 'µs' | 'ns' | 'ms' | 'MB' | 'kB' | 'characters' | 'of 100';
  /** The limit is the least, not the most. */
  readonly isLeast?: true;
}

/** The most, or least, that each figure may be, in the figure's own unit (bytes for sizes: 1 kB is 1000 of them). */
export const BUDGETS: Readonly<Record<keyof Figures, Budget>> = {
  evaluate_us: { label: 'Whole sheet, one scenario', limit: 10, unit: 'µs' },
  columns_ns_per_scenario: { label: 'A scenario among 16,384, 20 drivers varied', limit: 300, unit: 'ns' },
  keystroke_ms_p95: { label: 'Key to new headline, main thread, p95', limit: 16, unit: 'ms' },
  keystroke_ms_p95_4x: { label: 'The same on a processor slowed 4×', limit: 50, unit: 'ms' },
  store_edit_us_5: { label: 'A key to its storage, 5 scenarios', limit: 1000, unit: 'µs' },
  store_edit_us_50: { label: 'The same among 50', limit: 1000, unit: 'µs' },
  store_edit_us_500: { label: 'The same among 500', limit: 1000, unit: 'µs' },
  simulate_ns_per_trial_thread: { label: 'A trial on one thread: sampling and sheet', limit: 300, unit: 'ns' },
  simulate_1m_ms: { label: '1,000,000 trials and their findings, all cores', limit: 300, unit: 'ms' },
  simulate_peak_mb: { label: 'Memory that they take at most', limit: 64, unit: 'MB' },
  first_picture_ms: { label: 'Edit to 10,000 new trials in the headline, p95', limit: 100, unit: 'ms' },
  longest_task_ms: { label: 'Longest task of the page during 1,000,000 trials', limit: 50, unit: 'ms' },
  interaction_ms_4x: { label: 'Slowest key to next paint, slowed 4×, trials running', limit: 200, unit: 'ms' },
  lighthouse_performance: { label: 'Lighthouse performance, mobile', limit: 97, unit: 'of 100', isLeast: true },
  lighthouse_blocked_ms: { label: 'Its total blocking time', limit: 150, unit: 'ms' },
  initial_js_gz: { label: 'JavaScript of the first screen, charts apart', limit: 190_000, unit: 'kB' },
  css_gz: { label: 'CSS', limit: 15_000, unit: 'kB' },
  link_chars_10_fields: { label: 'Link with ten fields changed', limit: 250, unit: 'characters' },
  link_chars_all_fields: { label: 'Link with every field changed', limit: 2000, unit: 'characters' },
};
