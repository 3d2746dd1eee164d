import type { RampKind } from '#model/document/document.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { min, minus, over, product, sum, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The readiness ramp at the score in a cell: the share reached in year 1, and what each later year adds. */
const startAt = (score: string) => sum(0.25, product(0.5, over(score, 100)));
const stepAt = (score: string) => sum(0.125, product(0.25, over(score, 100)));

/** The share of the full benefit in a year, from 1, by the readiness ramp at the score in a cell. */
export const maturityAt = (year: number | Expression, score: string): Expression =>
  min(1, sum(startAt(score), product(typeof year === 'number' ? year - 1 : minus(year, 1), stepAt(score))));

/**
 * How fast benefits arrive. The source ramp is 50% and +25 points a year (§4). The readiness ramp is our assumption:
 * straight lines through that ramp at a score of 50, halved at 0 and half as much again at 100.
 */
export function rampCells(kind: RampKind): readonly Cell[] {
  if (kind === 'flat') return [];
  if (kind === 'source') return [input('benefits.ramp.start'), input('benefits.ramp.step')];
  return [
    figure(
      'benefits.ramp.start',
      'Ramp: share reached in year 1',
      'fraction',
      startAt('readiness.score'),
      'Linked to readiness: 25% at a score of 0, 75% at 100.',
    ),
    figure(
      'benefits.ramp.step',
      'Ramp: added each year',
      'fraction',
      stepAt('readiness.score'),
      'Linked to readiness: 12.5 points a year at a score of 0, 37.5 at 100.',
    ),
  ];
}
