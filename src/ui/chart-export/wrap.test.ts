import { expect, test } from 'vitest';
import { wrapped } from './wrap.ts';

const byLetters = (text: string) => text.length;

test('breaks between words, never inside an amount', () => {
  expect(wrapped('Paid back in month 5, ₹77.5\u00A0Cr ahead', 21, byLetters)).toEqual([
    'Paid back in month 5,',
    '₹77.5\u00A0Cr ahead',
  ]);
  expect(wrapped('short', 21, byLetters)).toEqual(['short']);
  expect(wrapped('', 21, byLetters)).toEqual([]);
});

test('a word wider than a line is broken, and nothing is lost', () => {
  const lines = wrapped(`a ${'x'.repeat(25)} b`, 10, byLetters);
  expect(lines).toEqual(['a', 'x'.repeat(10), 'x'.repeat(10), 'xxxxx b']);
});
