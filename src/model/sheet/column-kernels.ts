import { irr } from '#model/finance/irr.ts';
import { mirr } from '#model/finance/mirr.ts';
import { paybackPeriods } from '#model/finance/payback.ts';
import { power } from '#model/finance/power.ts';
import { quotient } from '#model/finance/quotient.ts';
import type { ColumnStep } from '#model/sheet/column-plan.ts';
import { CODE } from '#model/sheet/program.ts';

type Column = Float64Array;

/** Flows of one scenario at a time; a sheet has at most eleven years of them. */
const flows = new Float64Array(256);

/** Runs one operation over the first `length` scenarios of the columns in `memory`. */
export function runColumn(step: ColumnStep, memory: readonly Column[], length: number): void {
  const { code, target, reads, scalar, weights } = step;
  const out = memory[target] as Column;
  const a = memory[reads[0] as number] as Column;
  const b = memory[reads[1] as number] as Column;
  switch (code) {
    case CODE.sum:
      return weights === undefined
        ? sum(out, scalar, reads, memory, length)
        : weightedSum(out, weights, reads, memory, length);
    case CODE.product:
      return product(out, scalar, reads, memory, length);
    case CODE.minus:
      return subtract(out, a, b, length);
    case CODE.over:
      for (let k = 0; k < length; k++) out[k] = quotient(a[k] as number, b[k] as number);
      return undefined;
    case CODE.power:
      for (let k = 0; k < length; k++) out[k] = power(a[k] as number, b[k] as number);
      return undefined;
    case CODE.min:
    case CODE.max:
      return extreme(code, out, reads, memory, length);
    case CODE['if>']:
    case CODE['if>=']:
    case CODE['if=']:
      return choose(code, out, reads, memory, length);
    default:
      return finance(code, out, reads, memory, length);
  }
}

/**
 * From the left, as the number reader adds. A pass takes up to four more operands: each pass costs about as much as two
 * of them.
 */
function sum(
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

function product(
  out: Column,
  scalar: number | undefined,
  reads: readonly number[],
  memory: readonly Column[],
  length: number,
): void {
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
}

function weightedSum(
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
  for (let k = 0; k < length; k++) out[k] = s + (a[k] as number);
}

function add1(out: Column, l: Column, a: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (l[k] as number) + (a[k] as number);
}

function add2(out: Column, l: Column, a: Column, b: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number);
}

function add3(out: Column, l: Column, a: Column, b: Column, c: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number) + (c[k] as number);
}

function add4(out: Column, l: Column, a: Column, b: Column, c: Column, d: Column, length: number): void {
  for (let k = 0; k < length; k++)
    out[k] = (l[k] as number) + (a[k] as number) + (b[k] as number) + (c[k] as number) + (d[k] as number);
}

function subtract(out: Column, a: Column, b: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (a[k] as number) - (b[k] as number);
}

function multiply2(out: Column, a: Column, b: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (a[k] as number) * (b[k] as number);
}

function multiply3(out: Column, a: Column, b: Column, c: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (a[k] as number) * (b[k] as number) * (c[k] as number);
}

function scale1(out: Column, s: number, a: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = s * (a[k] as number);
}

function scale2(out: Column, s: number, a: Column, b: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = s * (a[k] as number) * (b[k] as number);
}

function scale3(out: Column, s: number, a: Column, b: Column, c: Column, length: number): void {
  for (let k = 0; k < length; k++) out[k] = s * (a[k] as number) * (b[k] as number) * (c[k] as number);
}

function weigh2(out: Column, a: Column, u: number, b: Column, v: number, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (a[k] as number) * u + (b[k] as number) * v;
}

function weigh3(out: Column, a: Column, u: number, b: Column, v: number, c: Column, w: number, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (a[k] as number) * u + (b[k] as number) * v + (c[k] as number) * w;
}

function addWeighed(out: Column, a: Column, u: number, length: number): void {
  for (let k = 0; k < length; k++) out[k] = (out[k] as number) + (a[k] as number) * u;
}

function extreme(code: number, out: Column, reads: readonly number[], memory: readonly Column[], length: number): void {
  let left = memory[reads[0] as number] as Column;
  if (reads.length === 1) out.set(left.subarray(0, length));
  for (let at = 1; at < reads.length; at++) {
    const right = memory[reads[at] as number] as Column;
    if (code === CODE.min)
      for (let k = 0; k < length; k++)
        out[k] = (right[k] as number) < (left[k] as number) ? (right[k] as number) : (left[k] as number);
    else
      for (let k = 0; k < length; k++)
        out[k] = (right[k] as number) > (left[k] as number) ? (right[k] as number) : (left[k] as number);
    left = out;
  }
}

function choose(code: number, out: Column, reads: readonly number[], memory: readonly Column[], length: number): void {
  const [left, right, then, otherwise] = reads.map((read) => memory[read]) as [Column, Column, Column, Column];
  for (let k = 0; k < length; k++) {
    const l = left[k] as number;
    const r = right[k] as number;
    const holds = code === CODE['if>'] ? l > r : code === CODE['if>='] ? l >= r : l === r;
    out[k] = (holds ? then[k] : otherwise[k]) as number;
  }
}

function finance(code: number, out: Column, reads: readonly number[], memory: readonly Column[], length: number): void {
  const columns = reads.map((read) => memory[read] as Column);
  // A rate comes before the flows.
  const rates = code === CODE.payback ? undefined : columns[0];
  const series = rates === undefined ? columns : columns.slice(1);
  const years = series.length;
  for (let k = 0; k < length; k++) {
    for (let year = 0; year < years; year++) flows[year] = (series[year] as Column)[k] as number;
    const rate = rates === undefined ? 0 : (rates[k] as number);
    if (code === CODE.irr) out[k] = irr(flows, rate, years);
    else if (code === CODE.mirr) out[k] = mirr(flows, rate, rate, years);
    else out[k] = paybackPeriods(flows, years);
  }
}
