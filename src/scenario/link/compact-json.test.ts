import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson, shortestNumber } from '#scenario/link/compact-json.ts';

test.each([
  [5e9, '5e9'],
  [12_345_000, '12345e3'],
  [100, '100'],
  [1000, '1e3'],
  [0.16, '0.16'],
  [0.0005, '5e-4'],
  [-0.5, '-0.5'],
  [0, '0'],
])('%d is written %s', (value, text) => {
  expect(shortestNumber(value)).toBe(text);
});

test('any finite number is read back as itself, in no more characters than JSON takes', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = shortestNumber(value);
      expect(JSON.parse(text)).toBe(value === 0 ? 0 : value);
      expect(text.length).toBeLessThanOrEqual(JSON.stringify(value).length);
    }),
  );
});

test('lists, texts and null are JSON', () => {
  expect(compactJson([1e6, 'a"b', null, true, [0.5, []]])).toBe('[1e6,"a\\"b",null,true,[0.5,[]]]');
});
