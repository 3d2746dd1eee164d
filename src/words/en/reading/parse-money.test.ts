import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '#words/figures/money.ts';
import { LARGEST_AMOUNT, parseMoney } from './parse-money.ts';

const rupees = (text: string): number | undefined => {
  const read = parseMoney(text);
  return read.ok ? read.rupees : undefined;
};
const problem = (text: string): string => {
  const read = parseMoney(text);
  return read.ok ? `read as ${read.rupees}` : read.problem;
};

const SCALES = new Map([
  ['lakh', 1e5],
  ['L', 1e5],
  ['Cr', 1e7],
  ['crore', 1e7],
  ['k', 1e3],
  ['million', 1e6],
]);

/** The first number in a text with the unit right behind it: a second, simpler reader that the first is held to. */
function simpleReading(text: string): number {
  const ascii = text
    .replace(/[०-९]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0966))
    .replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .replace(/[\u202C\u202D\u200E,]/g, '');
  const [, numeral = '', word = ''] = /(\d+\.?\d*)\s*([a-z]*)/i.exec(ascii) ?? [];
  return Number((Number(numeral) * (SCALES.get(word) ?? 1)).toPrecision(15));
}

test.each([
  ['12,34,567', 1234567],
  ['₹45 lakh', 4500000],
  ['4.5 cr', 45000000],
  ['4.5cr.', 45000000],
  ['Rs. 45,00,000', 4500000],
  ['Rs45', 45],
  ['INR 5 crore', 5e7],
  ['45,00,000 INR', 4500000],
  ['45L', 4500000],
  ['12 LPA', 1200000],
  ['12.5lpa', 1250000],
  ['1.2 Crores', 12000000],
  ['5 lakhs', 500000],
  ['10k', 10000],
  ['2.5 million', 2500000],
  ['2.5mn', 2500000],
  ['3 bn', 3e9],
  ['₹४५ लाख', 4500000],
  ['५ करोड़', 5e7],
  ['५,००,०००', 500000],
  ['１２３', 123],
  ['₹45\u00A0lakh', 4500000],
  ['1,234,567', 1234567],
  ['1e7', 1e7],
  ['45,000/-', 45000],
  ['Rs. 45,000/- only', 45000],
  ['5 cr per year', 5e7],
  ['5 cr p.a.', 5e7],
  ['5 lakh rupees', 500000],
  ['1 lakh crore', 1e12],
  ['2 cr 50 lakh', 25000000],
  ['2 cr and 50 lakh', 25000000],
  ['2 cr, 50 lakh 5,000', 25005000],
  ['+5 cr', 5e7],
  ['0.1 cr', 1000000],
  ['4.35 lakh', 435000],
  ['1,00,000.50', 100001],
  ['-0', 0],
  ['\u202D45,00,000\u202C', 4500000],
  ['\u2066₹45\u2069 \u200Flakh\u200E', 4500000],
  ['\uFEFF4.5\u200Bcr', 4.5e7],
  ['5E+09', 5e9],
  ['5e9', 5e9],
  ['1.25E+06', 1250000],
  ['₹２.５ लाख', 250000],
  ['१२,५०,०००', 1250000],
  ['12,50,000*', 1250000],
  ['approx. ₹5 cr', 5e7],
  ['~ 5 cr p.a. (approx)', 5e7],
  ['12,50,000.00 crore', 1.25e13],
  ['850.25 Cr', 8502500000],
])('reads %j', (text, value) => {
  expect(rupees(text)).toBe(value);
});

test.each([
  ['2–3 Cr', 'This is a range; type one amount, such as “2 Cr”.'],
  ['2 cr - 3 cr', 'such as “2 Cr”'],
  ['2 to 3 lakh', 'such as “2 lakh”'],
  ['', 'Type an amount, or 0.'],
  ['  \u00A0', 'Type an amount, or 0.'],
  ['-5', 'below zero'],
  ['−₹5 lakh', 'below zero'],
  ['₹-5', 'below zero'],
  ['(500)', 'Brackets'],
  ['$5', 'in rupees'],
  ['5 USD', 'in rupees'],
  ['€5', 'in rupees'],
  ['1,23,4', 'The commas in “1,23,4” are out of place. Did you mean “1,234”?'],
  ['4,5 cr', 'use a point: “4.5 Cr”'],
  ['1.2.3', 'two points'],
  ['5 00 000', 'type “₹5,00,000”'],
  ['5 6', 'two amounts'],
  ['50 lakh 2 cr', 'two amounts'],
  ['2.5 cr 50 lakh', 'two amounts'],
  ['2 cr 500 lakh', 'two amounts'],
  ['2m', '“m” can mean'],
  ['2M', '“m” can mean'],
  ['abc', '“abc” cannot be read'],
  ['two crore', 'cannot be read'],
  ['5 crore crore', 'cannot be read'],
  ['1²', 'cannot be read'],
  ['½ cr', 'cannot be read'],
  ['5%', 'not a percentage'],
  ['5 lakh per month', 'for a year'],
  ['1e30', 'at most ₹10,00,00,000\u00A0Cr'],
  ['1e999', 'at most'],
  ['₹', 'cannot be read'],
  ['12,50,000 (excl. GST)', '“(excl. GST)” is not part of the amount'],
  ['₹45 lakh (excl. GST)', '“(excl. GST)” is not part of the amount'],
  ['12,50,000 + 18% GST', '“+ 18% GST” is not part of the amount'],
  ['45 lakh + 18% GST', '“+ 18% GST” is not part of the amount'],
  ['12,50,000 – FY24', '“– FY24” is not part of the amount'],
  ['₹45 lakh – FY 2024-25', '“– FY 2024-25” is not part of the amount'],
  ['12,50,000 net', '“net” cannot be read'],
  ['1/3 cr', 'cannot be read'],
  ['45 lakh 2024', '“2024” in “45 lakh 2024” has no unit'],
  ['2 lakh 50', '“2 lakh 50” could be 2.5 lakh or ₹2,00,050; type the one you mean.'],
  ['2 cr 5', 'could be 2.5 Cr or ₹2,00,00,005'],
  ['2 cr 50 lakh 50', '“50” in “50 lakh 50” has no unit'],
  ['12,50,000.00 Cr', 'a credit balance of ₹12,50,000 or 12,50,000 crore'],
  ['₹1,500.00 cr.', 'a credit balance of ₹1,500 or 1,500 crore'],
])('refuses %j in words', (text, words) => {
  expect(problem(text)).toContain(words);
});

test('a suggestion is always something it can read', () => {
  for (const text of ['2–3 Cr', '1,23,4', '4,5 cr', '5 00 000', '1,2,3 lakh']) {
    const read = parseMoney(text);
    expect(read.ok ? text : rupees(read.suggestion ?? '')).toBeTypeOf('number');
  }
});

test("limits and signs are the field's to set", () => {
  expect(parseMoney('−₹5 lakh', { allowNegative: true })).toEqual({ ok: true, rupees: -500000 });
  expect(parseMoney('6 cr', { max: 5e7 })).toMatchObject({
    ok: false,
    problem: 'This field takes at most ₹5\u00A0Cr.',
  });
});

describe('properties', () => {
  const amounts = fc.integer({ min: 0, max: LARGEST_AMOUNT });

  test('reads back what it formats', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(rupees(formatMoney(value, 'exact'))).toBe(value);
        expect(rupees(formatMoney(value, 'entry'))).toBe(value);
      }),
    );
  });

  test('reads western grouping as the same value', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(rupees(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  test('reads any two-decimal crore or lakh exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(rupees(`${text} crore`)).toBe(hundredths * 1e5);
        expect(rupees(`₹${text} lakh`)).toBe(hundredths * 1e3);
      }),
    );
  });

  test('no entry is read as, or answered with, anything but what stands in it', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999 });
    const written = fc.constantFrom(
      (value: number) => String(value),
      (value: number) => value.toLocaleString('en-IN'),
      (value: number) => value.toLocaleString('en-US'),
      (value: number) => `${value.toLocaleString('en-IN')}.50`,
      (value: number) => `${value}.5`,
      (value: number) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x0966 + Number(digit))),
      (value: number) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      (value: number) => `\u202D${value.toLocaleString('en-IN')}\u202C`,
    );
    const units = [...SCALES.keys()];
    const unit = fc.constantFrom('', ...units.flatMap((each) => [` ${each}`, each]));
    const before = fc.constantFrom('', '₹', 'Rs. ', 'INR ', 'approx ', '~', '+', '\u200E');
    const ends =
      '|*| *|/-| only| p.a.| approx.| (approx.)| (excl. GST)|(excl. GST)| + 18% GST| – FY24| - FY 2024-25| FY24| 2024| 50' +
      '| 1|.|,| net of tax| [1]| #| Dr| ±5%|%';
    const after = fc.constantFrom(...ends.split('|'));
    fc.assert(
      fc.property(digits, written, unit, before, after, (value, write, scale, start, end) => {
        const text = `${start}${write(value)}${scale}${end}`;
        const simple = simpleReading(text);
        const read = parseMoney(text, { max: Number.POSITIVE_INFINITY });
        const given = read.ok ? read.rupees : rupees(read.suggestion ?? '');
        expect([undefined, Math.round(simple)]).toContain(given);
      }),
      { numRuns: 3000 },
    );
  });

  const pieces = fc.constantFrom(
    '₹',
    'Rs.',
    ' ',
    '-',
    '–',
    ',',
    '.',
    'e',
    '9',
    '12',
    'lakh',
    'cr',
    'L',
    'k',
    '/-',
    'p.a.',
    '५',
    '%',
    'to',
    '(',
    'm',
  );
  test('never throws and never returns what is not a whole amount within its limit', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.boolean(), (text, allowNegative) => {
        const read = parseMoney(text, { allowNegative });
        if (read.ok) {
          expect(Number.isInteger(read.rupees)).toBe(true);
          expect(Math.abs(read.rupees)).toBeLessThanOrEqual(LARGEST_AMOUNT);
          expect(Object.is(read.rupees, -0)).toBe(false);
        } else expect(read.problem.length).toBeGreaterThan(10);
      }),
      { numRuns: 2000 },
    );
  });
});
