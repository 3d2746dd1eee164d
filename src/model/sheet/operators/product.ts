import { whole, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The product of its operands, multiplied from the left. */
export const product: Operator = {
  arity: [1, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) => {
    let result = values[tape[first] as number] as number;
    for (let k = first + 1; k < end; k++) result *= values[tape[k] as number] as number;
    return result;
  },
  column: ({ target, reads, scalar }, memory, length) => {
    const out = memory[target] as Column;
    const column = (at: number) => memory[reads[at] as number] as Column;
    let at = 0;
    if (scalar === undefined) {
      if (reads.length === 1) out.set(column(0).subarray(0, length));
      else if (reads.length === 2) multiply2(out, column(0), column(1), length);
      else multiply3(out, column(0), column(1), column(2), length);
      at = 3;
    } else {
      if (reads.length === 1) scale1(out, scalar, column(0), length);
      else if (reads.length === 2) scale2(out, scalar, column(0), column(1), length);
      else scale3(out, scalar, column(0), column(1), column(2), length);
      at = 3;
    }
    for (; at < reads.length; at++) multiply2(out, out, column(at), length);
  },
  wording: { kind: 'signs', sign: ' × ', binding: 2, brackets: 'none', roles: ['times'] },
  neutral: 1,
  absorbing: 0,
  spreadsheet: (operands) => (operands.length === 1 ? (operands[0] ?? '') : `(${operands.join('*')})`),
};

function multiply2(out: Column, a: Column, b: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (a[k] as number) * (b[k] as number);
}

function multiply3(out: Column, a: Column, b: Column, c: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (a[k] as number) * (b[k] as number) * (c[k] as number);
}

function scale1(out: Column, s: number, a: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = s * (a[k] as number);
}

function scale2(out: Column, s: number, a: Column, b: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = s * (a[k] as number) * (b[k] as number);
}

function scale3(out: Column, s: number, a: Column, b: Column, c: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = s * (a[k] as number) * (b[k] as number) * (c[k] as number);
}
