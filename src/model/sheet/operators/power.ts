import { power as raised } from '#model/finance/power.ts';
import { orNone, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The first operand to the power of the second. Excel knows no 0 to the power of 0, and no cell asks for it. */
export const power: Operator = {
  arity: [2, 2],
  number: (values, tape, first) =>
    raised(values[tape[first] as number] as number, values[tape[first + 1] as number] as number),
  column: ({ target, reads }, memory, length) => {
    const [out, base, exponent] = [target, ...reads].map((slot) => memory[slot]) as [Column, Column, Column];
    for (let k = 0; k < length; k++) out[k] = raised(base[k] as number, exponent[k] as number);
  },
  wording: { kind: 'signs', sign: ' ^ ', binding: 3, brackets: 'both', roles: ['part'] },
  spreadsheet: ([base, exponent]) => orNone(`POWER(${base},${exponent})`),
};
