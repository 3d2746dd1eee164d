import { operands, type Expression } from '#model/sheet/expression.ts';
import { ifAtLeast, ifEqual, ifGreater } from '#model/sheet/operators/choice.ts';
import { copy } from '#model/sheet/operators/copy.ts';
import { max, min } from '#model/sheet/operators/extremes.ts';
import { irr } from '#model/sheet/operators/irr.ts';
import { minus } from '#model/sheet/operators/minus.ts';
import { mirr } from '#model/sheet/operators/mirr.ts';
import type { Operator } from '#model/sheet/operators/operator.ts';
import { over } from '#model/sheet/operators/over.ts';
import { payback } from '#model/sheet/operators/payback.ts';
import { power } from '#model/sheet/operators/power.ts';
import { product } from '#model/sheet/operators/product.ts';
import { roundUp } from '#model/sheet/operators/round-up.ts';
import { sum } from '#model/sheet/operators/sum.ts';

const NAMED = {
  sum,
  product,
  minus,
  over,
  power,
  min,
  max,
  'if>': ifGreater,
  'if>=': ifAtLeast,
  'if=': ifEqual,
  irr,
  mirr,
  payback,
  roundUp,
  copy,
} as const;

export type OperatorName = keyof typeof NAMED;

/** Every operator of the sheet by its name; a conditional by its comparison too. */
export const OPERATORS: Readonly<Record<OperatorName, Operator>> = NAMED;

const NAMES = Object.keys(NAMED) as readonly OperatorName[];

/** The operators in the order of their codes. */
export const BY_CODE: readonly Operator[] = NAMES.map((name) => OPERATORS[name]);

/** The code of an operator in programs. */
export const CODE = Object.fromEntries(NAMES.map((name, code) => [name, code])) as Readonly<
  Record<OperatorName, number>
>;

/** An expression that is an operator over operands. */
export type Operation = Extract<Expression, { readonly args: unknown }>;

export const operatorName = (expression: Operation): OperatorName =>
  expression.op === 'if' ? `if${expression.test}` : expression.op;

/** The first operator in an expression with more or fewer operands than it takes; null where all fit. */
export function misfitOf(expression: Expression): OperatorName | null {
  if (!('args' in expression)) return null;
  const name = operatorName(expression);
  const [least, most] = OPERATORS[name].arity;
  const count = expression.args.length;
  if (count < least || count > most) return name;
  return operands(expression).reduce<OperatorName | null>((found, each) => found ?? misfitOf(each), null);
}
