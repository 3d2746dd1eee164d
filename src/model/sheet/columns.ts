import { irr } from '#model/finance/irr.ts';
import { mirr } from '#model/finance/mirr.ts';
import { paybackPeriods } from '#model/finance/payback.ts';
import { power } from '#model/finance/power.ts';
import { quotient } from '#model/finance/quotient.ts';
import { readNumbers } from '#model/sheet/number.ts';
import { CODE, programOf, type Instruction } from '#model/sheet/program.ts';
import { positionOf, type Sheet } from '#model/sheet/sheet.ts';

/** Scenarios evaluated together; a block of doubles for one cell is 8 kB, so that a dozen stay in the nearest cache. */
const BLOCK = 1024;

const flows = new Float64Array(256);

/**
 * The columns reader: evaluates many scenarios that differ in a few cells.
 * Cells that no varied cell reaches are computed once, cells that no wanted cell needs are not computed at all.
 *
 * @param inputs one value for each input cell, as for the number reader
 * @param varied cell id → its value in each scenario; an input or a formula, which the column then replaces
 * @param wanted ids of the cells to return
 * @param count how many scenarios; every varied column has at least this length
 * @returns cell id → its value in each scenario, NaN where the figure does not exist
 * @throws RangeError for an unknown cell id or a column that is too short
 */
export function readColumns(
  sheet: Sheet,
  inputs: ArrayLike<number>,
  varied: ReadonlyMap<string, Float64Array>,
  wanted: readonly string[],
  count: number,
): ReadonlyMap<string, Float64Array> {
  const columns = new Map<number, Float64Array>();
  for (const [id, column] of varied) {
    if (column.length < count)
      throw new RangeError(`The column for ${id} holds ${column.length} of ${count} scenarios`);
    columns.set(positionOf(sheet, id), column);
  }
  const fixed = readNumbers(sheet, inputs).values;
  const results = new Map(wanted.map((id) => [id, new Float64Array(count)]));
  const plan = planOf(programOf(sheet).instructions, columns, new Set(wanted.map((id) => positionOf(sheet, id))));
  const memory = new Memory(fixed, plan);

  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    for (const [register, column] of columns) memory.load(register, column.subarray(start, start + length));
    for (const step of plan) run(step, memory, length);
    for (const [id, result] of results) result.set(memory.read(positionOf(sheet, id)).subarray(0, length), start);
  }
  return results;
}

/** The instructions that depend on a varied register and lead to a wanted one, in order. */
function planOf(
  instructions: readonly Instruction[],
  columns: ReadonlyMap<number, Float64Array>,
  wanted: ReadonlySet<number>,
): readonly Instruction[] {
  const varying = new Set(columns.keys());
  const reached = instructions.filter(({ target, reads }) => {
    // A varied formula is replaced by its column, so its own instruction falls away.
    if (columns.has(target) || !reads.some((read) => varying.has(read))) return false;
    varying.add(target);
    return true;
  });
  const needed = new Set(wanted);
  return reached
    .toReversed()
    .filter(({ target, reads }) => {
      if (!needed.has(target)) return false;
      for (const read of reads) needed.add(read);
      return true;
    })
    .toReversed();
}

/** One block for each register in use: varied columns, computed columns, and fixed values spread over a block. */
class Memory {
  private readonly blocks = new Map<number, Float64Array>();
  private readonly fixed: Float64Array;

  constructor(fixed: Float64Array, plan: readonly Instruction[]) {
    this.fixed = fixed;
    for (const { target } of plan) this.blocks.set(target, new Float64Array(BLOCK));
  }

  load(register: number, column: Float64Array): void {
    this.blocks.set(register, column);
  }

  read(register: number): Float64Array {
    const known = this.blocks.get(register);
    if (known !== undefined) return known;
    const spread = new Float64Array(BLOCK).fill(this.fixed[register] as number);
    this.blocks.set(register, spread);
    return spread;
  }
}

function run({ code, target, reads }: Instruction, memory: Memory, length: number): void {
  const out = memory.read(target);
  const columns = reads.map((read) => memory.read(read));
  const a = columns[0] as Float64Array;
  const b = columns[1] as Float64Array;
  switch (code) {
    case CODE.copy:
      out.set(a.subarray(0, length));
      break;
    case CODE.minus:
      for (let k = 0; k < length; k++) out[k] = (a[k] as number) - (b[k] as number);
      break;
    case CODE.over:
      for (let k = 0; k < length; k++) out[k] = quotient(a[k] as number, b[k] as number);
      break;
    case CODE.power:
      for (let k = 0; k < length; k++) out[k] = power(a[k] as number, b[k] as number);
      break;
    case CODE['if>']:
    case CODE['if>=']:
    case CODE['if=']:
      choose(code, out, columns, length);
      break;
    case CODE.sum:
    case CODE.product:
    case CODE.min:
    case CODE.max:
      out.set(a.subarray(0, length));
      for (const next of columns.slice(1)) fold(code, out, next, length);
      break;
    default:
      finance(code, out, columns, length);
  }
}

function fold(code: number, out: Float64Array, next: Float64Array, length: number): void {
  if (code === CODE.sum) for (let k = 0; k < length; k++) out[k] = (out[k] as number) + (next[k] as number);
  else if (code === CODE.product) for (let k = 0; k < length; k++) out[k] = (out[k] as number) * (next[k] as number);
  else if (code === CODE.min) {
    for (let k = 0; k < length; k++)
      out[k] = (next[k] as number) < (out[k] as number) ? (next[k] as number) : (out[k] as number);
  } else {
    for (let k = 0; k < length; k++)
      out[k] = (next[k] as number) > (out[k] as number) ? (next[k] as number) : (out[k] as number);
  }
}

function choose(code: number, out: Float64Array, columns: readonly Float64Array[], length: number): void {
  const [left, right, then, otherwise] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let k = 0; k < length; k++) {
    const l = left[k] as number;
    const r = right[k] as number;
    const holds = code === CODE['if>'] ? l > r : code === CODE['if>='] ? l >= r : l === r;
    out[k] = (holds ? then[k] : otherwise[k]) as number;
  }
}

function finance(code: number, out: Float64Array, columns: readonly Float64Array[], length: number): void {
  const rates = code === CODE.mirr ? columns[0] : undefined;
  const series = rates === undefined ? columns : columns.slice(1);
  for (let k = 0; k < length; k++) {
    for (let year = 0; year < series.length; year++) flows[year] = (series[year] as Float64Array)[k] as number;
    const rate = rates === undefined ? 0 : (rates[k] as number);
    if (code === CODE.irr) out[k] = irr(flows, series.length);
    else if (code === CODE.mirr) out[k] = mirr(flows, rate, rate, series.length);
    else out[k] = paybackPeriods(flows, series.length);
  }
}
