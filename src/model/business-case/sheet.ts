import { basesOf, benefitCells } from '#model/business-case/benefits.ts';
import { investmentCells } from '#model/business-case/investment.ts';
import { financeCells } from '#model/business-case/finance-cells.ts';
import { shapeKey, type Shape } from '#model/business-case/shape.ts';
import { ASKED_CELLS } from '#model/delivery/asked-cells.ts';
import { expectedCells } from '#model/delivery/expected-cells.ts';
import { outcomeCells } from '#model/delivery/outcome-cells.ts';
import { sourceCells } from '#model/business-case/source-cells.ts';
import { actionCells } from '#model/readiness/action-cells.ts';
import { quarterCells } from '#model/readiness/quarters.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { readinessCells } from '#model/readiness/score.ts';
import { planCells } from '#model/plan/cells.ts';
import { input } from '#model/sheet/cells.ts';
import { createSheet, type Cell, type Sheet } from '#model/sheet/sheet.ts';

/** The yearly amounts of the company that anything in the case is a share of. */
const companyCells = ({ catalogue, counted }: Shape): readonly Cell[] =>
  [
    ...new Set<BaseId>([
      ...basesOf(catalogue),
      ...(counted.includes('investment.dip') ? (['dataTeamCost'] as const) : []),
      ...(counted.includes('investment.parallelRun') ? (['infrastructureCost'] as const) : []),
    ]),
  ].map((base) => input(`company.${base}`));

/** Whether any figure follows the plan: the gates' days where readiness rises until then, the starts of lines where they are linked, people paid as they start. */
const needsPlan = ({ actions, gatesGiven, linked, hireAsNeeded }: Shape): boolean =>
  linked || hireAsNeeded || (actions.length > 0 && !gatesGiven);

/** Sheets laid out so far. A session meets a handful; past this many the oldest is let go. */
const MOST_SHEETS = 64;
const SHEETS = new Map<string, Sheet>();

/** The whole business case as one sheet. The same shape always gives the same sheet object. */
export function businessCaseSheet(shape: Shape): Sheet {
  const key = shapeKey(shape);
  const known = SHEETS.get(key);
  if (known !== undefined) return known;
  const sheet = createSheet([
    ...companyCells(shape),
    ...readinessCells(shape),
    ...actionCells(shape),
    ...quarterCells(shape),
    ...(needsPlan(shape) ? planCells() : []),
    ...investmentCells(shape),
    ...benefitCells(shape),
    ...sourceCells(shape),
    ...outcomeCells(shape),
    ...financeCells(shape),
    ...expectedCells(shape),
    ...ASKED_CELLS,
  ]);
  const oldest = SHEETS.keys().next();
  if (SHEETS.size >= MOST_SHEETS && !oldest.done) SHEETS.delete(oldest.value);
  SHEETS.set(key, sheet);
  return sheet;
}
