import { whole, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The first operand less the second. */
export const minus: Operator = {
  arity: [2, 2],
  number: (values, tape, first) =>
    (values[tape[first] as number] as number) - (values[tape[first + 1] as number] as number),
  column: ({ target, reads }, memory, length) => {
    const [left, right] = reads as [number, number];
    subtract(memory[target] as Column, memory[left] as Column, memory[right] as Column, length);
  },
  wording: { kind: 'signs', sign: ' − ', binding: 1, brackets: 'right', roles: ['plus', 'minus'] },
  spreadsheet: ([left, right]) => `(${left}-${right})`,
};

function subtract(out: Column, a: Column, b: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (a[k] as number) - (b[k] as number);
}
