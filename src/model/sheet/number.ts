import { irr } from '#model/finance/irr.ts';
import { mirr } from '#model/finance/mirr.ts';
import { paybackPeriods } from '#model/finance/payback.ts';
import { power } from '#model/finance/power.ts';
import { quotient } from '#model/finance/quotient.ts';
import { CODE, programOf, type Program } from '#model/sheet/program.ts';
import { positionOf, type Sheet } from '#model/sheet/sheet.ts';

/** Instructions packed as code, target, count, reads…: one array is walked faster than a list of objects. */
const TAPES = new WeakMap<Program, Int32Array>();

function tapeOf(program: Program): Int32Array {
  const known = TAPES.get(program);
  if (known !== undefined) return known;
  const tape = Int32Array.from(
    program.instructions.flatMap(({ code, target, reads }) => [code, target, reads.length, ...reads]),
  );
  TAPES.set(program, tape);
  return tape;
}

/** Flows of one finance function at a time; a sheet has at most eleven years of them. */
const flows = new Float64Array(256);

/** The values of every cell for one scenario, in the sheet's order; NaN where a figure does not exist. */
export interface SheetValues {
  readonly sheet: Sheet;
  readonly values: Float64Array;
}

/**
 * The number reader: evaluates the whole sheet for one scenario.
 * @param inputs one value for each input cell, in the sheet's order and in the cells' own units
 */
export function readNumbers(sheet: Sheet, inputs: ArrayLike<number>): SheetValues {
  const program = programOf(sheet);
  const values = program.template.slice();
  for (let k = 0; k < program.inputs.length; k++) values[program.inputs[k] as number] = inputs[k] as number;
  runTape(tapeOf(program), values);
  return { sheet, values };
}

/** The value of a cell; NaN where the figure does not exist. @throws RangeError for an unknown id. */
export const valueOf = (read: SheetValues, id: string): number => read.values[positionOf(read.sheet, id)] as number;

function gather(tape: Int32Array, values: Float64Array, from: number, to: number): number {
  for (let k = from; k < to; k++) flows[k - from] = values[tape[k] as number] as number;
  return to - from;
}

function runTape(tape: Int32Array, values: Float64Array): void {
  let at = 0;
  while (at < tape.length) {
    const code = tape[at] as number;
    const target = tape[at + 1] as number;
    const first = at + 3;
    const end = first + (tape[at + 2] as number);
    const a = values[tape[first] as number] as number;
    let result = a;
    switch (code) {
      case CODE.sum:
        for (let k = first + 1; k < end; k++) result += values[tape[k] as number] as number;
        break;
      case CODE.product:
        for (let k = first + 1; k < end; k++) result *= values[tape[k] as number] as number;
        break;
      case CODE.minus:
        result = a - (values[tape[first + 1] as number] as number);
        break;
      case CODE.over:
        result = quotient(a, values[tape[first + 1] as number] as number);
        break;
      case CODE.power:
        result = power(a, values[tape[first + 1] as number] as number);
        break;
      case CODE.min:
        for (let k = first + 1; k < end; k++) {
          const next = values[tape[k] as number] as number;
          result = next < result ? next : result;
        }
        break;
      case CODE.max:
        for (let k = first + 1; k < end; k++) {
          const next = values[tape[k] as number] as number;
          result = next > result ? next : result;
        }
        break;
      case CODE['if>']:
        result = values[
          tape[a > (values[tape[first + 1] as number] as number) ? first + 2 : first + 3] as number
        ] as number;
        break;
      case CODE['if>=']:
        result = values[
          tape[a >= (values[tape[first + 1] as number] as number) ? first + 2 : first + 3] as number
        ] as number;
        break;
      case CODE['if=']:
        result = values[
          tape[a === (values[tape[first + 1] as number] as number) ? first + 2 : first + 3] as number
        ] as number;
        break;
      case CODE.irr:
        result = irr(flows, a, gather(tape, values, first + 1, end));
        break;
      case CODE.mirr:
        result = mirr(flows, a, a, gather(tape, values, first + 1, end));
        break;
      case CODE.payback:
        result = paybackPeriods(flows, gather(tape, values, first, end));
        break;
      default:
        break;
    }
    values[target] = result;
    at = end;
  }
}
