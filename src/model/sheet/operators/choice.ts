import type { Comparison } from '#model/sheet/expression.ts';
import type { Column, NumberKernel, Operator } from '#model/sheet/operators/operator.ts';

type Test = (left: number, right: number) => boolean;

/** Whether each comparison holds; with a figure that does not exist none does. */
export const TESTS: Readonly<Record<Comparison, Test>> = {
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

/** The third operand where the first two compare so, else the fourth. Both are computed; one is taken. */
const choice = (test: Comparison, number: NumberKernel): Operator => ({
  arity: [4, 4],
  number,
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const [left, right, then, otherwise] = reads.map((read) => memory[read]) as [Column, Column, Column, Column];
    const holds = TESTS[test];
    for (let k = 0; k < length; k++)
      out[k] = (holds(left[k] as number, right[k] as number) ? then[k] : otherwise[k]) as number;
  },
  wording: { kind: 'choice' },
  spreadsheet: ([left, right, then, otherwise]) => `IF(${left}${test}${right},${then},${otherwise})`,
});

// The number kernels are written out: thousands of them run in one reading, and none may call another for a comparison.
export const ifGreater = choice('>', (values, tape, first) => {
  const holds = (values[tape[first] as number] as number) > (values[tape[first + 1] as number] as number);
  return values[tape[holds ? first + 2 : first + 3] as number] as number;
});
export const ifAtLeast = choice('>=', (values, tape, first) => {
  const holds = (values[tape[first] as number] as number) >= (values[tape[first + 1] as number] as number);
  return values[tape[holds ? first + 2 : first + 3] as number] as number;
});
export const ifEqual = choice('=', (values, tape, first) => {
  const holds = (values[tape[first] as number] as number) === (values[tape[first + 1] as number] as number);
  return values[tape[holds ? first + 2 : first + 3] as number] as number;
});
