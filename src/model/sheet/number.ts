import { minus } from '#model/sheet/operators/minus.ts';
import type { NumberKernel } from '#model/sheet/operators/operator.ts';
import { BY_CODE } from '#model/sheet/operators/operators.ts';
import { product } from '#model/sheet/operators/product.ts';
import { sum } from '#model/sheet/operators/sum.ts';
import { programOf, type Program } from '#model/sheet/program.ts';
import { positionOf, type Sheet } from '#model/sheet/sheet.ts';

/** What it takes to run a program again and again. */
interface Runner {
  /** Instructions packed as code, target, count, reads…: one array is walked faster than a list of objects. */
  readonly tape: Int32Array;
  /** Where it runs; every register that is not a constant is written before it is read, so nothing is left of the last run. */
  readonly registers: Float64Array;
}

const RUNNERS = new WeakMap<Program, Runner>();

function runnerOf(program: Program): Runner {
  const known = RUNNERS.get(program);
  if (known !== undefined) return known;
  const tape = Int32Array.from(
    program.instructions.flatMap(({ code, target, reads }) => [code, target, reads.length, ...reads]),
  );
  const runner = { tape, registers: program.template.slice() };
  RUNNERS.set(program, runner);
  return runner;
}

/** The values of every cell for one scenario, in the sheet's order; NaN where a figure does not exist. */
export interface SheetValues {
  readonly sheet: Sheet;
  readonly values: Float64Array;
}

/**
 * The number reader: evaluates the whole sheet for one scenario.
 * @param inputs one value for each input cell, in the sheet's order and in the cells' own units
 */
export const readNumbers = (sheet: Sheet, inputs: ArrayLike<number>): SheetValues => ({
  sheet,
  // A fresh array costs by its length, and what lies above the cells is of no use to a reader of figures.
  values: run(sheet, inputs).slice(0, sheet.cells.length),
});

/** The same with everything in between, register by register of the sheet's program, for the columns reader. */
export const readRegisters = (sheet: Sheet, inputs: ArrayLike<number>): Float64Array => run(sheet, inputs).slice();

/** The registers after the run, good until the next one. */
function run(sheet: Sheet, inputs: ArrayLike<number>): Float64Array {
  const program = programOf(sheet);
  const { tape, registers } = runnerOf(program);
  for (let k = 0; k < program.inputs.length; k++) registers[program.inputs[k] as number] = inputs[k] as number;
  runTape(tape, registers);
  return registers;
}

/** The value of a cell; NaN where the figure does not exist. @throws RangeError for an unknown id. */
export const valueOf = (read: SheetValues, id: string): number => read.values[positionOf(read.sheet, id)] as number;

const KERNELS: readonly NumberKernel[] = BY_CODE.map(({ number }) => number);
const { number: add } = sum;
const { number: multiply } = product;
const { number: subtract } = minus;

function runTape(tape: Int32Array, values: Float64Array): void {
  let at = 0;
  while (at < tape.length) {
    const first = at + 3;
    const end = first + (tape[at + 2] as number);
    const kernel = KERNELS[tape[at] as number] as NumberKernel;
    // The three that most cells are made of are named, so that the engine can put them in line: a fifth of the time.
    values[tape[at + 1] as number] =
      kernel === multiply
        ? multiply(values, tape, first, end)
        : kernel === add
          ? add(values, tape, first, end)
          : kernel === subtract
            ? subtract(values, tape, first, end)
            : kernel(values, tape, first, end);
    at = end;
  }
}
