import { expect, test } from 'vitest';
import { measureTitle, worthSentence } from './measure-words.ts';

const CRORE = 1e7;
const INVESTMENT = 25 * CRORE;
const nil = { evpi: 0, evppi: { a: 0, b: 0 } };
const worth = { evpi: 2 * CRORE, evppi: { a: 0.4 * CRORE, b: 1.65 * CRORE } };
const name = (path: string) => `driver ${path}`;
const title = (...[own, other]: readonly [typeof nil, typeof nil | null]) =>
  measureTitle(own, other === null ? null : { lens: 'cfo', worth: other }, INVESTMENT, name);

test('the title names what to measure, or says to decide', () => {
  expect(title(worth, nil)).toBe('What to measure first: driver b');
  expect(title(nil, worth)).toBe('What to measure first: nothing, unless you share the CFO’s doubts');
  expect(title(nil, nil)).toBe('What to measure first: nothing, decide now');
  expect(title(nil, null)).toBe('What to measure first: nothing, decide now');
  expect(title({ evpi: CRORE, evppi: { a: 0, b: 0 } }, null)).toBe('What to measure first: no single number');
});

test('what knowing is worth through a lens', () => {
  expect(worthSentence('the calibrated lens', nil, INVESTMENT)).toBe(
    'Through the calibrated lens no finding would change the decision, so knowing more is worth ₹0: decide now.',
  );
  expect(worthSentence('the CFO lens', worth, INVESTMENT)).toBe(
    'Through the CFO lens knowing everything before deciding is worth ₹2.0\u00A0Cr, and four fifths of that is one number.',
  );
  expect(worthSentence('the CFO lens', { evpi: 2 * CRORE, evppi: { a: 0.1 * CRORE } }, INVESTMENT)).toBe(
    'Through the CFO lens knowing everything before deciding is worth ₹2.0\u00A0Cr.',
  );
});
