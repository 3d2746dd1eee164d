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
export function runColumn({ code, target, reads }: ColumnStep, memory: readonly Column[], length: number): void {
  const out = memory[target] as Column;
  const a = memory[reads[0] as number] as Column;
  const b = memory[reads[1] as number] as Column;
  switch (code) {
    case CODE.sum:
      return sum(out, reads, memory, length);
    case CODE.product:
      return product(out, reads, memory, length);
    case CODE.minus:
      for (let k = 0; k < length; k++) out[k] = (a[k] as number) - (b[k] as number);
      return undefined;
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

/** From the left, as the number reader adds; up to three more operands a pass, so that a result is stored once for each. */
function sum(out: Column, reads: readonly number[], memory: readonly Column[], length: number): void {
  let left = memory[reads[0] as number] as Column;
  for (let at = 1; at < reads.length; at += 3) {
    const a = memory[reads[at] as number] as Column;
    const b = memory[reads[at + 1] as number] as Column;
    const c = memory[reads[at + 2] as number] as Column;
    const more = reads.length - at;
    if (more >= 3)
      for (let k = 0; k < length; k++)
        out[k] = (left[k] as number) + (a[k] as number) + (b[k] as number) + (c[k] as number);
    else if (more === 2)
      for (let k = 0; k < length; k++) out[k] = (left[k] as number) + (a[k] as number) + (b[k] as number);
    else for (let k = 0; k < length; k++) out[k] = (left[k] as number) + (a[k] as number);
    left = out;
  }
}

function product(out: Column, reads: readonly number[], memory: readonly Column[], length: number): void {
  let left = memory[reads[0] as number] as Column;
  for (let at = 1; at < reads.length; at += 3) {
    const a = memory[reads[at] as number] as Column;
    const b = memory[reads[at + 1] as number] as Column;
    const c = memory[reads[at + 2] as number] as Column;
    const more = reads.length - at;
    if (more >= 3)
      for (let k = 0; k < length; k++)
        out[k] = (left[k] as number) * (a[k] as number) * (b[k] as number) * (c[k] as number);
    else if (more === 2)
      for (let k = 0; k < length; k++) out[k] = (left[k] as number) * (a[k] as number) * (b[k] as number);
    else for (let k = 0; k < length; k++) out[k] = (left[k] as number) * (a[k] as number);
    left = out;
  }
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
  const rates = code === CODE.mirr ? columns[0] : undefined;
  const series = rates === undefined ? columns : columns.slice(1);
  const years = series.length;
  for (let k = 0; k < length; k++) {
    for (let year = 0; year < years; year++) flows[year] = (series[year] as Column)[k] as number;
    const rate = rates === undefined ? 0 : (rates[k] as number);
    if (code === CODE.irr) out[k] = irr(flows, years);
    else if (code === CODE.mirr) out[k] = mirr(flows, rate, rate, years);
    else out[k] = paybackPeriods(flows, years);
  }
}
