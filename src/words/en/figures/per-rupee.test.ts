import { expect, test } from 'vitest';
import { perRupeeText } from './per-rupee.ts';

test('a return for a rupee keeps the decimals that tell it from a whole one', () => {
  expect([35.2, 6.24, 1, 0.954, 0, -0.954, -12.6, -0.001].map(perRupeeText)).toEqual([
    '₹35',
    '₹6.2',
    '₹1',
    '₹0.95',
    '₹0',
    '−\u2060₹0.95',
    '−\u2060₹13',
    '₹0',
  ]);
});
