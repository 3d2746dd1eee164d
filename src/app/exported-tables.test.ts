import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as benefits from '#features/benefits/shared/tables.ts';
import * as investment from '#features/investment/tables.ts';
import * as register from '#features/assumptions/tables.ts';
import * as uncertainty from '#features/uncertainty/shared/tables.ts';
import * as verdict from '#features/verdict/shared/tables.ts';
import { runningSumOf } from '#model/findings/running-sum.ts';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, figureOf, readCase } from '#model/business-case/read-case.ts';
import { registerOf } from '#model/business-case/register.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { KIND_IDS, linesOf } from '#model/facts/benefit-lines.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import { fixture } from '#model/testing/cases.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';
import { gridOf } from '#model/uncertainty/grid.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { shownTable, type ChartTable } from '#ui/chart/table.ts';
import { toCsv } from '#ui/chart-export/csv.ts';

type Values = readonly (number | null | undefined)[];
/** A table with what the model itself says of its columns, by the label before the unit. */
type Held = readonly [table: ChartTable, columns: Readonly<Record<string, Values>>];

/** What the words of a head stand for, by hand: not the table of units that the product writes with. */
const SIZES: Readonly<Record<string, number>> = {
  '₹ Cr': 1e7,
  '₹ Cr a year': 1e7,
  '₹ lakh': 1e5,
  '₹ lakh a year': 1e5,
  '%': 0.01,
};

/** The cells of a CSV's lines; texts in quotes may hold commas. */
const read = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
    );

function tablesOf(name: string): Readonly<Record<string, Held>> {
  const { scenario } = fixture(name);
  const seen = readCase(scenario);
  const amounts = (ids: readonly string[]) => ids.map((id) => amountOf(seen, id));
  const years = yearsOf(seen.shape);
  const findings = simulate(scenario, { trials: 2000 });
  const lens = { name: 'Own', findings, asEntered: amountOf(seen, 'finance.npv') };
  const sum = runningSumOf(seen, findings.fan);
  const bars = tornadoOf(scenario);
  const drivers = driversOf(seen);
  const named = bars.flatMap((bar) => {
    const of = drivers.find(({ path }) => path === bar.driver);
    return of === undefined ? [] : [{ ...bar, of }];
  });
  const [across, up] = [named[0]?.of, named[1]?.of];
  const views = LENS_IDS.map((id) => ({
    label: LENSES[id].label,
    read: readCase(throughLens(scenario, LENSES[id].fields)),
    run: { findings },
  }));
  const counting = ['finance.npvCash', 'finance.npvCashAndRevenue', 'finance.npv'];
  const lines = KIND_IDS.map((kind) => ({
    kind,
    lines: linesOf(seen.shape.catalogue)
      .filter(([, line]) => line.kind === kind)
      .map(([id, { label }]) => ({ label, amount: amountOf(seen, `benefits.lines.${id}`) })),
  }));
  const grid =
    across === undefined || up === undefined ? null : gridOf(scenario, { across: across.path, up: up.path, steps: 5 });
  return {
    runningSum: [
      verdict.runningSumTable(sum),
      {
        'As entered': sum.points.map((point) => point.sum),
        'Middle trial': sum.points.map(({ fan }) => fan?.middle),
      },
    ],
    byYear: [
      verdict.byYearTable(seen),
      {
        Investment: amounts(years.map((year) => `investment.year.${year}`)),
        Benefit: amounts(years.map((year) => `benefits.year.${year}`)),
      },
    ],
    lenses: [
      verdict.lensesTable(views),
      {
        NPV: views.map((view) => amountOf(view.read, 'finance.npv')),
        ROI: views.map((view) => figureOf(view.read, 'finance.roi')),
        Payback: views.map((view) => figureOf(view.read, 'finance.paybackMonths')),
        IRR: views.map((view) => figureOf(view.read, 'finance.irr')),
        '1 in 20 below': views.map(() => findings.p5),
        'Share of trials that gain': views.map(() => findings.probabilityPositive),
      },
    ],
    benefits: [
      verdict.benefitsTable(lines),
      { 'Benefit at full maturity': lines.flatMap((group) => group.lines.map(({ amount }) => amount)) },
    ],
    counting: [
      verdict.countingTable(counting.map((id) => ({ label: id, npv: amountOf(seen, id) }))),
      { NPV: amounts(counting) },
    ],
    spend: [investment.spendTable(seen), { Total: amounts(years.map((year) => `investment.year.${year}`)) }],
    team: [
      investment.teamTable(seen),
      {
        Salary: amounts(ROLE_IDS.map((role) => `salary.${role}`)),
        Cost: amounts(ROLE_IDS.map((role) => `teamCost.${role}`)),
      },
    ],
    lines: [benefits.linesTable(seen), {}],
    ramp: [benefits.rampTable(seen), {}],
    kinds: [benefits.kindsTable(seen), { Benefit: amounts(KIND_IDS.map((kind) => `benefits.kind.${kind}`)) }],
    fan: [
      uncertainty.fanTable(findings.fan, null),
      { P5: findings.fan.map(({ p5 }) => p5), P95: findings.fan.map(({ p95 }) => p95) },
    ],
    trials: [uncertainty.trialsTable(lens, null), {}],
    tornado: [
      uncertainty.tornadoTable(named, 'finance.npv'),
      { 'NPV at low': named.map(({ atLow }) => atLow), 'NPV at high': named.map(({ atHigh }) => atHigh) },
    ],
    ...(grid === null || across === undefined || up === undefined
      ? {}
      : {
          grid: [
            uncertainty.gridTable(grid, 'finance.npv', { across, up }),
            { NPV: [0, 4, 20, 24].map((k) => grid.values[k]) },
          ] satisfies Held,
        }),
    measure: [
      uncertainty.measureTable(
        drivers.map((driver) => ({
          name: driver.path,
          driver,
          lens: 'Own',
          own: findings.evppi[driver.path] ?? 0,
          other: null,
          how: '',
        })),
        ['Own'],
      ),
      { 'Worth of knowing, Own': drivers.map(({ path }) => findings.evppi[path] ?? 0) },
    ],
    register: [register.registerTable(registerOf(seen, null)), {}],
  };
}

describe.each(['ecommerce-calibrated', 'startup-never-pays-back', 'ten-years-taxed-readiness-ramp'])(
  'every table of %s',
  (name) => {
    const tables = Object.entries(tablesOf(name));

    it.each(tables)('%s: head × value is what the model says', (_, [table, columns]) => {
      const [heads = [], ...rows] = read(toCsv(table));
      for (const [label, values] of Object.entries(columns)) {
        const at = heads.findIndex((head) => head.replace(/ \([^(]*\)$/, '') === label);
        expect(at).toBeGreaterThanOrEqual(0);
        const unit = / \(([^(]*)\)$/.exec(heads[at] ?? '')?.[1] ?? '';
        const found = rows.map((row) => (row[at] === '' ? null : Number(row[at]) * (SIZES[unit] ?? 1)));
        expect(found).toHaveLength(values.length);
        for (const [k, value] of values.entries()) {
          if (value == null) expect(found[k]).toBeNull();
          else
            expect(Math.abs((found[k] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
        }
      }
    });

    it.each(tables)('%s: each column of numbers is of plain numbers with a unit', (_, [table]) => {
      const [heads = [], ...rows] = read(toCsv(table));
      expect(new Set(heads).size).toBe(heads.length);
      expect(new Set([heads, ...rows].map((row) => row.length)).size).toBe(1);
      for (const [at, column] of table.columns.entries()) {
        const numbers = table.rows.filter((row) => typeof row[at] === 'number').length;
        if (numbers > 0) expect(column.unit).toBeDefined();
      }
      expect(rows.flat().filter((cell) => /^[\u2212-]?[\d.,]+\s?(%|Cr|lakh)$|^\u2212/.test(cell))).toEqual([]);
      const shown = shownTable(table);
      expect(shown.heads).toEqual(heads);
    });
  },
);

it('a register’s values times their units are those of the document', () => {
  for (const name of ['ecommerce-calibrated', 'mid-size-comprehensive', 'all-defaults']) {
    const rows = registerOf(readCase(fixture(name).scenario), null);
    const [heads = [], ...lines] = read(toCsv(register.registerTable(rows)));
    const [unit, value] = [heads.indexOf('Unit'), heads.indexOf('In force')];
    for (const [k, row] of rows.entries()) {
      if (typeof row.value !== 'number') continue;
      const found = Number(lines[k]?.[value]) * (SIZES[lines[k]?.[unit] ?? ''] ?? 1);
      expect(Math.abs(found - row.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(row.value)));
    }
  }
});

it('no screen makes a table of its own', () => {
  const folder = new URL('../features/', import.meta.url);
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('table={{'));
  expect(own).toEqual([]);
});
