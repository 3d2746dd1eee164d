/** A column of a block of scenarios, one value for each. */
export type Column = Float64Array;

/** An operation on whole columns, which are named by their slots. */
export interface ColumnStep {
  readonly code: number;
  readonly target: number;
  readonly reads: readonly number[];
  /** Of a sum or product: a number that comes before the columns read. */
  readonly scalar?: number | undefined;
  /** Of a sum: what each column read is multiplied by first. */
  readonly weights?: readonly number[] | undefined;
}

/**
 * One scenario: the result from the registers `tape[first]` … `tape[end − 1]` of `values`, its operands in order.
 * NaN is a figure that does not exist.
 */
export type NumberKernel = (values: Float64Array, tape: Int32Array, first: number, end: number) => number;

/**
 * The length of a column, unchanged. It tells the compiler that this is a small whole number: a loop so far then counts
 * without looking out for an overflow and is unrolled, which saves a quarter of a pass over two columns.
 */
export const whole = (length: number): number => length & 0x3fff_ffff;

/** The first `length` scenarios of the columns in `memory`: the same operations in the same order, so the same bits. */
export type ColumnKernel = (step: ColumnStep, memory: readonly Column[], length: number) => void;

/** How a cell enters the formula that reads it. */
export type Role = 'plus' | 'minus' | 'times' | 'over' | 'part';

/**
 * How a formula is told. As signs between its operands: `binding` says how strongly (1 sums, 2 products, 3 powers), and
 * brackets stand where a weaker sign is inside a stronger one, at equal strength too for the operands named; `roles` are
 * those of its operands in order, the last for all that follow. In words before a list: `from` leaves out the operands
 * before it, which `last` tells behind the list where they are not 0. Of a choice only the branch that was taken is told.
 */
export type Wording =
  | {
      readonly kind: 'signs';
      readonly sign: string;
      readonly binding: number;
      readonly brackets: 'none' | 'right' | 'both';
      readonly roles: readonly Role[];
    }
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly separator: string;
      readonly from?: number;
      readonly last?: string;
    }
  | { readonly kind: 'choice' };

/** All that there is to an operator of the sheet; every reader takes its part from here. */
export interface Operator {
  /** How many operands it takes, both ends included. */
  readonly arity: readonly [least: number, most: number];
  readonly number: NumberKernel;
  readonly column: ColumnKernel;
  readonly wording: Wording;
  /** The operand that does nothing wherever it stands: 0 of a sum, 1 of a product. */
  readonly neutral?: number;
  /** The operand that alone decides: 0 of a product. */
  readonly absorbing?: number;
  /**
   * The same as a formula of Excel and LibreOffice, without its "=", in English names with commas; what does not exist
   * is #N/A. It stands in brackets where it needs them and may be an operand again.
   * @param operands each a reference to a cell, or a formula in its place; flows are references to cells side by side
   */
  readonly spreadsheet: (operands: readonly string[]) => string;
}

/** A formula whose error, whatever its kind, means that the figure does not exist. */
export const orNone = (formula: string): string => `IFERROR(${formula},NA())`;
