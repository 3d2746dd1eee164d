import { cellsRead, type Comparison, type Expression } from '#model/sheet/expression.ts';
import { valueOf, type SheetValues } from '#model/sheet/number.ts';
import { cellOf, type Cell } from '#model/sheet/sheet.ts';

/** A piece of a written formula: words and signs, a plain number, or a cell to be shown by its name or its value. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly id: string };

/** How a cell enters the formula that reads it. */
export type Role = 'plus' | 'minus' | 'times' | 'over' | 'part';

/** One level of an explanation: a cell, its formula written out, and the cells that it reads. */
export interface Explanation {
  readonly cell: Cell;
  /** In the cell's unit; null where the figure does not exist. */
  readonly value: number | null;
  /** Empty for inputs and constants. */
  readonly formula: readonly Token[];
  /** The cells read, each once, in reading order. Of a conditional only the branch that was taken. */
  readonly reads: readonly { readonly id: string; readonly role: Role }[];
}

/**
 * The explain reader: how one figure came about, one level deep. Call it again with the ids it returns to go deeper.
 * @throws RangeError for an unknown id
 */
export function explain(read: SheetValues, id: string): Explanation {
  const cell = cellOf(read.sheet, id);
  const value = valueOf(read, id);
  const taken = cell.formula === null ? null : simplify(cell.formula, read);
  const isConstant = taken === null || cellsRead(taken).length === 0;
  const reads = new Map<string, Role>();
  // A conditional that ends in a plain number (a level, a year) rests on what it tested.
  const source = isConstant ? cell.formula : taken;
  if (source !== null) collect(source, 'part', reads);
  return {
    cell,
    value: Number.isNaN(value) ? null : value + 0,
    formula: isConstant ? [] : write(taken, 0),
    reads: [...reads].map(([read_, role]) => ({ id: read_, role })),
  };
}

const isValue = (expression: Expression, value: number) => expression.op === 'value' && expression.value === value;

/** Replaces each conditional by the branch it took and leaves out what does nothing: + 0, × 1, 0 × …, to the power 1. */
function simplify(expression: Expression, read: SheetValues): Expression {
  if (expression.op === 'if') {
    const [left, right, then, otherwise] = expression.args;
    return simplify(holds(expression.test, evaluate(left, read), evaluate(right, read)) ? then : otherwise, read);
  }
  if (!('args' in expression)) return expression;
  const args = expression.args.map((each) => simplify(each, read));
  if (expression.op === 'power' && args[0] !== undefined && args[1] !== undefined && isValue(args[1], 1))
    return args[0];
  if (expression.op === 'product' && args.some((each) => isValue(each, 0))) return { op: 'value', value: 0 };
  if (expression.op === 'sum' || expression.op === 'product') {
    const neutral = expression.op === 'sum' ? 0 : 1;
    const kept = args.filter((each) => !isValue(each, neutral));
    return { op: expression.op, args: kept.length === 0 ? args.slice(0, 1) : kept };
  }
  return { ...expression, args } as Expression;
}

const holds = (test: Comparison, left: number, right: number): boolean =>
  test === '>' ? left > right : test === '>=' ? left >= right : left === right;

/** Conditions compare cells, numbers and products of them only; nothing else stands in a test. */
function evaluate(expression: Expression, read: SheetValues): number {
  if (expression.op === 'value') return expression.value;
  if (expression.op === 'cell') return valueOf(read, expression.id);
  if (expression.op === 'product') return expression.args.reduce((total, each) => total * evaluate(each, read), 1);
  throw new RangeError(`A condition cannot hold ${expression.op}`);
}

const CHILD_ROLE: Partial<Record<Expression['op'], readonly Role[]>> = {
  sum: ['plus'],
  product: ['times'],
  minus: ['plus', 'minus'],
  over: ['times', 'over'],
};

function collect(expression: Expression, role: Role, into: Map<string, Role>): void {
  if (expression.op === 'cell') {
    if (!into.has(expression.id)) into.set(expression.id, role);
    return;
  }
  if (!('args' in expression)) return;
  const roles = CHILD_ROLE[expression.op] ?? ['part'];
  for (const [k, each] of expression.args.entries()) {
    const own = roles[Math.min(k, roles.length - 1)] ?? 'part';
    // Inside a subtraction's right side a plus takes away.
    const signed = role === 'minus' && own === 'plus' ? 'minus' : own;
    collect(each, role === 'times' && own === 'plus' ? 'part' : signed, into);
  }
}

const text = (words: string): Token => ({ kind: 'text', text: words });

/** Signs bind: 1 sums, 2 products, 3 powers. Brackets stand where a weaker sign is inside a stronger one. */
const BINDING: Partial<Record<Expression['op'], number>> = { sum: 1, minus: 1, product: 2, over: 2, power: 3 };

function write(expression: Expression, outer: number): readonly Token[] {
  switch (expression.op) {
    case 'value':
      return [{ kind: 'number', value: expression.value }];
    case 'none':
      return [text('does not exist')];
    case 'cell':
      return [{ kind: 'cell', id: expression.id }];
    case 'sum':
    case 'product':
      if (expression.args.length === 1 && expression.args[0] !== undefined) return write(expression.args[0], outer);
      return bracketed(
        expression.op,
        outer,
        infix(expression.args, expression.op === 'sum' ? ' + ' : ' × ', expression.op),
      );
    case 'minus':
      return bracketed('minus', outer, infix(expression.args, ' − ', 'minus'));
    case 'over':
      return bracketed('over', outer, infix(expression.args, ' ÷ ', 'over'));
    case 'power':
      return bracketed('power', outer, infix(expression.args, ' ^ ', 'power'));
    case 'min':
      return call('the smaller of ', expression.args, ' and ');
    case 'max':
      return call('the larger of ', expression.args, ' and ');
    case 'irr':
      // Of the hurdle rate, which decides only among several, the note beside the figure speaks.
      return call('the rate at which these flows are worth nothing: ', expression.args.slice(1), ', ');
    case 'mirr':
      return call('the modified rate, at the first, of the flows ', expression.args, ', ');
    case 'payback':
      return call('years until these flows add up to zero: ', expression.args, ', ');
    case 'if':
      return [];
  }
}

const bracketed = (op: Expression['op'], outer: number, tokens: readonly Token[]): readonly Token[] =>
  (BINDING[op] ?? 0) < outer ? [text('('), ...tokens, text(')')] : tokens;

function infix(args: readonly Expression[], sign: string, op: Expression['op']): readonly Token[] {
  const own = BINDING[op] ?? 0;
  return args.flatMap((each, k) => [
    ...(k === 0 ? [] : [text(sign)]),
    // The right side of − and ÷ and the base of a power need brackets at equal strength too.
    ...write(each, (k > 0 && (op === 'minus' || op === 'over')) || op === 'power' ? own + 1 : own),
  ]);
}

const call = (words: string, args: readonly Expression[], separator: string): readonly Token[] => [
  text(words),
  ...args.flatMap((each, k) => [...(k === 0 ? [] : [text(separator)]), ...write(each, 0)]),
];
