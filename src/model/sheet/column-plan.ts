import type { ColumnStep } from '#model/sheet/operators/operator.ts';
import { CODE } from '#model/sheet/operators/operators.ts';
import type { Instruction, Program } from '#model/sheet/program.ts';

/** What to compute for many scenarios that differ in some cells, and where to keep it meanwhile. */
export interface ColumnPlan {
  readonly steps: readonly ColumnStep[];
  /** How many columns are in use at once. The first are the varied ones, in the order given. */
  readonly slots: number;
  /** Slots that hold one value throughout. */
  readonly scalars: readonly { readonly slot: number; readonly value: number }[];
  /** The slot of each wanted register, in the order given. */
  readonly outputs: readonly number[];
}

/**
 * Plans a reading in columns: leaves out what no varied register reaches or no wanted one needs, folds what is known
 * where that cannot change a bit of the result, and gives a column's slot to the next one once nobody reads it any more,
 * so that the columns in use stay in the processor's caches.
 *
 * @param fixed the value of each register when nothing is varied
 * @param varied registers that come as columns; @param wanted registers to be kept to the end
 */
export function columnPlan(
  program: Program,
  fixed: Float64Array,
  varied: readonly number[],
  wanted: readonly number[],
): ColumnPlan {
  const folding = new Folding(fixed, new Set(varied));
  for (const instruction of needed(program.instructions, new Set(varied), wanted)) folding.add(instruction);
  return allot(folding, weighted(folding, wanted), varied, wanted);
}

/** The instructions that depend on a varied register and lead to a wanted one, in order. */
function needed(
  instructions: readonly Instruction[],
  varied: ReadonlySet<number>,
  wanted: readonly number[],
): readonly Instruction[] {
  const varying = new Set(varied);
  const reached = instructions.filter(({ target, reads }) => {
    // A varied formula is replaced by its column, so its own instruction falls away.
    if (varied.has(target) || !reads.some((read) => varying.has(read))) return false;
    varying.add(target);
    return true;
  });
  const sought = new Set(wanted);
  return reached
    .toReversed()
    .filter(({ target, reads }) => {
      if (!sought.has(target)) return false;
      for (const read of reads) sought.add(read);
      return true;
    })
    .toReversed();
}

/**
 * Simplifies instructions as they come. Only rewritings that give the same bits for every value are allowed:
 * the leading known operands of a sum or product in one, no times 1, no minus 0, no copies.
 */
class Folding {
  readonly instructions: Instruction[] = [];
  /** Known values, by register; those from `fixed.length` on are folded ones. */
  readonly known: number[];
  private readonly columns: Set<number>;
  private readonly aliases = new Map<number, number>();

  constructor(fixed: Float64Array, varied: ReadonlySet<number>) {
    this.known = [...fixed];
    this.columns = new Set(varied);
  }

  isColumn(register: number): boolean {
    return this.columns.has(register);
  }

  /** The register that stands for this one. */
  standIn(register: number): number {
    return this.aliases.get(register) ?? register;
  }

  add({ code, target, reads }: Instruction): void {
    const folded = this.fold(
      code,
      reads.map((read) => this.standIn(read)),
    );
    const [only] = folded;
    const isSame = code === CODE.copy || ((code === CODE.sum || code === CODE.product) && folded.length === 1);
    if (only !== undefined && (isSame || this.isMinusNothing(code, folded))) {
      this.aliases.set(target, only);
      return;
    }
    this.columns.add(target);
    this.instructions.push({ code, target, reads: folded });
  }

  private isMinusNothing(code: number, reads: readonly number[]): boolean {
    const right = reads[1] as number;
    return code === CODE.minus && !this.isColumn(right) && Object.is(this.known[right], 0);
  }

  private fold(code: number, reads: readonly number[]): readonly number[] {
    if (code !== CODE.sum && code !== CODE.product) return reads;
    const isOne = (read: number) => code === CODE.product && !this.isColumn(read) && this.known[read] === 1;
    const kept = reads.filter((read) => !isOne(read));
    const first = kept.findIndex((read) => this.isColumn(read));
    if (first < 2) return kept;
    const values = kept.slice(0, first).map((read) => this.known[read] as number);
    const folded = this.known.push(values.reduce((a, b) => (code === CODE.sum ? a + b : a * b))) - 1;
    return [folded, ...kept.slice(first)];
  }
}

/** An instruction after folding, with what it does besides. */
interface Fused extends Instruction {
  readonly scalar?: number;
  readonly weights?: readonly number[];
}

/**
 * Takes numbers out of the columns: a sum or product keeps a leading number beside its columns, and a sum takes over
 * the multiplications by a number that nobody else reads. None of this changes the order of an operation, or its bits.
 */
function weighted(folding: Folding, wanted: readonly number[]): readonly Fused[] {
  const uses = new Map<number, number>();
  const count = (register: number) => uses.set(register, (uses.get(register) ?? 0) + 1);
  for (const { reads } of folding.instructions) for (const read of reads) count(read);
  for (const register of wanted) count(folding.standIn(register));

  const scaled = new Map<number, Fused>();
  const fused: Fused[] = [];
  for (const instruction of folding.instructions) {
    const split = withScalar(instruction, folding);
    const parts = split.reads.map((read) => scaled.get(read));
    if (split.code === CODE.sum && split.scalar === undefined && parts.some((part) => part !== undefined)) {
      fused.push({
        ...split,
        reads: split.reads.map((read, k) => parts[k]?.reads[0] ?? read),
        weights: parts.map((part) => part?.scalar ?? 1),
      });
      for (const part of parts) if (part !== undefined) fused.splice(fused.indexOf(part), 1);
      continue;
    }
    fused.push(split);
    const isScaled = split.code === CODE.product && split.scalar !== undefined && split.reads.length === 1;
    if (isScaled && uses.get(split.target) === 1) scaled.set(split.target, split);
  }
  return fused;
}

/** A sum or product whose first operand is a number; of two operands the order makes no difference. */
function withScalar(instruction: Instruction, folding: Folding): Fused {
  const { code, reads } = instruction;
  if ((code !== CODE.sum && code !== CODE.product) || reads.length < 2) return instruction;
  const [first, second] = reads as [number, number];
  if (!folding.isColumn(first))
    return { ...instruction, reads: reads.slice(1), scalar: folding.known[first] as number };
  if (reads.length === 2 && !folding.isColumn(second))
    return { ...instruction, reads: [first], scalar: folding.known[second] as number };
  return instruction;
}

/** Gives every register in use a slot, and each slot to one register after the other. */
function allot(
  folding: Folding,
  instructions: readonly Fused[],
  varied: readonly number[],
  wanted: readonly number[],
): ColumnPlan {
  const { known } = folding;
  const ends = new Map<number, number>();
  for (const [at, { reads }] of instructions.entries()) for (const read of reads) ends.set(read, at);
  const outputs = wanted.map((register) => folding.standIn(register));
  for (const register of outputs) ends.set(register, Number.POSITIVE_INFINITY);

  const places = new Map(varied.map((register, slot) => [register, slot]));
  const scalars: { slot: number; value: number }[] = [];
  const free: number[] = [];
  let slots = varied.length;
  const slotOf = (register: number): number => {
    const place = places.get(register);
    if (place !== undefined) return place;
    // Not a column: one value, spread once for all blocks and for all who hold the same.
    const value = known[register] as number;
    const alike = scalars.find((each) => Object.is(each.value, value));
    if (alike !== undefined) return alike.slot;
    const slot = slots++;
    scalars.push({ slot, value });
    return slot;
  };

  const steps = instructions.map(({ code, target, reads, scalar, weights }, at): ColumnStep => {
    const from = reads.map(slotOf);
    // Taken before the operands' slots are given back: an operation never writes over what it still reads.
    const slot = free.pop() ?? slots++;
    places.set(target, slot);
    for (const read of new Set(reads)) {
      if (ends.get(read) === at && folding.isColumn(read) && !varied.includes(read)) free.push(slotOf(read));
    }
    return { code, target: slot, reads: from, scalar, weights };
  });
  const ready = outputs.map(slotOf);
  return { steps, slots, scalars, outputs: ready };
}
