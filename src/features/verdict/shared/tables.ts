import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { KINDS, type Kind } from '#model/facts/benefit-lines.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { aYear, moneyUnit, MONTHS, PER_CENT } from '#ui/chart/table-units.ts';
import { formatChance } from '#words/figures/chance.ts';
import { toldPoints, type RunningSum } from '#model/findings/running-sum.ts';
import { rowName } from '#words/running-sum.ts';

export function runningSumTable(sum: RunningSum): ChartTable {
  const unit = moneyUnit([sum.lowest, sum.highest]);
  return {
    columns: [
      { label: 'When' },
      { label: 'After', unit: MONTHS },
      ...['As entered', '1 in 20 below', 'Middle trial', '1 in 20 above'].map((label) => ({ label, unit })),
    ],
    rows: toldPoints(sum).map((point) => [
      rowName(point),
      12 * point.year,
      point.sum,
      ...[point.fan?.outer[0], point.fan?.middle, point.fan?.outer[1]].map((each) => each ?? null),
    ]),
  };
}

export function byYearTable(read: Case): ChartTable {
  const rows = yearsOf(read.shape).map(
    (year) =>
      [`Year ${year}`, amountOf(read, `investment.year.${year}`), amountOf(read, `benefits.year.${year}`)] as const,
  );
  const unit = moneyUnit(rows.flatMap(([, ...amounts]) => amounts));
  return { columns: [{ label: 'Year' }, { label: 'Investment', unit }, { label: 'Benefit', unit }], rows };
}

export interface LensTableRow {
  readonly label: string;
  readonly read: Case;
  readonly run: { readonly findings: SimulationFindings | null };
}

export function lensesTable(views: readonly LensTableRow[]): ChartTable {
  const npvs = views.map(({ read }) => figureOf(read, 'finance.npv'));
  const unit = moneyUnit([...npvs, ...views.flatMap(({ run }) => [run.findings?.p5, run.findings?.p95])]);
  return {
    columns: [
      { label: 'Lens' },
      { label: 'NPV', unit },
      { label: 'ROI', unit: PER_CENT },
      { label: 'ROI undiscounted', unit: PER_CENT },
      { label: 'Payback', unit: MONTHS },
      { label: 'IRR', unit: PER_CENT },
      { label: 'Average of the trials', unit },
      { label: 'Average if delivered', unit },
      { label: 'Share of trials that gain', unit: PER_CENT },
      { label: 'Chance of gain' },
      { label: '1 in 20 below', unit },
      { label: '1 in 20 above', unit },
    ],
    rows: views.map(({ label, read, run: { findings } }) => [
      label,
      ...['finance.npv', 'finance.roi', 'source.roi', 'finance.paybackMonths', 'finance.irr'].map((cell) =>
        figureOf(read, cell),
      ),
      findings?.mean ?? null,
      // Where delivery is not counted, every trial is one delivered.
      (findings?.ifDelivered ?? findings)?.mean ?? null,
      findings?.probabilityPositive ?? null,
      findings === null ? null : formatChance(findings),
      findings?.p5 ?? null,
      findings?.p95 ?? null,
    ]),
  };
}

interface KindAmounts {
  readonly kind: Kind;
  readonly lines: readonly { readonly label: string; readonly amount: number }[];
}

export function benefitsTable(groups: readonly KindAmounts[]): ChartTable {
  const unit = aYear(moneyUnit(groups.flatMap(({ lines }) => lines.map(({ amount }) => amount))));
  return {
    columns: [{ label: 'Line' }, { label: 'Kind' }, { label: 'Benefit at full maturity', unit }],
    rows: groups.flatMap(({ kind, lines }) => lines.map(({ label, amount }) => [label, KINDS[kind].label, amount])),
  };
}

export const countingTable = (rows: readonly { readonly label: string; readonly npv: number }[]): ChartTable => ({
  columns: [{ label: 'Counting' }, { label: 'NPV', unit: moneyUnit(rows.map(({ npv }) => npv)) }],
  rows: rows.map(({ label, npv }) => [label, npv]),
});
