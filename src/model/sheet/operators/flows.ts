import type { Column } from '#model/sheet/operators/operator.ts';

/** Flows of one finance function at a time; a sheet has at most eleven years of them. */
export const flows = new Float64Array(256);

/** Takes the operands from `first` on as flows. @returns how many there are */
export function takeFlows(values: Float64Array, tape: Int32Array, first: number, end: number): number {
  for (let k = first; k < end; k++) flows[k - first] = values[tape[k] as number] as number;
  return end - first;
}

/** Takes one scenario's value of each column as flows. @returns how many there are */
export function takeRow(columns: readonly Column[], scenario: number): number {
  for (let k = 0; k < columns.length; k++) flows[k] = (columns[k] as Column)[scenario] as number;
  return columns.length;
}

let alongside = new Float64Array(0);

/** Lays the columns end to end: a scenario's flows then stand `length` apart, and none has to be copied on its own. */
export function takeColumns(columns: readonly Column[], length: number): Float64Array {
  const room = columns.length * length;
  if (alongside.length < room) alongside = new Float64Array(room);
  for (const [k, column] of columns.entries()) alongside.set(column.subarray(0, length), k * length);
  return alongside;
}

/** The cells from the first of these references to the last, which stand side by side. */
export const range = (references: readonly string[]): string => {
  const [first = ''] = references;
  return `${first}:${references.at(-1) ?? first}`;
};
