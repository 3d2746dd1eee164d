import type { Column, Operator } from '#model/sheet/operators/operator.ts';

/** A cell that is another one. */
export const copy: Operator = {
  arity: [1, 1],
  number: (values, tape, first) => values[tape[first] as number] as number,
  column: ({ target, reads }, memory, length) =>
    (memory[target] as Column).set((memory[reads[0] as number] as Column).subarray(0, length)),
  wording: { kind: 'words', words: '', separator: '' },
  spreadsheet: ([only = '']) => only,
};
