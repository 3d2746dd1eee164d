import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { KIND_IDS, KINDS } from '#model/facts/benefit-lines.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { aYear, moneyUnit, PER_CENT, unitFor, type TableUnit } from '#ui/chart/table-units.ts';
import { linesByKind } from '#model/findings/benefit-lines.ts';
import { rampCurves } from '#model/findings/ramp.ts';
import type { Starts } from '#model/findings/starts.ts';
import { RAMP_LABELS } from '#words/benefits/ramp.ts';

export function linesTable(read: Case): ChartTable {
  const groups = linesByKind(read);
  const lines = groups.flatMap((group) => group.lines);
  const own = groups.flatMap((group) => group.own);
  return {
    columns: [
      { label: 'Line' },
      { label: 'Kind' },
      { label: 'Base', unit: aYear(moneyUnit(lines.map(({ base }) => base))) },
      { label: 'Rate', unit: PER_CENT },
      { label: 'Benefit', unit: aYear(moneyUnit([...lines, ...own].map(({ amount }) => amount))) },
    ],
    rows: [
      ...lines.map(({ line, base, rate, amount }) => [line.label, KINDS[line.kind].label, base, rate, amount]),
      ...own.map(({ name, kind, amount }) => [name, KINDS[kind].label, null, null, amount]),
    ],
  };
}

export function rampTable(read: Case): ChartTable {
  const curves = rampCurves(read);
  return {
    columns: [{ label: 'Year' }, ...curves.map(({ kind }) => ({ label: RAMP_LABELS[kind], unit: PER_CENT }))],
    rows: yearsOf(read.shape).map((year, k) => [`Year ${year}`, ...curves.map(({ shares }) => shares[k] ?? null)]),
  };
}

export function kindsTable(read: Case): ChartTable {
  const annual = amountOf(read, 'benefits.annual');
  const amounts = KIND_IDS.map((kind) => amountOf(read, `benefits.kind.${kind}`));
  return {
    columns: [
      { label: 'Kind' },
      { label: 'Benefit', unit: aYear(moneyUnit(amounts)) },
      { label: 'Share', unit: PER_CENT },
    ],
    rows: KIND_IDS.map((kind, k) => [
      KINDS[kind].label,
      amounts[k] ?? null,
      annual === 0 ? null : (amounts[k] ?? 0) / annual,
    ]),
  };
}

/** What only its name counts. */
const NUMBER: TableUnit = { name: '', size: 1, decimals: 0 };

/** When each line starts: its own first quarter, what delays all lines, and what it brings a year. */
export const startsTable = ({ lines, delay }: Starts): ChartTable => ({
  columns: [
    { label: 'Line' },
    { label: 'Kind' },
    { label: 'First quarter', unit: NUMBER },
    { label: 'Later with all lines', unit: unitFor('quarters', []) },
    { label: 'Benefit', unit: aYear(moneyUnit(lines.map(({ amount }) => amount))) },
  ],
  rows: lines.map(({ label, kind, own, amount }) => [label, KINDS[kind].label, own, delay, amount]),
});
