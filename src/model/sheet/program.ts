import { isMultipliedOut } from '#model/finance/power.ts';
import { operands, type Expression } from '#model/sheet/expression.ts';
import { CODE, operatorName, type Operation } from '#model/sheet/operators/operators.ts';
import type { Sheet } from '#model/sheet/sheet.ts';

export interface Instruction {
  readonly code: number;
  /** Register that receives the result. */
  readonly target: number;
  /** Registers read, in order. */
  readonly reads: readonly number[];
}

/**
 * A sheet laid out as a list of register operations. Register k < cells.length holds cell k;
 * above them come constants and intermediate results. Both the number and the columns reader run this list,
 * operation by operation in the same order, which is why they agree to the last bit.
 */
export interface Program {
  readonly registers: number;
  readonly instructions: readonly Instruction[];
  /** Registers whose value never changes, already filled in; NaN elsewhere. */
  readonly template: Float64Array;
  /** Positions of the input cells, in the sheet's order. */
  readonly inputs: readonly number[];
}

const codeOf = (expression: Operation): number => CODE[operatorName(expression)];

class Layout {
  readonly instructions: Instruction[] = [];
  /** Register → the constant it holds. */
  readonly constants = new Map<number, number>();
  private readonly pooled = new Map<number | string, number>();
  /** Operation and operands → the register that holds their result. */
  private readonly computed = new Map<string, number>();
  private readonly sheet: Sheet;
  private next: number;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.next = sheet.cells.length;
  }

  get size(): number {
    return this.next;
  }

  private constant(value: number): number {
    // A map takes 0 and −0 for the same key.
    const key = Object.is(value, -0) ? '−0' : value;
    const known = this.pooled.get(key);
    if (known !== undefined) return known;
    const register = this.next++;
    this.pooled.set(key, register);
    this.constants.set(register, value);
    return register;
  }

  /** The register that will hold an operand, emitting whatever computes it. What was computed before is not again. */
  private operand(expression: Expression): number {
    if (expression.op === 'cell') return this.sheet.index.get(expression.id) ?? -1;
    if (expression.op === 'value') return this.constant(expression.value);
    if (expression.op === 'none') return this.constant(Number.NaN);
    const multiplied = this.multipliedOut(expression);
    if (multiplied !== undefined) return multiplied;
    const code = codeOf(expression);
    return this.shared(
      code,
      operands(expression).map((each) => this.operand(each)),
    );
  }

  private shared(code: number, reads: readonly number[]): number {
    const key = `${code} ${reads.join(' ')}`;
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    const target = this.next++;
    this.instructions.push({ code, target, reads });
    this.computed.set(key, target);
    return target;
  }

  /**
   * A whole power as a chain of products, the way `power` itself multiplies out, so that x³ of one year
   * continues the x² of the year before. Undefined for any other expression.
   */
  private multipliedOut(expression: Expression): number | undefined {
    if (expression.op !== 'power') return undefined;
    const [base, exponent] = expression.args;
    if (exponent.op !== 'value' || !isMultipliedOut(exponent.value)) return undefined;
    if (exponent.value === 0) return this.constant(1);
    const factor = this.operand(base);
    let product = factor;
    for (let k = 1; k < exponent.value; k++) product = this.shared(CODE.product, [product, factor]);
    return product;
  }

  /** Emits the operations that leave the expression's value in `target`. */
  emit(expression: Expression, target: number): void {
    if (expression.op === 'value') this.constants.set(target, expression.value);
    else if (expression.op === 'none') this.constants.set(target, Number.NaN);
    else if (expression.op === 'cell') {
      this.instructions.push({ code: CODE.copy, target, reads: [this.operand(expression)] });
    } else {
      const reads = operands(expression).map((each) => this.operand(each));
      this.instructions.push({ code: codeOf(expression), target, reads });
    }
  }
}

const PROGRAMS = new WeakMap<Sheet, Program>();

/** The program of a sheet, laid out once and kept with it. */
export function programOf(sheet: Sheet): Program {
  const known = PROGRAMS.get(sheet);
  if (known !== undefined) return known;
  const layout = new Layout(sheet);
  for (const [position, { formula }] of sheet.cells.entries()) {
    if (formula !== null) layout.emit(formula, position);
  }
  const template = new Float64Array(layout.size).fill(Number.NaN);
  for (const [register, constant] of layout.constants) template[register] = constant;
  const inputs = sheet.cells.flatMap(({ formula }, position) => (formula === null ? [position] : []));
  const program = { registers: layout.size, instructions: layout.instructions, template, inputs };
  PROGRAMS.set(sheet, program);
  return program;
}
