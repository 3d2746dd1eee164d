import { USUAL_MARGIN } from '#model/facts/assumptions.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { SPENT, UNLOCKED } from '#model/delivery/outcome-cells.ts';
import { figure, input } from '#model/sheet/cells.ts';
import {
  cell,
  irr,
  min,
  minus,
  mirr,
  none,
  over,
  payback,
  power,
  product,
  sum,
  when,
  type Term,
} from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The finance metrics: year-end discounting, tax on gains and costs alike. */
export function financeCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  const all = [0, ...years];
  const flows = all.map((t) => cell(`finance.cashFlow.${t}`));
  const discounted = all.map((t) => cell(`finance.discounted.${t}`));
  return [
    input('finance.taxRate'),
    figure('finance.kept', 'Kept after tax', 'fraction', minus(1, 'finance.taxRate')),
    ...years.map((t) =>
      figure(
        `finance.discountFactor.${t}`,
        `Worth today of ₹1 in year ${t}`,
        'factor',
        over(1, power(sum(1, 'finance.discountRate'), t)),
      ),
    ),
    figure(
      'finance.cashFlow.0',
      'Cash flow before the start',
      'rupees',
      minus(0, product(...spent(shape), 'investment.oneTime', 'finance.kept')),
    ),
    ...years.map((t) =>
      figure(
        `finance.cashFlow.${t}`,
        `Cash flow, year ${t}`,
        'rupees',
        t === 1
          ? product(minus(unlockedOf(shape, 'benefits.year.1'), spentOf(shape, 'investment.running.1')), 'finance.kept')
          : product(...unlocked(shape), minus(`benefits.year.${t}`, `investment.running.${t}`), 'finance.kept'),
      ),
    ),
    ...all.map((t) =>
      figure(
        `finance.runningSum.${t}`,
        t === 0 ? 'Running sum at the start' : `Running sum, end of year ${t}`,
        'rupees',
        t === 0 ? cell('finance.cashFlow.0') : sum(`finance.runningSum.${t - 1}`, `finance.cashFlow.${t}`),
      ),
    ),
    ...all.map((t) =>
      figure(
        `finance.discounted.${t}`,
        t === 0 ? 'Cash flow before the start' : `Cash flow of year ${t}, in today's rupees`,
        'rupees',
        t === 0 ? cell('finance.cashFlow.0') : product(`finance.cashFlow.${t}`, `finance.discountFactor.${t}`),
      ),
    ),
    ...presentValueCells(shape),
    ...firstYearCells(shape),
    figure(
      'finance.irr',
      'Internal rate of return',
      'fraction',
      irr('finance.discountRate', flows),
      'The discount rate at which the case would be worth exactly nothing.',
    ),
    figure(
      'finance.mirr',
      'Modified internal rate of return',
      'fraction',
      mirr('finance.discountRate', flows),
      'Like the IRR, but gains are reinvested at the discount rate and not at the IRR itself.',
    ),
    figure(
      'finance.paybackMonths',
      'Payback',
      'months',
      product(12, payback(RISING, flows)),
      shape.accrual === 'rising'
        ? "Months until the running sum reaches zero. Year 1's benefit rises from nothing; all else arrives evenly."
        : "Months until the running sum reaches zero, each year's flow arriving evenly.",
    ),
    figure(
      'finance.discountedPaybackMonths',
      'Discounted payback',
      'months',
      product(12, payback(product(RISING, 'finance.discountFactor.1'), discounted)),
      "Payback counted in today's rupees.",
    ),
    figure(
      'finance.waitingQuarter',
      'Cost of waiting a quarter',
      'rupees',
      product('finance.npv', minus(1, power(sum(1, 'finance.discountRate'), -0.25))),
      'Deferral only: the same case, begun three months later.',
    ),
  ];
}

/** Of a trial that draws how far it gets: what it spends of the first year's cost, and what benefits and later cost remain. */
const spent = ({ drawn }: Shape) => (drawn.includes('delivery') ? [SPENT] : []);
const unlocked = ({ drawn }: Shape) => (drawn.includes('delivery') ? [UNLOCKED] : []);
const spentOf = (shape: Shape, id: string): Term => (spent(shape).length === 0 ? id : product(...spent(shape), id));
const unlockedOf = (shape: Shape, id: string): Term =>
  unlocked(shape).length === 0 ? id : product(...unlocked(shape), id);

/** The part of year 1's flow that rises from nothing through the year, after tax. */
const RISING = 'finance.rising';
const OUTFLOW = 'finance.outflow.1';

/**
 * Year 1 from within: at τ, from 0 to 1, the running sum is F_0 − c·τ + b·(τ or τ²), with c the cost of the year and b
 * its benefit. A rising benefit lets the sum fall first, to its turn at τ = c ÷ 2b.
 */
function firstYearCells(shape: Shape): readonly Cell[] {
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
      product(...spent(shape), 'investment.running.1', 'finance.kept'),
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

function presentValueCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  return [
    ...years.flatMap((t) => [
      figure(
        `finance.pvBenefit.${t}`,
        `Benefits of year ${t}, in today's rupees`,
        'rupees',
        product(`benefits.year.${t}`, `finance.discountFactor.${t}`),
      ),
      figure(
        `finance.pvRunning.${t}`,
        `Running cost of year ${t}, in today's rupees`,
        'rupees',
        product(`investment.running.${t}`, `finance.discountFactor.${t}`),
      ),
    ]),
    figure(
      'finance.pvBenefits',
      "Benefits, in today's rupees",
      'rupees',
      product(...unlocked(shape), sum(...years.map((t) => `finance.pvBenefit.${t}`)), 'finance.kept'),
      'Each year discounted to today, after tax.',
    ),
    figure(
      'finance.pvOneTime',
      'One-time cost, after tax',
      'rupees',
      product(...spent(shape), 'investment.oneTime', 'finance.kept'),
      'Paid before the start, so not discounted.',
    ),
    figure(
      'finance.pvRunningCosts',
      "Running cost, in today's rupees",
      'rupees',
      product(
        sum(
          ...years.map((t) =>
            t === 1 ? spentOf(shape, 'finance.pvRunning.1') : unlockedOf(shape, `finance.pvRunning.${t}`),
          ),
        ),
        'finance.kept',
      ),
      'Each year discounted to today, after tax.',
    ),
    figure('finance.pvCosts', "Costs, in today's rupees", 'rupees', sum('finance.pvOneTime', 'finance.pvRunningCosts')),
    figure(
      'finance.npv',
      'Net present value',
      'rupees',
      minus(minus('finance.pvBenefits', 'finance.pvOneTime'), 'finance.pvRunningCosts'),
      'What the benefits are worth today, less everything spent to get them.',
    ),
    figure(
      'finance.roi',
      'Return on investment',
      'fraction',
      when('finance.pvCosts', '>', 0, over(minus('finance.pvBenefits', 'finance.pvCosts'), 'finance.pvCosts'), none),
      "Net gain over cost, both in today's rupees.",
    ),
    figure(
      'finance.pvOfAnnualRupee',
      'Worth today of ₹1 of annual benefit',
      'factor',
      product(
        sum(...years.map((t) => product(`benefits.maturity.${t}`, growth(t), `finance.discountFactor.${t}`))),
        'finance.kept',
      ),
      'With its ramp and growth over the whole horizon, after tax.',
    ),
    figure(
      'finance.npvWithoutRevenue',
      'NPV with no revenue credited',
      'rupees',
      minus('finance.npv', product('benefits.attributed', 'finance.pvOfAnnualRupee')),
      'The case if data work may claim no revenue at all.',
    ),
    figure(
      'finance.npvAtUsualMargin',
      `NPV at a contribution margin of ${100 * USUAL_MARGIN}%`,
      'rupees',
      minus('finance.npv', product(1 - USUAL_MARGIN, 'benefits.attributed', 'finance.pvOfAnnualRupee')),
      'Where revenue is counted whole, as if nothing were spent to serve it: what is left if it is not.',
    ),
    ...countingCells,
  ];
}

const growth = (t: number) => power(sum(1, 'benefits.growth'), t - 1);

const counting = (id: string, label: string, kinds: readonly string[]) =>
  figure(
    id,
    label,
    'rupees',
    minus(product(sum(...kinds.map((kind) => `benefits.kind.${kind}`)), 'finance.pvOfAnnualRupee'), 'finance.pvCosts'),
  );

/** The CFO's first question, is it cash: NPV when only the firmest kinds count. */
const countingCells: readonly Cell[] = [
  counting('finance.npvCash', 'NPV counting only cash saved', ['cash']),
  counting('finance.npvCashAndRevenue', 'NPV counting cash saved and revenue', ['cash', 'revenue']),
];
