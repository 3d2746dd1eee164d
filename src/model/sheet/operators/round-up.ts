import type { Column, Operator } from '#model/sheet/operators/operator.ts';

/** The smallest whole number that is not below its operand. */
export const roundUp: Operator = {
  arity: [1, 1],
  // What adds nothing but a sign to 0 is left out, as everywhere in the sheet.
  number: (values, tape, first) => Math.ceil(values[tape[first] as number] as number) + 0,
  column: ({ target, reads }, memory, length) => {
    const [out, operand] = [target, ...reads].map((slot) => memory[slot]) as [Column, Column];
    for (let k = 0; k < length; k++) out[k] = Math.ceil(operand[k] as number) + 0;
  },
  wording: { kind: 'words', words: 'rounded up to a whole number: ', separator: ' and ' },
  // ROUNDUP goes away from 0, and CEILING differs between programs.
  spreadsheet: ([operand]) => `(0-INT(0-${operand}))`,
};
