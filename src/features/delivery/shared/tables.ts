import { nodesOf, waysOf, type DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import type { BaseRates } from '#model/findings/delivery/base-rates.ts';
import type { GateCurve } from '#model/findings/delivery/gate-curve.ts';
import type { WhatIf } from '#model/findings/delivery/what-ifs.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { moneyUnit, PER_CENT } from '#ui/chart/table-units.ts';
import { reachName } from '#words/delivery/base-rates.ts';
import { nodeName, wayName } from '#words/delivery/tree.ts';
import { WHAT_IF_NAMES } from '#words/delivery/what-ifs.ts';

/** Of the points of the curve, those that a table has. */
const EVERY = 5;

/** Both ways node by node: what is expected at each circle, and what each end comes to. */
export function decisionTreeTable(tree: DecisionTree): ChartTable {
  const nodes = waysOf(tree).flatMap(nodesOf);
  return {
    columns: [
      { label: 'Way' },
      { label: 'Node' },
      { label: 'Reached', unit: PER_CENT },
      { label: 'Passed', unit: PER_CENT },
      { label: 'Spent', unit: PER_CENT },
      { label: 'Unlocked', unit: PER_CENT },
      { label: 'NPV, on average at a gate', unit: moneyUnit(nodes.map(({ value }) => value)) },
    ],
    rows: nodes.map((node) => [
      wayName(node.approach),
      nodeName(node, tree),
      node.probability,
      node.kind === 'chance' ? node.passed : null,
      node.kind === 'end' ? node.spent : null,
      node.kind === 'end' ? node.unlocked : null,
      node.value,
    ]),
  };
}

/** What both ways are worth by the gate that all four are. */
export function gateCurveTable({ points, bigBang }: GateCurve): ChartTable {
  const unit = moneyUnit([bigBang, ...points.map(({ phased }) => phased)]);
  return {
    columns: [
      { label: 'Each gate passed', unit: PER_CENT },
      { label: 'In phases, expected NPV', unit },
      { label: 'All at once, expected NPV', unit },
    ],
    rows: points.filter((_, k) => k % EVERY === 0).map(({ gate, phased }) => [gate, phased, bigBang]),
  };
}

/** What one change at a time would make of the phased way. */
export function whatIfsTable(all: readonly WhatIf[]): ChartTable {
  const unit = moneyUnit(all.flatMap(({ expectedNpv, expectedChange }) => [expectedNpv, expectedChange]));
  const atRisk = moneyUnit(all.flatMap(({ atRisk: loss, atRiskChange }) => [loss, atRiskChange]));
  return {
    columns: [
      { label: 'What changes' },
      { label: 'Expected NPV', unit },
      { label: 'Change of expected NPV', unit },
      { label: 'At risk in the pilot', unit: atRisk },
      { label: 'Change at risk', unit: atRisk },
      { label: 'Delivered in full', unit: PER_CENT },
      { label: 'Change delivered', unit: PER_CENT },
    ],
    rows: all.map((each) => [
      WHAT_IF_NAMES[each.id],
      each.expectedNpv,
      each.expectedChange,
      each.atRisk,
      each.atRiskChange,
      each.delivered,
      each.deliveredChange,
    ]),
  };
}

/** How far programmes get, by who says so. */
export const baseRatesTable = ({ rows }: BaseRates): ChartTable => ({
  columns: [
    { label: 'Counted by' },
    { label: 'Of' },
    { label: 'In full', unit: PER_CENT },
    { label: 'In part', unit: PER_CENT },
    { label: 'Nothing', unit: PER_CENT },
  ],
  rows: rows.map((row) => {
    const { name, detail } = reachName(row);
    return [name, detail, row.full, row.part, row.nothing];
  }),
});
