import { countedOf, kindOf } from '#model/business-case/benefits.ts';
import { lineIdsIn, worthToday } from '#model/business-case/benefit-times.ts';
import { exitToday } from '#model/business-case/left-out.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { outcomeCell, OUTCOMES, wayCell } from '#model/delivery/outcomes.ts';
import { outcomeLabel } from '#model/delivery/outcome-cells.ts';
import type { Approach } from '#model/document/document.ts';
import { figure } from '#model/sheet/cells.ts';
import { cell, min, minus, product, sum, when, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const FIRST_COST = 'delivery.firstCost';
const LATER_GAIN = 'delivery.laterGain';

/**
 * What each outcome is worth, and both ways on average and at worst. Benefit risk is left out: that a programme may stop is
 * counted by its outcomes, and must not be counted twice.
 */
export function expectedCells(shape: Shape): readonly Cell[] {
  const later = yearsOf(shape).slice(1);
  // Trials that draw an outcome have no benefit risk, so that both are the same there and one is computed.
  const annual = shape.drawn.includes('delivery') ? 'benefits.annual' : 'benefits.promised';
  const benefits = worthToday(shape, annual, lineIdsIn(shape), (id) =>
    shape.drawn.includes('delivery') ? `benefits.lines.${id}` : countedOf(id, { kind: kindOf(shape, id) }),
  );
  return [
    figure(
      FIRST_COST,
      "First year's cost, in today's rupees",
      'rupees',
      product(sum('investment.oneTime', 'finance.pvRunning.1'), 'finance.kept'),
      'What is paid before the start and in year 1, after tax: an outcome pays the share of it that it spends.',
    ),
    figure(
      LATER_GAIN,
      "Benefits less later running cost, in today's rupees",
      'rupees',
      exitToday(shape).reduce<Expression>(
        minus,
        later.length === 0
          ? benefits
          : minus(benefits, product(sum(...later.map((t) => `finance.pvRunning.${t}`)), 'finance.kept')),
      ),
      'Everything from the start on but the first cost, after tax and before benefit risk: an outcome keeps the share of it that it unlocks.',
    ),
    ...(['phased', 'big_bang'] as const).flatMap(wayCells),
  ];
}

const WAY_LABEL: Readonly<Record<Approach, string>> = { phased: 'In phases', big_bang: 'All at once' };

function wayCells(approach: Approach): readonly Cell[] {
  const outcomes = OUTCOMES[approach];
  const label = WAY_LABEL[approach];
  const probability = (k: (typeof outcomes)[number]) => outcomeCell(approach, k, 'probability');
  const npv = (k: (typeof outcomes)[number]) => outcomeCell(approach, k, 'npv');
  const expected = wayCell(approach, 'expectedNpv');
  return [
    ...outcomes.map((outcome) =>
      figure(
        npv(outcome),
        `${outcomeLabel(approach, outcome)}: NPV`,
        'rupees',
        outcome === 'delivered'
          ? minus(LATER_GAIN, FIRST_COST)
          : minus(
              product(outcomeCell(approach, outcome, 'unlocked'), LATER_GAIN),
              product(outcomeCell(approach, outcome, 'spent'), FIRST_COST),
            ),
      ),
    ),
    figure(
      expected,
      `${label}: expected NPV`,
      'rupees',
      sum(...outcomes.map((outcome) => product(probability(outcome), npv(outcome)))),
      'Every outcome weighed by how likely it is.',
    ),
    figure(
      wayCell(approach, 'worstNpv'),
      `${label}: NPV at worst`,
      'rupees',
      min(...outcomes.map((outcome) => when(probability(outcome), '>', 0, npv(outcome), expected))),
      'The least of the outcomes that can happen.',
    ),
    figure(
      wayCell(approach, 'probabilityLoss'),
      `${label}: how likely it loses money`,
      'fraction',
      sum(0, ...outcomes.map((outcome) => when(0, '>', npv(outcome), cell(probability(outcome)), 0))),
    ),
  ];
}
