import { paybackPeriods } from '#model/finance/payback.ts';
import { flows, range, takeColumns, takeFlows } from '#model/sheet/operators/flows.ts';
import { whole, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** Years until the running sum of the flows, from time 0, reaches 0; its first operand is what rises through year 1. */
export const payback: Operator = {
  arity: [2, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) =>
    paybackPeriods(flows, values[tape[first] as number], takeFlows(values, tape, first + 1, end)),
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const [rise, ...years] = reads.map((read) => memory[read]) as [Column, ...Column[]];
    const series = takeColumns(years, length);
    const end = whole(length);
    for (let k = 0; k < end; k++) out[k] = paybackPeriods(series, rise[k], years.length, k, end);
  },
  wording: {
    kind: 'words',
    words: 'years until these flows add up to zero: ',
    separator: ', ',
    from: 1,
    last: ', of which year 1 gains from nothing: ',
  },
  spreadsheet: ([rise = '0', ...years]) => paybackFormula(rise, years),
};

/**
 * Payback as one closed formula over flows side by side: year by year, the first whose flow lifts the running sum to 0,
 * and the part of that year that it takes. A part `rise` of year 1's flow rises from nothing through the year, so that
 * the sum at τ is F_0 + rise·τ² + (F_1 − rise)·τ; its root is written as 2c/(b + √(b² + 4ac)), which holds for a rise
 * of 0 too. As in `paybackPeriods`, a sum within its rounding error of 0 is 0. No array formula, nothing volatile.
 * @param rise reference or number, from 0 on; with 0 year 1 accrues evenly like all others
 * @param years references of the flows from time 0
 */
export function paybackFormula(rise: string, years: readonly string[]): string {
  const [start = '0'] = years;
  const later = years.slice(1).reduceRight<string>((otherwise, flow, k) => {
    const year = k + 1;
    const known = range(years.slice(0, year + 1));
    const isBack = `SUM(${known})>=-${year + 1}*2^-53*SUMPRODUCT(ABS(${known}))`;
    const part =
      year === 1
        ? `-2*${start}/(${flow}-${rise}+SQRT((${flow}-${rise})^2-4*${rise}*${start}))`
        : `-SUM(${range(years.slice(0, year))})/${flow}`;
    return `IF(AND(${flow}>0,${isBack}),${year - 1}+MIN(1,${part}),${otherwise})`;
  }, 'NA()');
  return `IF(${start}>=0,0,${later})`;
}
