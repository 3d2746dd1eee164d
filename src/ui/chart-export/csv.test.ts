import { expect, test } from 'vitest';
import { CRORES, LAKHS, PER_CENT } from '#ui/chart/table-units.ts';
import { toCsv } from './csv.ts';

test('writes a head with its unit, numbers in that unit, CRLF lines and empty nulls', () => {
  expect(
    toCsv({
      columns: [{ label: 'Year' }, { label: 'Net', unit: CRORES }, { label: 'Share', unit: PER_CENT }],
      rows: [
        ['Year 1', -119400000, 0.07],
        ['Year 2', null, 1 / 3],
        ['Year 3', Number.NaN, -0.2],
      ],
    }),
  ).toBe('Year,Net (₹ Cr),Share (%)\r\nYear 1,-11.94,7\r\nYear 2,,33.3333333333333\r\nYear 3,,-20\r\n');
});

test('where each row has its unit, a column of its own says it', () => {
  expect(
    toCsv({
      columns: [{ label: 'Driver' }, { label: 'Low', unit: 'byRow' }, { label: 'High', unit: 'byRow' }],
      rows: [
        ['Attribution', 0.04, 0.304],
        ['Consulting', 2500000, 5000000],
      ],
      rowUnits: [PER_CENT, LAKHS],
    }),
  ).toBe('Driver,Unit,Low,High\r\nAttribution,%,4,30.4\r\nConsulting,₹ lakh,25,50\r\n');
});

test('doubles quotes and keeps line breaks inside quotes', () => {
  expect(toCsv({ columns: [{ label: 'a "b"' }], rows: [['c\nd']] })).toBe('"a ""b"""\r\n"c\nd"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a text that opens like a formula stays text: %j', (text) => {
  const line = toCsv({ columns: [{ label: 'a' }], rows: [[text]] }).slice('a\r\n'.length);
  expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('numbers have no exponent', () => {
  expect(toCsv({ columns: [{ label: 'a' }], rows: [[1.5e-9], [-2e21], [0.5]] })).toBe(
    'a\r\n0.0000000015\r\n-2000000000000000000000\r\n0.5\r\n',
  );
});
