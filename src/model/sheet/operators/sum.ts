import { whole, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The sum of its operands, added from the left. */
export const sum: Operator = {
  arity: [1, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) => {
    let result = values[tape[first] as number] as number;
    for (let k = first + 1; k < end; k++) result += values[tape[k] as number] as number;
    return result;
  },
  column: ({ target, reads, scalar, weights }, memory, length) => {
    const out = memory[target] as Column;
    if (weights === undefined) plain(out, scalar, reads, memory, length);
    else weighted(out, weights, reads, memory, length);
  },
  wording: { kind: 'signs', sign: ' + ', binding: 1, brackets: 'none', roles: ['plus'] },
  neutral: 0,
  spreadsheet: (operands) => (operands.length === 1 ? (operands[0] ?? '') : `(${operands.join('+')})`),
};

/**
 * From the left, as the number kernel adds. A pass takes up to four more operands: each pass costs about as much as two
 * of them.
 */
function plain(
  out: Column,
  scalar: number | undefined,
  reads: readonly number[],
  memory: readonly Column[],
  length: number,
): void {
  const column = (at: number) => memory[reads[at] as number] as Column;
  let left = column(0);
  let at = 1;
  if (scalar !== undefined) {
    addTo(out, scalar, left, length);
    left = out;
  } else if (reads.length === 1) out.set(left.subarray(0, length));
  while (at < reads.length) {
    const more = reads.length - at;
    if (more >= 4) add4(out, left, column(at), column(at + 1), column(at + 2), column(at + 3), length);
    else if (more === 3) add3(out, left, column(at), column(at + 1), column(at + 2), length);
    else if (more === 2) add2(out, left, column(at), column(at + 1), length);
    else add1(out, left, column(at), length);
    left = out;
    at += 4;
  }
}

function weighted(
  out: Column,
  weights: readonly number[],
  reads: readonly number[],
  memory: readonly Column[],
  length: number,
): void {
  const column = (at: number) => memory[reads[at] as number] as Column;
  const weight = (at: number) => weights[at] as number;
  if (reads.length === 2) weigh2(out, column(0), weight(0), column(1), weight(1), length);
  else weigh3(out, column(0), weight(0), column(1), weight(1), column(2), weight(2), length);
  for (let at = 3; at < reads.length; at++) addWeighed(out, column(at), weight(at), length);
}

function addTo(out: Column, s: number, a: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = s + (a[k] as number);
}

function add1(out: Column, l: Column, a: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (l[k] as number) + (a[k] as number);
}

function add2(out: Column, l: Column, a: Column, b: Column, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number);
}

function add3(out: Column, l: Column, a: Column, b: Column, c: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number) + (c[k] as number);
}

function add4(out: Column, l: Column, a: Column, b: Column, c: Column, d: Column, length: number): void {
  for (let k = 0; k < length; k++)
    out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number) + (c[k] as number) + (d[k] as number);
}

function weigh2(out: Column, a: Column, u: number, b: Column, v: number, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (a[k] as number) * u + (b[k] as number) * v;
}

function weigh3(out: Column, a: Column, u: number, b: Column, v: number, c: Column, w: number, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (a[k] as number) * u + (b[k] as number) * v + (c[k] as number) * w;
}

function addWeighed(out: Column, a: Column, u: number, length: number): void {
  const end = whole(length);
  for (let k = 0; k < end; k++) out[k] = (out[k] as number) + (a[k] as number) * u;
}
