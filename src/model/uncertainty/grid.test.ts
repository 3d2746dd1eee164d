import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';
import { fixture } from '#model/testing/cases.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { contourOf } from '#model/uncertainty/grid-contour.ts';
import { gridOf } from '#model/uncertainty/grid.ts';

const { scenario } = fixture('it-services-cfo');
const question = { across: 'benefits.revenueAttribution', up: 'investment.consulting', steps: 9 };

describe('grid', () => {
  it('reads each point as an edit of the document would', () => {
    const { across, up, values } = gridOf(scenario, question);
    expect(across.values).toHaveLength(9);
    expect([across.values[0], across.values[8], up.values[0], up.values[8]]).toEqual([0.04, 0.304, 1.26e8, 2.45e8]);
    for (const [row, column] of [
      [0, 0],
      [3, 7],
      [8, 1],
    ] as const) {
      const moved = withValueAt(withValueAt(scenario, across.driver, across.values[column]), up.driver, up.values[row]);
      expect(values[row * 9 + column]).toBe(amountOf(readCase(moved), 'finance.npv'));
    }
  });

  it('takes any metric, and says where it does not exist', () => {
    const months = gridOf(fixture('startup-never-pays-back').scenario, question, 'finance.paybackMonths');
    expect(months.values.some((value) => Number.isNaN(value))).toBe(true);
  });

  it('refuses what is no grid', () => {
    expect(() => gridOf(scenario, { ...question, up: question.across })).toThrow(RangeError);
    expect(() => gridOf(scenario, { ...question, up: 'investment.entered.team' })).toThrow(RangeError);
    expect(() => gridOf(scenario, { ...question, steps: 1 })).toThrow(RangeError);
  });
});

describe('contour', () => {
  const axis = (count: number) => ({ driver: '', values: Array.from({ length: count }, (_, k) => k) });
  const surface = (columns: number, rows: number, value: (column: number, row: number) => number) => ({
    across: axis(columns),
    up: axis(rows),
    values: Float64Array.from({ length: columns * rows }, (_, k) => value(k % columns, Math.floor(k / columns))),
  });

  it('is the break-even line whatever the metric: it passes through the break-even of each driver alone', () => {
    const steps = 41;
    const wide = withValueAt(scenario, ['uncertainty', 'drivers', question.across], { low: 0.1, high: 0.22 });
    const [line = [], ...others] = gridOf(wide, { ...question, steps }, 'finance.paybackMonths').breakeven;
    expect(others).toEqual([]);
    const own = (1.4e8 - 1.26e8) / ((2.45e8 - 1.26e8) / (steps - 1));
    const after = line.findIndex(({ up }) => up >= own);
    const next = line.findLastIndex(({ up }) => up <= own);
    const [a, b] = [line[after], line[next]];
    if (a === undefined || b === undefined) throw new RangeError('The line misses the own value');
    const share = a.up === b.up ? 0 : (own - a.up) / (b.up - a.up);
    const attribution = 0.1 + ((a.across + share * (b.across - a.across)) * 0.12) / (steps - 1);
    expect(attribution).toBeCloseTo(breakevenOf(scenario)[question.across] ?? 0, 6);
  });

  it('is straight for a plane and exact on it', () => {
    const [line = [], ...others] = contourOf(surface(6, 5, (column, row) => column + 2 * row - 4.5));
    expect(others).toEqual([]);
    for (const { across, up } of line) expect(across + 2 * up).toBeCloseTo(4.5, 12);
    expect(line.length).toBeGreaterThan(4);
  });

  it('closes round a summit', () => {
    const [line = [], ...others] = contourOf(surface(9, 9, (column, row) => 6 - (column - 4) ** 2 - (row - 4) ** 2));
    expect(others).toEqual([]);
    expect(line.at(-1)).toEqual(line[0]);
    for (const { across, up } of line) expect(Math.hypot(across - 4, up - 4)).toBeCloseTo(Math.sqrt(6), 0);
  });

  it('cuts a saddle into two lines that do not cross', () => {
    expect(contourOf(surface(2, 2, (column, row) => (column === row ? 1 : -2)))).toHaveLength(2);
    expect(contourOf(surface(2, 2, (column, row) => (column === row ? 2 : -1)))).toHaveLength(2);
    const parts = contourOf(surface(2, 2, (column, row) => (column === row ? 2 : -1)));
    // The middle is above: the two low corners are cut off.
    for (const [a, b] of parts) expect(Math.abs((a?.across ?? 0) - (b?.across ?? 0))).toBeLessThan(0.5);
  });

  it('leaves out squares without a figure, and a level that is never met', () => {
    expect(contourOf(surface(4, 4, () => Number.NaN))).toEqual([]);
    expect(contourOf(surface(4, 4, () => 1))).toEqual([]);
    expect(
      contourOf(
        surface(4, 4, (column) => column),
        1.5,
      ),
    ).toHaveLength(1);
  });
});
