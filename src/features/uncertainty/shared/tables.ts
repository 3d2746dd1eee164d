import type { Driver } from '#model/uncertainty/driver.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import type {
  EndingFindings,
  FanYear,
  GridFindings,
  Metric,
  SobolFindings,
  TornadoBar,
} from '#model/uncertainty/findings.ts';
import type { ChartTable, TableCell } from '#ui/chart/table.ts';
import { moneyUnit, MONTHS, PER_CENT, unitFor, type TableUnit } from '#ui/chart/table-units.ts';
import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { axisOf, endedBinsOf } from '#model/uncertainty/simulation/curve.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { ENDING_HEADS } from '#words/uncertainty/endings.ts';
import { DELIVERED_MIDDLE } from '#words/uncertainty/fan.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import type { SeenLens } from './seen-lens.ts';

const metricUnit = (metric: Metric, values: readonly (number | null)[]): TableUnit =>
  metric === 'finance.npv' ? moneyUnit(values) : metric === 'finance.paybackMonths' ? MONTHS : PER_CENT;

const rowUnit = ({ unit }: Pick<Factor, 'unit'>, values: readonly (number | null)[]): TableUnit =>
  unitFor(unit, values);

export type NamedSobol = SobolFindings & { readonly name: string };

export const sobolTable = (rows: readonly NamedSobol[]): ChartTable => ({
  columns: [
    { label: 'Driver' },
    ...['First', 'First, low', 'First, high', 'Total', 'Total, low', 'Total, high'].map((label) => ({
      label,
      unit: { ...PER_CENT, decimals: 1 },
    })),
  ],
  rows: rows.map(({ name, first, total }) => [
    name,
    first.value,
    first.low,
    first.high,
    total.value,
    total.low,
    total.high,
  ]),
});

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

export function tornadoTable(bars: readonly (TornadoBar & { readonly of: Factor })[], metric: Metric): ChartTable {
  const { name } = METRIC_WORDS[metric];
  const unit = metricUnit(
    metric,
    bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]),
  );
  return {
    columns: [
      { label: 'Driver' },
      { label: 'Low', unit: 'byRow' },
      { label: 'High', unit: 'byRow' },
      { label: `${name} at low`, unit },
      { label: `${name} at high`, unit },
    ],
    rows: bars.map(({ of, low, high, atLow, atHigh }) => [driverName(of), low, high, atLow, atHigh]),
    rowUnits: bars.map(({ of, low, high }) => rowUnit(of, [low, high])),
  };
}

interface Turning {
  readonly driver: Driver;
  readonly own: number;
  readonly value: number | null;
  readonly meaning: string;
}

export const breakevenTable = (rows: readonly Turning[]): ChartTable => ({
  columns: [
    { label: 'Driver' },
    { label: 'Own value', unit: 'byRow' },
    { label: 'Break-even', unit: 'byRow' },
    { label: 'Meaning' },
  ],
  rows: rows.map(({ driver, own, value, meaning }) => [driverName(driver), own, value, meaning]),
  rowUnits: rows.map(({ driver, own, value }) => rowUnit(driver, [own, value])),
});

export interface Measured {
  readonly name: string;
  /** Whose range it is; null for everything at once. */
  readonly driver: Factor | null;
  readonly lens: string;
  readonly own: number;
  readonly other: number | null;
  readonly how: string;
}

/** What knowing is worth through the lens in force and the other, with each range by its ends. */
export function measureTable(rows: readonly Measured[], lenses: readonly string[]): ChartTable {
  const unit = moneyUnit(rows.flatMap(({ own, other }) => [own, other]));
  return {
    columns: [
      { label: 'Unknown' },
      { label: 'Range, low', unit: 'byRow' },
      { label: 'Range, high', unit: 'byRow' },
      { label: 'Range of the lens' },
      ...lenses.map((name) => ({ label: `Worth of knowing, ${name}`, unit })),
      { label: 'How to find out' },
    ],
    rows: rows.map(({ name, driver, lens, own, other, how }) => [
      name,
      driver?.low ?? null,
      driver?.high ?? null,
      lens,
      ...[own, other].slice(0, lenses.length),
      how,
    ]),
    rowUnits: rows.map(({ driver }) =>
      driver === null ? { name: '', size: 1, decimals: 0 } : rowUnit(driver, [driver.low, driver.high]),
    ),
  };
}
