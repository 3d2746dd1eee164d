import { describe, expect, it } from 'vitest';
import { figure } from '#model/sheet/cells.ts';
import { readColumns } from '#model/sheet/columns.ts';
import {
  cell,
  irr,
  max,
  min,
  minus,
  mirr,
  none,
  over,
  payback,
  power,
  product,
  sum,
  value,
  when,
  type Expression,
} from '#model/sheet/expression.ts';
import { readNumbers, valueOf } from '#model/sheet/number.ts';
import { cellOf, createSheet, type Cell } from '#model/sheet/sheet.ts';

const input = (id: string): Cell => ({ id, label: id, unit: 'factor', provenance: { kind: 'blank' }, formula: null });
const compute = (formula: Expression, inputs: Readonly<Record<string, number>>) => {
  const sheet = createSheet([...Object.keys(inputs).map(input), figure('out', 'out', 'factor', formula)]);
  return valueOf(readNumbers(sheet, Object.values(inputs)), 'out');
};

describe('the operators', () => {
  it.each<[string, Expression, number]>([
    ['sum', sum('a', 'b', 1), 9],
    ['sum of one', sum('a'), 6],
    ['product', product('a', 'b', 10), 120],
    ['minus', minus('a', 'b'), 4],
    ['over', over('a', 'b'), 3],
    ['power', power('a', 3), 216],
    ['min', min('a', 'b', 4), 2],
    ['max', max('a', 'b', 4), 6],
    ['a copy', cell('b'), 2],
    ['a constant', value(7), 7],
    ['if greater', when('a', '>', 'b', 1, 0), 1],
    ['if greater, not', when('b', '>', 'a', 1, 0), 0],
    ['if at least', when('a', '>=', 6, 1, 0), 1],
    ['if equal', when('b', '=', 2, 1, 0), 1],
    ['irr', irr(0, [-100, 110]), 0.1],
    ['mirr', mirr(0.1, [-100, 110]), 0.1],
    ['payback', payback(0, [-100, 200]), 0.5],
    ['payback of a rise', payback(100, [-100, 200]), (Math.sqrt(5) - 1) / 2],
  ])('%s', (_, formula, expected) => {
    expect(compute(formula, { a: 6, b: 2 })).toBeCloseTo(expected, 12);
  });

  it('carries a figure that does not exist as NaN, and past a conditional only when that branch is taken', () => {
    expect(compute(none, { a: 1 })).toBeNaN();
    expect(compute(when('a', '>', 0, 5, none), { a: 1 })).toBe(5);
    expect(compute(when('a', '>', 0, over(1, 'a'), 0), { a: 0 })).toBe(0);
  });
});

describe('createSheet', () => {
  it('refuses a repeated id, a formula that reads ahead, and an unknown id', () => {
    expect(() => createSheet([input('a'), input('a')])).toThrow('defined twice');
    expect(() => createSheet([figure('a', 'a', 'factor', cell('b')), input('b')])).toThrow('reads b before');
    expect(() => cellOf(createSheet([input('a')]), 'b')).toThrow('no cell b');
  });
});

describe('the columns reader', () => {
  const sheet = createSheet([
    input('a'),
    input('b'),
    figure('double', 'double', 'factor', product(2, 'a')),
    figure('chosen', 'chosen', 'factor', when('double', '>', 'b', min('double', 'b', 3), max('double', 'b'))),
    figure('apart', 'apart', 'factor', sum('b', 1)),
  ]);

  it('replaces a formula by its column, and spreads what no varied cell reaches', () => {
    const columns = readColumns(
      sheet,
      [1, 5],
      new Map([['double', Float64Array.of(4, 9)]]),
      ['chosen', 'apart', 'double'],
      2,
    );
    expect([...(columns.get('chosen') ?? [])]).toEqual([5, 3]);
    expect([...(columns.get('apart') ?? [])]).toEqual([6, 6]);
    expect([...(columns.get('double') ?? [])]).toEqual([4, 9]);
  });

  it('crosses block boundaries', () => {
    const count = 2500;
    const a = Float64Array.from({ length: count }, (_, k) => k);
    const column = readColumns(sheet, [0, 5], new Map([['a', a]]), ['double'], count).get('double');
    expect(column?.length).toBe(count);
    for (let k = 0; k < count; k++) expect(column?.[k]).toBe(2 * k);
  });

  it('refuses an unknown cell and a short column', () => {
    expect(() => readColumns(sheet, [0, 5], new Map([['x', Float64Array.of(1)]]), ['double'], 1)).toThrow('no cell x');
    expect(() => readColumns(sheet, [0, 5], new Map([['a', Float64Array.of(1)]]), ['double'], 2)).toThrow('1 of 2');
  });
});
