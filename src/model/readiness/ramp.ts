import type { RampKind } from '#model/document/document.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { over, product, sum } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/**
 * How fast benefits arrive. The source ramp is 50% and +25 points a year (§4). The readiness ramp is our assumption:
 * straight lines through that ramp at a score of 50, halved at 0 and half as much again at 100.
 */
export function rampCells(kind: RampKind): readonly Cell[] {
  if (kind === 'flat') return [];
  if (kind === 'source') return [input('benefits.ramp.start'), input('benefits.ramp.step')];
  const score = over('readiness.score', 100);
  return [
    figure(
      'benefits.ramp.start',
      'Ramp: share reached in year 1',
      'fraction',
      sum(0.25, product(0.5, score)),
      'Linked to readiness: 25% at a score of 0, 75% at 100.',
    ),
    figure(
      'benefits.ramp.step',
      'Ramp: added each year',
      'fraction',
      sum(0.125, product(0.25, score)),
      'Linked to readiness: 12.5 points a year at a score of 0, 37.5 at 100.',
    ),
  ];
}
