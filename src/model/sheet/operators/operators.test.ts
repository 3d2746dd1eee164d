import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '#model/sheet/cells.ts';
import { BY_CODE, CODE, OPERATORS, type OperatorName } from '#model/sheet/operators/operators.ts';
import { paybackFormula } from '#model/sheet/operators/payback.ts';
import { createSheet } from '#model/sheet/sheet.ts';
import { spreadsheetValue } from '#model/testing/spreadsheet.ts';

const NAMES = Object.keys(OPERATORS) as readonly OperatorName[];
const reference = (k: number): string => `${String.fromCharCode(65 + k)}1`;
const references = (count: number): readonly string[] => Array.from({ length: count }, (_, k) => reference(k));

const byNumber = (name: OperatorName, operands: readonly number[]): number =>
  OPERATORS[name].number(Float64Array.from(operands), Int32Array.from(operands.keys()), 0, operands.length);
const byColumn = (name: OperatorName, operands: readonly number[]): number => {
  const memory = [...operands.map((each) => Float64Array.of(each)), new Float64Array(1)];
  const step = { code: CODE[name], target: operands.length, reads: [...operands.keys()] };
  OPERATORS[name].column(step, memory, 1);
  return memory.at(-1)?.[0] ?? 0;
};
const bySpreadsheet = (name: OperatorName, operands: readonly number[]): number =>
  spreadsheetValue(OPERATORS[name].spreadsheet(references(operands.length)), operands);

/** Operands an operator takes: numbers of either sign, flows that may pay back, a figure that does not exist. */
const operandsOf = (name: OperatorName): fc.Arbitrary<readonly number[]> => {
  const [least, most] = OPERATORS[name].arity;
  const number = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: -40, max: 60 }).map((each) => each / 4) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  );
  const length = { minLength: least, maxLength: Math.min(most, 11) };
  // What rises through a year is never below 0.
  if (name === 'payback')
    return fc
      .tuple(fc.nat(240), fc.array(number, { ...length, minLength: 1, maxLength: 10 }))
      .map(([rise, flows]) => [rise / 4, ...flows]);
  if (name !== 'irr' && name !== 'mirr') return fc.array(number, length);
  return fc.tuple(fc.constantFrom(0, 0.12, 0.5), fc.array(number, length)).map(([rate, flows]) => [rate, ...flows]);
};

describe.each(NAMES)('the operator %s', (name) => {
  it('is one to all readers: number and column to the last bit, the spreadsheet to rounding', () => {
    fc.assert(
      fc.property(operandsOf(name), (operands) => {
        const value = byNumber(name, operands);
        expect(byColumn(name, operands)).toBe(value);
        // A spreadsheet hands on what does not exist even where a minimum, a test or a branch would not look at it.
        fc.pre(!operands.some(Number.isNaN) || Number.isNaN(value));
        if (!Number.isFinite(value)) expect(bySpreadsheet(name, operands)).toBeNaN();
        else
          expect(Math.abs(bySpreadsheet(name, operands) - value)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(value)),
          );
      }),
    );
  });

  it('stands under its code, and refuses operands that it does not take', () => {
    expect(BY_CODE[CODE[name]]).toBe(OPERATORS[name]);
    if (name === 'copy') return;
    const [least, most] = OPERATORS[name].arity;
    const [op, test] = name.startsWith('if') ? (['if', name.slice(2)] as const) : ([name, undefined] as const);
    const formula = (count: number) =>
      ({ op, test, args: Array.from({ length: count }, () => ({ op: 'value', value: 1 })) }) as never;
    const sheet = (count: number) => () => createSheet([figure('a', 'a', 'factor', formula(count))]);
    expect(sheet(least)).not.toThrow();
    expect(sheet(least - 1)).toThrow(`gives ${name} operands`);
    if (Number.isFinite(most)) expect(sheet(most + 1)).toThrow(`gives ${name} operands`);
  });
});

describe('payback in a spreadsheet', () => {
  const payback = (rise: number, flows: readonly number[]) =>
    spreadsheetValue(paybackFormula(reference(flows.length), references(flows.length)), [...flows, rise]);

  it('is closed, reads no further than its flows and is short enough for a cell', () => {
    const formula = OPERATORS.payback.spreadsheet(references(12));
    expect(formula.length).toBeLessThan(2000);
    expect(OPERATORS.payback.spreadsheet(['0', 'B2', 'C2'])).toBe(
      'IF(B2>=0,0,IF(AND(C2>0,SUM(B2:C2)>=-2*2^-53*SUMPRODUCT(ABS(B2:C2))),0+MIN(1,-2*B2/(C2-0+SQRT((C2-0)^2-4*0*B2))),NA()))',
    );
  });

  it('forgives rounding as the model does', () => {
    expect(payback(0, [-0.4, 0.1, 0.1, 0.1, 0.1])).toBe(4);
  });

  it.each([
    // −100 + 400 τ² is 0 at a half; −100 + 300 τ² + 100 τ at (−1 + √13) / 6.
    [400, [-100, 400], 0.5],
    [300, [-100, 400], (Math.sqrt(13) - 1) / 6],
    // A year that costs more than it brings at first: −100 + 500 τ² − 100 τ.
    [500, [-100, 400], (1 + Math.sqrt(21)) / 10],
    // Later years are even whatever the first did.
    [100, [-300, 100, 400], 1.5],
    [100, [-300, 100, 100], Number.NaN],
    [50, [20, -100, 300], 0],
  ])('takes a part of year 1 that rises from nothing: %d of %j', (rise, flows, years) => {
    const found = payback(rise, flows);
    if (Number.isNaN(years)) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(years, 12);
  });
});
