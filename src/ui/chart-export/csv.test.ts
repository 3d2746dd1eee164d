import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('writes a head, raw numbers, CRLF lines and empty nulls', () => {
  expect(
    toCsv({
      columns: ['Year', 'Net, ₹'],
      rows: [
        ['Year 1', -119400000],
        ['Year 2', null],
      ],
    }),
  ).toBe('Year,"Net, ₹"\r\nYear 1,-119400000\r\nYear 2,\r\n');
});

test('doubles quotes and keeps line breaks inside quotes', () => {
  expect(toCsv({ columns: ['a "b"'], rows: [['c\nd']] })).toBe('"a ""b"""\r\n"c\nd"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a text that opens like a formula stays text: %j', (text) => {
  const line = toCsv({ columns: ['a'], rows: [[text]] }).slice('a\r\n'.length);
  expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('formats only what is shown, never what is exported', () => {
  expect(toCsv({ columns: ['a'], rows: [[0.5]], format: () => '50%' })).toBe('a\r\n0.5\r\n');
});
