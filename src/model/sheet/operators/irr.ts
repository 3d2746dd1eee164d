import { irr as rateOfReturn } from '#model/finance/irr.ts';
import { flows, range, takeFlows, takeRow } from '#model/sheet/operators/flows.ts';
import type { Column, Operator } from '#model/sheet/operators/operator.ts';

/** Where a spreadsheet begins to look for a rate, after the hurdle itself: its few steps do not reach far. */
const GUESSES = [1, 10, 100, -0.5] as const;

/** Internal rate of return: the hurdle rate, then the flows from time 0. */
export const irr: Operator = {
  arity: [2, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) =>
    rateOfReturn(flows, values[tape[first] as number], takeFlows(values, tape, first + 1, end)),
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const [hurdle, ...series] = reads.map((read) => memory[read]) as [Column, ...Column[]];
    for (let k = 0; k < length; k++) out[k] = rateOfReturn(flows, hurdle[k], takeRow(series, k));
  },
  // Of the hurdle rate, which decides only among several, the note beside the figure speaks.
  wording: { kind: 'words', words: 'the rate at which these flows are worth nothing: ', separator: ', ', from: 1 },
  spreadsheet: ([hurdle = '', ...years]) =>
    [hurdle, ...GUESSES].reduceRight<string>(
      (otherwise, guess) => `IFERROR(IRR(${range(years)},${guess}),${otherwise})`,
      'NA()',
    ),
};
