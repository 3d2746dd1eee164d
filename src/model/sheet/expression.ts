/**
 * The language of the sheet: formulas as data. A reader walks these trees; nothing is ever evaluated as text.
 * A figure that does not exist (nothing invested, never paid back) is `none`, carried as NaN inside the sheet.
 */
export type Expression =
  | { readonly op: 'value'; readonly value: number }
  | { readonly op: 'none' }
  | { readonly op: 'cell'; readonly id: string }
  | { readonly op: 'sum' | 'product' | 'min' | 'max'; readonly args: readonly Expression[] }
  | { readonly op: 'roundUp'; readonly args: readonly [Expression] }
  | { readonly op: 'minus' | 'over' | 'power'; readonly args: readonly [Expression, Expression] }
  | {
      readonly op: 'if';
      readonly test: Comparison;
      readonly args: readonly [Expression, Expression, Expression, Expression];
    }
  | { readonly op: 'irr' | 'mirr' | 'payback'; readonly args: readonly Expression[] };

export type Comparison = '>' | '>=' | '=';

/** Anything an operator takes: a formula, a plain number, or the id of a cell. */
export type Term = Expression | number | string;

const term = (value: Term): Expression =>
  typeof value === 'number' ? { op: 'value', value } : typeof value === 'string' ? { op: 'cell', id: value } : value;

const terms = (values: readonly Term[]) => values.map(term);

export const value = (number: number): Expression => ({ op: 'value', value: number });
export const cell = (id: string): Expression => ({ op: 'cell', id });
/** The figure does not exist. */
export const none: Expression = { op: 'none' };

export const sum = (...args: readonly Term[]): Expression => ({ op: 'sum', args: terms(args) });
export const product = (...args: readonly Term[]): Expression => ({ op: 'product', args: terms(args) });
export const min = (...args: readonly Term[]): Expression => ({ op: 'min', args: terms(args) });
export const max = (...args: readonly Term[]): Expression => ({ op: 'max', args: terms(args) });
export const minus = (left: Term, right: Term): Expression => ({ op: 'minus', args: [term(left), term(right)] });
/** `above` ÷ `below`; does not exist where that is not finite. */
export const over = (above: Term, below: Term): Expression => ({ op: 'over', args: [term(above), term(below)] });
/** `base` to the `exponent`: repeated multiplication for whole exponents, see finance/power. */
export const power = (base: Term, exponent: Term): Expression => ({ op: 'power', args: [term(base), term(exponent)] });

/** The smallest whole number that is not below the term. */
export const roundUp = (each: Term): Expression => ({ op: 'roundUp', args: [term(each)] });

/** `then` where `left test right` holds, else `otherwise`. Both branches are computed; only one is taken. */
export const when = (left: Term, test: Comparison, right: Term, then: Term, otherwise: Term): Expression => ({
  op: 'if',
  test,
  args: [term(left), term(right), term(then), term(otherwise)],
});

/** Internal rate of return of flows from time 0; of several the one that agrees with the NPV at the `hurdle` rate. */
export const irr = (hurdle: Term, flows: readonly Term[]): Expression => ({
  op: 'irr',
  args: [term(hurdle), ...terms(flows)],
});
/** Modified internal rate of return, one rate for financing and reinvesting. */
export const mirr = (rate: Term, flows: readonly Term[]): Expression => ({
  op: 'mirr',
  args: [term(rate), ...terms(flows)],
});
/**
 * Years until the running sum of the flows reaches zero. Each year's flow accrues evenly, but for a part `rise` of year 1's
 * that rises from nothing through the year.
 */
export const payback = (rise: Term, flows: readonly Term[]): Expression => ({
  op: 'payback',
  args: [term(rise), ...terms(flows)],
});

/** The operands of an expression, none for a leaf. */
export const operands = (expression: Expression): readonly Expression[] =>
  'args' in expression ? expression.args : [];

/** Every cell an expression reads, in reading order, repeats included. */
export function cellsRead(expression: Expression): readonly string[] {
  return expression.op === 'cell' ? [expression.id] : operands(expression).flatMap(cellsRead);
}
