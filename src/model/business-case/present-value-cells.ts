import { attributedLines, linesOfKind } from '#model/business-case/benefits.ts';
import { isUniform, namesIn, worthCells, worthToday } from '#model/business-case/benefit-times.ts';
import { counts, exitToday, PV_EXIT } from '#model/business-case/left-out.ts';
import { spent, spentOf, unlocked, unlockedOf } from '#model/business-case/reach.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { USUAL_MARGIN } from '#model/facts/assumptions.ts';
import type { Kind } from '#model/facts/benefit-lines.ts';
import { figure } from '#model/sheet/cells.ts';
import { minus, none, over, power, product, sum, when, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** What each year's benefits and costs are worth today, and what that comes to. */
export function presentValueCells(shape: Shape): readonly Cell[] {
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
    ...pvExitCells(shape),
    figure(
      'finance.pvCosts',
      "Costs, in today's rupees",
      'rupees',
      sum('finance.pvOneTime', 'finance.pvRunningCosts', ...pvExit(shape)),
    ),
    figure(
      'finance.npv',
      'Net present value',
      'rupees',
      pvExit(shape).reduce<Expression>(
        minus,
        minus(minus('finance.pvBenefits', 'finance.pvOneTime'), 'finance.pvRunningCosts'),
      ),
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
    ...worthCells(shape, namesIn(shape)),
    figure(
      'finance.npvWithoutRevenue',
      'NPV with no revenue credited',
      'rupees',
      minus('finance.npv', worthToday(shape, 'benefits.attributed', attributedLines(shape))),
      'The case if data work may claim no revenue at all.',
    ),
    figure(
      'finance.npvAtUsualMargin',
      `NPV at a contribution margin of ${100 * USUAL_MARGIN}%`,
      'rupees',
      minus(
        'finance.npv',
        isUniform(shape)
          ? product(1 - USUAL_MARGIN, 'benefits.attributed', 'finance.pvOfAnnualRupee')
          : product(1 - USUAL_MARGIN, worthToday(shape, 'benefits.attributed', attributedLines(shape))),
      ),
      'Where revenue is counted whole, as if nothing were spent to serve it: what is left if it is not.',
    ),
    ...countingCells(shape),
  ];
}

const growth = (t: number) => power(sum(1, 'benefits.growth'), t - 1);

/** The CFO's first question, is it cash: NPV when only the firmest kinds count. */
const countingCells = (shape: Shape): readonly Cell[] => [
  counting(shape, 'finance.npvCash', 'NPV counting only cash saved', ['cash']),
  counting(shape, 'finance.npvCashAndRevenue', 'NPV counting cash saved and revenue', ['cash', 'revenue']),
];

const counting = (shape: Shape, id: string, label: string, kinds: readonly Kind[]) =>
  figure(
    id,
    label,
    'rupees',
    minus(
      worthToday(
        shape,
        sum(...kinds.map((kind) => `benefits.kind.${kind}`)),
        kinds.flatMap((kind) => linesOfKind(shape, kind)),
      ),
      'finance.pvCosts',
    ),
  );

const pvExit = (shape: Shape): readonly string[] => (counts(shape, 'finance.exitCost') ? [PV_EXIT] : []);

/** The cost of leaving, which falls due when the horizon ends, whenever the years' own flows are discounted from. */
const pvExitCells = (shape: Shape): readonly Cell[] =>
  counts(shape, 'finance.exitCost')
    ? [
        figure(
          PV_EXIT,
          "Leaving the platform, in today's rupees",
          'rupees',
          product(...unlocked(shape), ...exitToday(shape)),
          'Discounted from the end of the horizon, after tax.',
        ),
      ]
    : [];
