import { mirr as modifiedRate } from '#model/finance/mirr.ts';
import { flows, range, takeFlows, takeRow } from '#model/sheet/operators/flows.ts';
import { orNone, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** Modified internal rate of return: the rate for financing and reinvesting, then the flows from time 0. */
export const mirr: Operator = {
  arity: [2, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) => {
    const rate = values[tape[first] as number] as number;
    return modifiedRate(flows, rate, rate, takeFlows(values, tape, first + 1, end));
  },
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const [rates, ...series] = reads.map((read) => memory[read]) as [Column, ...Column[]];
    for (let k = 0; k < length; k++) {
      const rate = rates[k] as number;
      out[k] = modifiedRate(flows, rate, rate, takeRow(series, k));
    }
  },
  wording: { kind: 'words', words: 'the modified rate, at the first, of the flows ', separator: ', ' },
  spreadsheet: ([rate = '', ...years]) => orNone(`MIRR(${range(years)},${rate},${rate})`),
};
