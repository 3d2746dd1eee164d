import { firstYearCells, RISING } from '#model/business-case/first-year-cells.ts';
import { counts, EXIT, PV_EXIT } from '#model/business-case/left-out.ts';
import { presentValueCells } from '#model/business-case/present-value-cells.ts';
import { spent, spentOf, unlocked, unlockedOf } from '#model/business-case/reach.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { figure, input } from '#model/sheet/cells.ts';
import {
  cell,
  irr,
  minus,
  mirr,
  over,
  payback,
  power,
  product,
  sum,
  type Expression,
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
        isMidYear(shape)
          ? over(power(sum(1, 'finance.discountRate'), 0.5), power(sum(1, 'finance.discountRate'), t))
          : over(1, power(sum(1, 'finance.discountRate'), t)),
      ),
    ),
    figure(
      'finance.cashFlow.0',
      'Cash flow before the start',
      'rupees',
      minus(0, product(...spent(shape), 'investment.oneTime', 'finance.kept')),
    ),
    ...years.map((t) => figure(`finance.cashFlow.${t}`, `Cash flow, year ${t}`, 'rupees', flowOf(shape, t))),
    ...all.map((t) =>
      figure(
        `finance.runningSum.${t}`,
        t === 0 ? 'Running sum at the start' : `Running sum, end of year ${t}`,
        'rupees',
        t === 0 ? cell('finance.cashFlow.0') : sum(`finance.runningSum.${t - 1}`, `finance.cashFlow.${t}`),
      ),
    ),
    ...presentValueCells(shape),
    ...discountedCells(shape),
    ...firstYearCells(shape),
    ...halfYearCells(shape),
    figure(
      'finance.irr',
      'Internal rate of return',
      'fraction',
      yearly(shape, irr),
      'The discount rate at which the case would be worth exactly nothing.',
    ),
    figure(
      'finance.mirr',
      'Modified internal rate of return',
      'fraction',
      yearly(shape, mirr),
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

const isMidYear = ({ timing }: Shape): boolean => timing === 'mid_year';

/** Whether the cost of leaving falls due with a year's own flow. */
const leavesWith = (shape: Shape, year: number): boolean => year === shape.years && counts(shape, 'finance.exitCost');

function flowOf(shape: Shape, t: number): Expression {
  const exit = leavesWith(shape, t);
  if (t === 1) {
    const net = minus(unlockedOf(shape, 'benefits.year.1'), spentOf(shape, 'investment.running.1'));
    return product(exit ? minus(net, unlockedOf(shape, EXIT)) : net, 'finance.kept');
  }
  const net = minus(`benefits.year.${t}`, `investment.running.${t}`);
  return product(...unlocked(shape), exit ? minus(net, EXIT) : net, 'finance.kept');
}

const EXIT_FLOW = 'finance.exitFlow';

/** A year's flow without the cost of leaving, which is discounted from the horizon's end. */
const apartFromExit = (shape: Shape, t: number): Term =>
  leavesWith(shape, t) ? sum(`finance.cashFlow.${t}`, EXIT_FLOW) : `finance.cashFlow.${t}`;

const discountedCells = (shape: Shape): readonly Cell[] => [
  ...(counts(shape, 'finance.exitCost')
    ? [
        figure(
          EXIT_FLOW,
          'Leaving the platform, after tax',
          'rupees',
          product(...unlocked(shape), EXIT, 'finance.kept'),
        ),
      ]
    : []),
  figure('finance.discounted.0', 'Cash flow before the start', 'rupees', cell('finance.cashFlow.0')),
  ...yearsOf(shape).map((t) => {
    const own = product(apartFromExit(shape, t), `finance.discountFactor.${t}`);
    return figure(
      `finance.discounted.${t}`,
      `Cash flow of year ${t}, in today's rupees`,
      'rupees',
      leavesWith(shape, t) ? minus(own, PV_EXIT) : own,
    );
  }),
];

/** Flows from the middles of years stand on a grid of half years: the start, then each middle and each end. */
export const halfYearsOf = ({ years }: Pick<Shape, 'years'>): readonly number[] =>
  Array.from({ length: 2 * years + 1 }, (_, k) => k);

function halfYearCells(shape: Shape): readonly Cell[] {
  if (!isMidYear(shape)) return [];
  return halfYearsOf(shape).map((k) => {
    const year = (k + 1) / 2;
    const isEnd = k === 2 * shape.years && counts(shape, 'finance.exitCost');
    const flow = k === 0 ? cell('finance.cashFlow.0') : k % 2 === 1 ? sum(apartFromExit(shape, year)) : sum(0);
    return figure(
      `finance.halfYear.${k}`,
      `Cash flow after ${k} half years`,
      'rupees',
      isEnd ? minus(0, EXIT_FLOW) : flow,
    );
  });
}

/** A yearly rate of the flows: off the grid of half years where flows fall into the middles of years. */
function yearly(shape: Shape, rate: typeof irr): Expression {
  if (!isMidYear(shape))
    return rate(
      'finance.discountRate',
      [0, ...yearsOf(shape)].map((t) => `finance.cashFlow.${t}`),
    );
  const half = minus(power(sum(1, 'finance.discountRate'), 0.5), 1);
  const flows = halfYearsOf(shape).map((k) => `finance.halfYear.${k}`);
  return minus(power(sum(1, rate(half, flows)), 2), 1);
}
