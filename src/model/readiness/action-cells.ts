import type { Shape } from '#model/business-case/shape.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import { factorsIn } from '#model/readiness/score.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { sum } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

export const costCell = (action: ActionId) => `actions.${action}.cost`;
export const raiseCell = (action: ActionId, factor: FactorId) => `actions.${action}.raises.${factor}`;
export const endCell = (action: ActionId) => `actions.${action}.ends`;

/** The factors that an action raises in a case: those of the catalogue that apply. */
export const factorsRaised = (shape: Pick<Shape, 'notApplicable'>, action: ActionId): readonly FactorId[] =>
  factorsIn(shape).flatMap(({ id }) => (ACTIONS[action].raises[id] === undefined ? [] : [id]));

/** What each chosen action takes, when it ends, and what it raises. */
export const actionCells = (shape: Pick<Shape, 'notApplicable' | 'actions'>): readonly Cell[] =>
  shape.actions.flatMap((id) => {
    const { label } = ACTIONS[id];
    return [
      input(`actions.${id}.startWeek`),
      input(`actions.${id}.weeks`),
      figure(
        endCell(id),
        `${label}: done after`,
        'weeks',
        sum(`actions.${id}.startWeek`, `actions.${id}.weeks`),
        'Counted from the start of year 1.',
      ),
      input(costCell(id)),
      ...factorsRaised(shape, id).map((factor) => input(raiseCell(id, factor))),
    ];
  });
