import { quotient } from '#model/finance/quotient.ts';
import { orNone, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The first operand ÷ the second; does not exist where that is not finite. */
export const over: Operator = {
  arity: [2, 2],
  number: (values, tape, first) =>
    quotient(values[tape[first] as number] as number, values[tape[first + 1] as number] as number),
  column: ({ target, reads }, memory, length) => {
    const [out, above, below] = [target, ...reads].map((slot) => memory[slot]) as [Column, Column, Column];
    for (let k = 0; k < length; k++) out[k] = quotient(above[k] as number, below[k] as number);
  },
  wording: { kind: 'signs', sign: ' ÷ ', binding: 2, brackets: 'right', roles: ['times', 'over'] },
  spreadsheet: ([above, below]) => orNone(`${above}/${below}`),
};
