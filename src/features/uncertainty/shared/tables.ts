import type { Driver } from '#model/uncertainty/driver.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import type { EndingFindings, FanYear, GridFindings, Metric } from '#model/uncertainty/findings.ts';
import type { ChartTable, TableCell } from '#ui/chart/table.ts';
import { moneyUnit, MONTHS, PER_CENT, unitFor, type TableUnit } from '#ui/chart/table-units.ts';
import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { axisOf, endedBinsOf } from '#model/uncertainty/simulation/curve.ts';
import type { DriverRow, TurningPoint } from '#model/findings/uncertainty/driver-rows.ts';
import { driverName, measureOf } from '#words/uncertainty/drivers.ts';
import { ENDING_HEADS } from '#words/uncertainty/endings.ts';
import { DELIVERED_MIDDLE } from '#words/uncertainty/fan.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import type { SeenLens } from './seen-lens.ts';

const metricUnit = (metric: Metric, values: readonly (number | null)[]): TableUnit =>
  metric === 'finance.npv' ? moneyUnit(values) : metric === 'finance.paybackMonths' ? MONTHS : PER_CENT;

const rowUnit = ({ unit }: Pick<Factor, 'unit'>, values: readonly (number | null)[]): TableUnit =>
  unitFor(unit, values);

export function fanTable(
  fan: readonly FanYear[],
  other: { readonly name: string; readonly fan: readonly FanYear[] } | null,
  delivered: readonly number[] | null,
): ChartTable {
  const unit = moneyUnit(fan.flatMap(({ p5, p95 }) => [p5, p95]));
  const labels = [
    'P5',
    'P25',
    'P50',
    'P75',
    'P95',
    ...(delivered === null ? [] : [DELIVERED_MIDDLE]),
    ...(other === null ? [] : [`${other.name}: P50`]),
  ];
  return {
    columns: [{ label: 'After year' }, ...labels.map((label) => ({ label, unit }))],
    rows: fan.map(({ year, p5, p25, p50, p75, p95 }, k) => [
      year === 0 ? 'Start' : `Year ${year}`,
      p5,
      p25,
      p50,
      p75,
      p95,
      ...(delivered === null ? [] : [delivered[k] ?? null]),
      ...(other === null ? [] : [other.fan[k]?.p50 ?? null]),
    ]),
  };
}

/** The histogram of both lenses, a row a bar; of what was not delivered the share too, where trials tell it apart. */
export function trialsTable(working: SeenLens, contrast: SeenLens | null): ChartTable {
  const lenses = [working, ...(contrast === null ? [] : [contrast])];
  const axis = axisOf(lenses.map(({ findings }) => findings.curve));
  const unit = moneyUnit([axis.from, axis.to]);
  const bins = lenses.map(
    ({ findings }) =>
      new Map(endedBinsOf(findings, axis).map((bin) => [Math.round(bin.from / axis.width), bin] as const)),
  );
  const places = [...new Set(bins.flatMap((each) => [...each.keys()]))].toSorted((a, b) => a - b);
  const tells = lenses.some(({ findings }) => deliveredApart(findings) !== null);
  const share = { ...PER_CENT, decimals: 1 };
  return {
    columns: [
      { label: 'NPV from', unit },
      { label: 'NPV to', unit },
      ...lenses.flatMap(({ name }) => [
        { label: `${name}: share of trials`, unit: share },
        ...(tells ? [{ label: `${name}: not delivered`, unit: share }] : []),
      ]),
    ],
    rows: places.map((k) => [
      k * axis.width,
      (k + 1) * axis.width,
      ...bins.flatMap((each) => {
        const bin = each.get(k);
        return [bin?.share ?? 0, ...(tells ? [bin?.stopped ?? 0] : [])];
      }),
    ]),
  };
}

/** How a programme may end: exact odds, and of each lens's trials their share and what they came to. */
export function endingsTable(rows: readonly EndingRow[], lenses: readonly string[]): ChartTable {
  const unit = moneyUnit(rows.flatMap(({ of }) => of.flatMap((each) => (each === null ? [] : [each.p5, each.p95]))));
  const share = { ...PER_CENT, decimals: 1 };
  const columns = [
    [ENDING_HEADS.trials, share],
    [ENDING_HEADS.mean, unit],
    ['P5', unit],
    ['P95', unit],
    [ENDING_HEADS.gain, share],
  ] as const;
  return {
    columns: [
      { label: ENDING_HEADS.ends },
      { label: ENDING_HEADS.odds, unit: share },
      ...lenses.flatMap((lens) => columns.map(([label, each]) => ({ label: `${lens}: ${label}`, unit: each }))),
    ],
    rows: rows.map(({ name, odds, of }) => [
      name,
      odds,
      ...of.flatMap((each): readonly TableCell[] =>
        each === null
          ? [0, null, null, null, null]
          : [each.share, each.mean, each.p5, each.p95, each.probabilityPositive],
      ),
    ]),
  };
}

/** An end, with its odds and what each lens's trials that came to it found; null for a lens of which none did. */
export interface EndingRow {
  readonly name: string;
  readonly odds: number;
  readonly of: readonly (EndingFindings | null)[];
}

/** Every so many steps of a side: a table of 49 rows is read, one of 625 is not. */
const EVERY = 4;

/** A grid as rows of both drivers' values and the metric, so that each column is one thing in one unit. */
export function gridTable(
  { across, up, values }: GridFindings,
  metric: Metric,
  drivers: { readonly across: Driver; readonly up: Driver },
): ChartTable {
  const columns = across.values.length;
  const rows = up.values.flatMap((upValue, row): readonly (readonly TableCell[])[] =>
    row % EVERY !== 0
      ? []
      : across.values.flatMap((acrossValue, column) => {
          const value = values[row * columns + column];
          const cell = value === undefined || Number.isNaN(value) ? null : value;
          return column % EVERY === 0 ? [[acrossValue, upValue, cell]] : [];
        }),
  );
  return {
    columns: [
      { label: driverName(drivers.across), unit: rowUnit(drivers.across, across.values) },
      { label: driverName(drivers.up), unit: rowUnit(drivers.up, up.values) },
      {
        label: METRIC_WORDS[metric].name,
        unit: metricUnit(metric, Array.from(values)),
      },
    ],
    rows,
  };
}

/** What is known of each driver, a row each: its range and what it does, where the answer turns, its shares, and what knowing it is worth. */
export function driversTable(
  rows: readonly DriverRow[],
  { metric, lenses, meaningOf }: DriversTableOptions,
): ChartTable {
  const { name } = METRIC_WORDS[metric];
  const swing = metricUnit(
    metric,
    rows.flatMap(({ bar }) => [bar?.atLow ?? null, bar?.atHigh ?? null]),
  );
  const share = { ...PER_CENT, decimals: 1 };
  const worth = moneyUnit(rows.flatMap(({ worth: own, otherWorth }) => [own, otherWorth]));
  const indices = ({ shares }: DriverRow): readonly TableCell[] =>
    shares === null
      ? [null, null, null, null, null, null]
      : [shares.first, shares.total].flatMap(({ value, low, high }) => [value, low, high]);
  return {
    columns: [
      { label: 'Driver' },
      { label: 'Low', unit: 'byRow' },
      { label: 'High', unit: 'byRow' },
      { label: `${name} at low`, unit: swing },
      { label: `${name} at high`, unit: swing },
      { label: 'Own value', unit: 'byRow' },
      { label: 'Break-even', unit: 'byRow' },
      { label: 'Meaning' },
      ...['First', 'First, low', 'First, high', 'Total', 'Total, low', 'Total, high'].map((label) => ({
        label,
        unit: share,
      })),
      ...lenses.map((lens) => ({ label: `Worth of knowing, ${lens}`, unit: worth })),
      ...lenses
        .slice(1)
        .flatMap((lens) => ['Low', 'High'].map((end) => ({ label: `${end}, ${lens}`, unit: 'byRow' as const }))),
      { label: 'How to find out' },
    ],
    rows: rows.map((row) => [
      driverName(row.of),
      row.of.low,
      row.of.high,
      row.bar?.atLow ?? null,
      row.bar?.atHigh ?? null,
      row.turning?.own ?? null,
      row.turning?.value ?? null,
      row.turning === null ? null : meaningOf(row, row.turning),
      ...indices(row),
      ...[row.worth, row.otherWorth].slice(0, lenses.length),
      ...lenses.slice(1).flatMap(() => [row.otherRange?.low ?? null, row.otherRange?.high ?? null]),
      measureOf(row.of),
    ]),
    rowUnits: rows.map(({ of, turning }) =>
      rowUnit(of, [of.low, of.high, turning?.own ?? null, turning?.value ?? null]),
    ),
  };
}

export interface DriversTableOptions {
  readonly metric: Metric;
  /** Names of the lens in force and of the one it is held against. */
  readonly lenses: readonly string[];
  /** What a break-even says, in a sentence. */
  readonly meaningOf: (row: DriverRow, turning: TurningPoint) => string;
}
