import { cellsRead, type Expression } from '#model/sheet/expression.ts';
import { TESTS } from '#model/sheet/operators/choice.ts';
import type { Role, Wording } from '#model/sheet/operators/operator.ts';
import { operatorName, OPERATORS } from '#model/sheet/operators/operators.ts';
import { valueOf, type SheetValues } from '#model/sheet/number.ts';
import { cellOf, type Cell } from '#model/sheet/sheet.ts';

/** A piece of a written formula: words and signs, a plain number, or a cell to be shown by its name or its value. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly id: string };

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

const ZERO: Expression = { op: 'value', value: 0 };
const isValue = (expression: Expression, value: number) => expression.op === 'value' && expression.value === value;

/** Replaces each conditional by the branch it took and leaves out what does nothing: + 0, × 1, 0 × …, to the power 1. */
function simplify(expression: Expression, read: SheetValues): Expression {
  if (expression.op === 'if') {
    const [left, right, then, otherwise] = expression.args;
    return simplify(TESTS[expression.test](evaluate(left, read), evaluate(right, read)) ? then : otherwise, read);
  }
  if (!('args' in expression)) return expression;
  const args = expression.args.map((each) => simplify(each, read));
  if (expression.op === 'power' && args[0] !== undefined && args[1] !== undefined && isValue(args[1], 1))
    return args[0];
  const { neutral, absorbing, wording } = OPERATORS[operatorName(expression)];
  if (wording.kind === 'words' && wording.last !== undefined) {
    const silent = expression.args.slice(0, wording.from).map((each) => (evaluate(each, read) === 0 ? ZERO : each));
    return { ...expression, args: [...silent, ...args.slice(wording.from)] } as Expression;
  }
  if (absorbing !== undefined && args.some((each) => isValue(each, absorbing)))
    return { op: 'value', value: absorbing };
  if (neutral === undefined) return { ...expression, args } as Expression;
  const kept = args.filter((each) => !isValue(each, neutral));
  return { ...expression, args: kept.length === 0 ? args.slice(0, 1) : kept } as Expression;
}

/** Conditions compare cells, numbers and products of them only; nothing else stands in a test. */
function evaluate(expression: Expression, read: SheetValues): number {
  if (expression.op === 'value') return expression.value;
  if (expression.op === 'cell') return valueOf(read, expression.id);
  if (expression.op === 'product') return expression.args.reduce((total, each) => total * evaluate(each, read), 1);
  throw new RangeError(`A condition cannot hold ${expression.op}`);
}

const PART: readonly Role[] = ['part'];

function collect(expression: Expression, role: Role, into: Map<string, Role>): void {
  if (expression.op === 'cell') {
    if (!into.has(expression.id)) into.set(expression.id, role);
    return;
  }
  if (!('args' in expression)) return;
  const { wording } = OPERATORS[operatorName(expression)];
  const roles = wording.kind === 'signs' ? wording.roles : PART;
  for (const [k, each] of expression.args.entries()) {
    const own = roles[Math.min(k, roles.length - 1)] ?? 'part';
    // Inside a subtraction's right side a plus takes away.
    const signed = role === 'minus' && own === 'plus' ? 'minus' : own;
    collect(each, role === 'times' && own === 'plus' ? 'part' : signed, into);
  }
}

const text = (words: string): Token => ({ kind: 'text', text: words });

function write(expression: Expression, outer: number): readonly Token[] {
  if (expression.op === 'value') return [{ kind: 'number', value: expression.value }];
  if (expression.op === 'none') return [text('does not exist')];
  if (expression.op === 'cell') return [{ kind: 'cell', id: expression.id }];
  const { wording } = OPERATORS[operatorName(expression)];
  const { args } = expression;
  switch (wording.kind) {
    case 'signs': {
      if (args.length === 1 && args[0] !== undefined) return write(args[0], outer);
      const tokens = infix(args, wording);
      return wording.binding < outer ? [text('('), ...tokens, text(')')] : tokens;
    }
    case 'words':
      return [
        text(wording.words),
        ...listed(args.slice(wording.from ?? 0), wording.separator),
        ...behind(args, wording),
      ];
    case 'choice':
      return [];
  }
}

const infix = (args: readonly Expression[], { sign, binding, brackets }: Extract<Wording, { kind: 'signs' }>) =>
  args.flatMap((each, k) => [
    ...(k === 0 ? [] : [text(sign)]),
    // The right side of − and ÷ and the base of a power need brackets at equal strength too.
    ...write(each, brackets === 'both' || (brackets === 'right' && k > 0) ? binding + 1 : binding),
  ]);

const listed = (args: readonly Expression[], separator: string) =>
  args.flatMap((each, k) => [...(k === 0 ? [] : [text(separator)]), ...write(each, 0)]);

/** What a list in words leaves out before it, told behind it. */
function behind(args: readonly Expression[], { from, last }: Extract<Wording, { kind: 'words' }>): readonly Token[] {
  if (last === undefined) return [];
  const told = args.slice(0, from).filter((each) => !isValue(each, 0));
  return told.length === 0 ? [] : [text(last), ...listed(told, ', ')];
}
