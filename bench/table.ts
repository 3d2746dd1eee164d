import type { BrowserFigures } from './browser.ts';
import { BUDGETS, type Budget, type Figures } from './budgets.ts';

const shown = (value: number, unit: Budget['unit']) =>
  `${unit === 'kB' ? (value / 1000).toFixed(1) : value.toLocaleString('en-IN', { maximumFractionDigits: 1 })} ${unit}`;

/** The figures beside their budgets, for people. */
export function tableOf(
  figures: Figures,
  { keystrokes, firstPicture, million, interaction, phone }: BrowserFigures,
): string {
  const rows = Object.entries(BUDGETS).map(([key, { label, limit, unit, isLeast = false }]) => {
    const value = figures[key as keyof Figures];
    const budget = `${isLeast ? '≥' : '≤'} ${shown(limit, unit)}`;
    if (Number.isNaN(value)) return [label, 'not measured', budget, ''];
    if (isLeast) return [label, shown(value, unit), budget, value >= limit ? 'within' : 'UNDER'];
    return [label, shown(value, unit), budget, value <= limit ? 'within' : 'OVER'];
  });
  const table = [['', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map(([label = '', value = '', limit = '', verdict = '']) =>
    [label.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), limit.padStart(widths[2] ?? 0), verdict]
      .join('  ')
      .trimEnd(),
  );
  const waits = keystrokes.map(
    ({ slowdown, measured }) =>
      `Keys at ${slowdown}× (${measured.count}): half within ${shown(measured.usualBusy, 'ms')} of main thread; p95 ` +
      `${shown(measured.computed, 'ms')} without what other programs took of it, ` +
      `${shown(measured.elapsed, 'ms')} with the wait for the next frame.`,
  );
  const trials =
    `10,000 trials (${firstPicture.count} edits): half in the headline within ${shown(firstPicture.usual, 'ms')}; ` +
    `1,000,000 on the screen ${shown(million.elapsed, 'ms')} after the press of the button.`;
  const keys = `Keys with trials running (${interaction.count}): half painted within ${shown(interaction.usual, 'ms')}.`;
  return [...lines, '', ...waits, trials, keys, phone.words].join('\n');
}
