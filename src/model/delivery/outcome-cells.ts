import type { Shape } from '#model/business-case/shape.ts';
import { gateCell, gateCells, phaseBefore } from '#model/delivery/gates.ts';
import { outcomeCell, OUTCOMES, stoppedAt, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { cell, minus, product, sum, when, type Expression, type Term } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

type Planned = Pick<Shape, 'notApplicable' | 'actions' | 'gatesGiven' | 'drawn' | 'approach'>;

/** How far each outcome gets, and how likely it is; in trials that draw one, how far this one gets. */
export const outcomeCells = (shape: Planned): readonly Cell[] => [
  ...gateCells(shape),
  ...GATES.map((gate) => input(`rollout.costShares.${gate - 1}`)),
  // What the last phase unlocks is the whole: delivered.
  ...GATES.slice(1).map((gate) => input(`rollout.unlocks.${gate - 2}`)),
  ...phasedCells(),
  ...bigBangCells(),
  ...(shape.drawn.includes('delivery') ? drawCells(shape.approach) : []),
];

/** What an outcome is called. */
export const outcomeLabel = (approach: Approach, outcome: OutcomeId): string => {
  if (outcome === 'delivered') return approach === 'phased' ? 'Delivered in phases' : 'Big bang delivered';
  if (outcome === 'failed') return 'Big bang failed';
  const gate = GATES.find((each) => stoppedAt(each) === outcome) ?? 1;
  return `Stopped after the ${phaseBefore(gate).label.toLowerCase()}`;
};

function cellsOf(
  approach: Approach,
  outcome: OutcomeId,
  { probability, spent, unlocked }: Readonly<Record<'probability' | 'spent' | 'unlocked', Expression>>,
): readonly Cell[] {
  const label = outcomeLabel(approach, outcome);
  return [
    figure(outcomeCell(approach, outcome, 'probability'), `${label}: how likely`, 'fraction', probability),
    figure(
      outcomeCell(approach, outcome, 'spent'),
      `${label}: spent`,
      'fraction',
      spent,
      "Of the first year's cost, before the end.",
    ),
    figure(
      outcomeCell(approach, outcome, 'unlocked'),
      `${label}: unlocked`,
      'fraction',
      unlocked,
      'Of the benefits, and of the running cost from year 2 on.',
    ),
  ];
}

/** The gates before one, from the first. */
const before = (gate: Gate) => GATES.filter((each) => each < gate);

const phasedCells = (): readonly Cell[] => [
  ...GATES.flatMap((gate) =>
    cellsOf('phased', stoppedAt(gate), {
      probability: product(...before(gate).map(gateCell), minus(1, gateCell(gate))),
      spent: sum(...GATES.slice(0, gate).map((each) => `rollout.costShares.${each - 1}`)),
      unlocked: gate === 1 ? sum(0) : cell(`rollout.unlocks.${gate - 2}`),
    }),
  ),
  ...cellsOf('phased', 'delivered', { probability: product(...GATES.map(gateCell)), ...WHOLE }),
];

const WHOLE = { spent: sum(1), unlocked: sum(1) };

const bigBangCells = (): readonly Cell[] => [
  input('rollout.bigBangSuccess'),
  ...cellsOf('big_bang', 'failed', {
    probability: minus(1, 'rollout.bigBangSuccess'),
    spent: sum(1),
    unlocked: sum(0),
  }),
  ...cellsOf('big_bang', 'delivered', { probability: cell('rollout.bigBangSuccess'), ...WHOLE }),
];

/** The number that decides how far a trial gets, from 0 to 1; at 1, where it stands by itself, everything is delivered. */
export const DRAW = 'delivery.draw';
/** The share of the first year's cost that a trial pays, and of benefits and later running cost that remain to it. */
export const SPENT = 'delivery.spent';
export const UNLOCKED = 'delivery.unlocked';
/** Below this the draw ends in this outcome or in an earlier one. */
export const upToCell = (outcome: OutcomeId): string => `delivery.upTo.${outcome}`;

/** The outcomes of a way that end before it is delivered. */
export const endingsOf = (approach: Approach): readonly OutcomeId[] => OUTCOMES[approach].slice(0, -1);

function drawCells(approach: Approach): readonly Cell[] {
  const endings = endingsOf(approach);
  const reached = (what: 'spent' | 'unlocked') =>
    endings.reduceRight<Term>(
      (later, outcome) => when(upToCell(outcome), '>', DRAW, outcomeCell(approach, outcome, what), later),
      1,
    ) as Expression;
  return [
    figure(DRAW, 'Draw of the outcome', 'fraction', sum(1)),
    ...endings.map((outcome, k) =>
      figure(
        upToCell(outcome),
        `Ends by here: ${outcomeLabel(approach, outcome).toLowerCase()}`,
        'fraction',
        sum(...endings.slice(0, k + 1).map((each) => outcomeCell(approach, each, 'probability'))),
      ),
    ),
    figure(SPENT, "Share of the first year's cost spent", 'fraction', reached('spent')),
    figure(UNLOCKED, 'Share of the benefits unlocked', 'fraction', reached('unlocked')),
  ];
}
