import { PACKAGE_IDS, PACKAGES, WEEKS_A_QUARTER, type PackageId } from '#model/facts/packages.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { cell, max, minus, over, product, roundUp, sum, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The cell of the week, from 1, in which a package begins once what it waits for is done. */
export const beginsCell = (id: PackageId): string => `plan.begins.${id}`;
/** The cell of the last week of a package. */
export const endsCell = (id: PackageId): string => `plan.ends.${id}`;
/** The cell of the week at whose end a gate stands. */
export const gateWeekCell = (gate: Gate): string => `plan.gate.${gate}`;

/** The cell of the first quarter, from 1, that begins with a package done. */
export const quarterAfterCell = (id: PackageId): string => `plan.quarterAfter.${id}`;

const firstWeek = (id: PackageId) => `plan.packages.${id}.firstWeek`;
const weeks = (id: PackageId) => `plan.packages.${id}.weeks`;

/**
 * When each package begins and ends, and in which week each gate stands, counted from 1 at the plan's start. A package
 * begins in its own week, or when the last that it waits for is done: so one that moves pushes others and pulls none.
 */
export function planCells(): readonly Cell[] {
  return [
    ...PACKAGE_IDS.flatMap((id) => {
      const { label, after } = PACKAGES[id];
      const begin =
        after.length === 0
          ? cell(firstWeek(id))
          : max(firstWeek(id), ...after.map((before) => sum(endsCell(before), 1)));
      return [
        input(firstWeek(id)),
        input(weeks(id)),
        figure(beginsCell(id), `${label}: begins in week`, 'week', begin, 'Not before what it waits for is done.'),
        figure(endsCell(id), `${label}: done at the end of week`, 'week', minus(sum(beginsCell(id), weeks(id)), 1)),
      ];
    }),
    ...GATES.map((gate) =>
      figure(gateWeekCell(gate), `Gate ${gate}: end of week`, 'week', gateWeek(gate), MEANING[gate]),
    ),
  ];
}

/** When what a package brings begins: the quarter after the one in which it is done, or the one that begins just as it is. */
export const quarterAfter = (id: PackageId): Cell =>
  figure(
    quarterAfterCell(id),
    `${PACKAGES[id].label}: first quarter after it`,
    'quarter',
    sum(roundUp(over(endsCell(id), WEEKS_A_QUARTER)), 1),
    'What it brings begins with the quarter after the one in which it is done.',
  );

const MEANING: Readonly<Record<Gate, string>> = {
  1: 'When the pilot is done.',
  2: 'The end of the quarter in which the last quick win is done.',
  3: 'When real time and ML are done, and not before the gate before it.',
  4: 'When innovation is done, and not before the gate before it.',
};

function gateWeek(gate: Gate): Expression {
  if (gate === 1) return cell(endsCell('pipeline_cicd'));
  if (gate === 2) {
    const last = max(...(['quality_monitoring', 'pipeline_cicd', 'self_service'] as const).map(endsCell));
    return product(WEEKS_A_QUARTER, roundUp(over(last, WEEKS_A_QUARTER)));
  }
  return gate === 3 ? max(endsCell('real_time_ml'), gateWeekCell(2)) : max(endsCell('innovation'), gateWeekCell(3));
}
