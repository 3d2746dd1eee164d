import { expect, it } from 'vitest';
import { quotient } from './quotient.ts';

it('divides, and does not exist where the answer is not finite', () => {
  expect(quotient(6, 4)).toBe(1.5);
  expect(quotient(-6, 0)).toBeNaN();
  expect(quotient(0, 0)).toBeNaN();
  expect(quotient(1e10, 1e-300)).toBeNaN();
});
