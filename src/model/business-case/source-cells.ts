import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { cell, irr, minus, none, over, product, sum, when, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The source's own metrics: undiscounted, and an IRR that leaves out the first year's benefit. */
export function sourceCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  const firstYearAhead = years.reduceRight<Expression>(
    (later, t) => when(`projection.cumulative.${t}`, '>', 0, t, later),
    none,
  );
  return [
    input('finance.discountRate'),
    ...years.flatMap((t) => [
      figure(
        `projection.net.${t}`,
        `Net benefit, year ${t}`,
        'rupees',
        minus(`benefits.year.${t}`, `investment.year.${t}`),
      ),
      figure(
        `projection.cumulative.${t}`,
        `Net benefit to the end of year ${t}`,
        'rupees',
        t === 1 ? cell('projection.net.1') : sum(`projection.cumulative.${t - 1}`, `projection.net.${t}`),
      ),
    ]),
    figure(
      'source.roi',
      'ROI, undiscounted',
      'fraction',
      when('investment.total', '>', 0, over(minus('benefits.total', 'investment.total'), 'investment.total'), none),
      "The source's own measure: net gain over investment, without discounting or tax.",
    ),
    figure('source.paybackYear', 'Payback year', 'years', firstYearAhead, 'The first year that ends ahead.'),
    figure(
      'source.irr',
      'IRR as the source computes it',
      'fraction',
      irr('finance.discountRate', [
        minus(0, 'investment.year.1'),
        ...years.slice(1).map((t) => cell(`projection.net.${t}`)),
      ]),
      "It leaves out the first year's benefit.",
    ),
    figure(
      'source.simplePaybackMonths',
      'Simple payback, as §8 computes it',
      'months',
      over(product(12, 'investment.total'), over('benefits.total', shape.years)),
      'All that is invested over an average year of benefits, as if they began in full on the first day.',
    ),
  ];
}
