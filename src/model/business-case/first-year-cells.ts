import { counts, EXIT } from '#model/business-case/left-out.ts';
import { spent, spentOf, unlocked, unlockedOf } from '#model/business-case/reach.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { figure } from '#model/sheet/cells.ts';
import { min, minus, over, product, sum, when } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The part of year 1's flow that rises from nothing through the year, after tax. */
export const RISING = 'finance.rising';
const OUTFLOW = 'finance.outflow.1';

/**
 * Year 1 from within: at τ, from 0 to 1, the running sum is F_0 − c·τ + b·(τ or τ²), with c the cost of the year and b
 * its benefit. A rising benefit lets the sum fall first, to its turn at τ = c ÷ 2b.
 */
export function firstYearCells(shape: Shape): readonly Cell[] {
  const lowest = min('finance.runningSum.0', 'finance.runningSum.1');
  return [
    figure(
      RISING,
      "Year 1's benefit that rises from nothing",
      'rupees',
      shape.accrual === 'rising' ? product(...unlocked(shape), 'benefits.year.1', 'finance.kept') : sum(0),
      'After tax.',
    ),
    figure(
      OUTFLOW,
      'Running cost of year 1, after tax',
      'rupees',
      shape.years === 1 && counts(shape, 'finance.exitCost')
        ? product(sum(spentOf(shape, 'investment.running.1'), unlockedOf(shape, EXIT)), 'finance.kept')
        : product(...spent(shape), 'investment.running.1', 'finance.kept'),
    ),
    figure(
      'finance.deepest.1',
      'Lowest running sum in year 1',
      'rupees',
      when(
        product(2, RISING),
        '>',
        OUTFLOW,
        minus('finance.runningSum.0', over(product(OUTFLOW, OUTFLOW), product(4, RISING))),
        lowest,
      ),
    ),
    figure(
      'finance.peakFunding',
      'Peak funding',
      'rupees',
      minus(0, min(0, 'finance.deepest.1', ...yearsOf(shape).map((t) => `finance.runningSum.${t}`))),
      'The most money out at any moment.',
    ),
  ];
}
