import { expect, test } from 'vitest';
import { knowingOf, measureFirstOf, type Worth } from '#model/findings/uncertainty/worth.ts';
import { knowingWords, measureTitle } from './measure.ts';

const CRORE = 1e7;
const nil: Worth = { evpi: 0, evppi: { a: 0, b: 0 }, se: 5000 };
const little: Worth = { evpi: 332, evppi: { a: 0, b: 332 }, se: 5000 };
const worth: Worth = { evpi: 2 * CRORE, evppi: { a: 0.4 * CRORE, b: 1.65 * CRORE }, se: 5000 };
const name = (path: string) => `driver ${path}`;
const title = (own: Worth, other: Worth | null) =>
  measureTitle(measureFirstOf(own, other === null ? null : { lens: 'cfo', worth: other }), name);
const said = (own: Worth, other: Worth | null) =>
  knowingWords(
    { lens: 'the calibrated lens', knowing: knowingOf(own) },
    other === null ? null : { lens: 'the CFO lens', knowing: knowingOf(other) },
  );

test('the title names what to measure, or says to decide', () => {
  expect(title(worth, nil)).toBe('What to measure first: driver b');
  expect(title(nil, worth)).toBe('What to measure first: nothing, unless you share the CFO’s doubts');
  expect(title(little, little)).toBe('What to measure first: nothing, decide now');
  expect(title(nil, null)).toBe('What to measure first: nothing, decide now');
  expect(title({ evpi: CRORE, evppi: { a: 0, b: 0 }, se: 0 }, null)).toBe('What to measure first: no single number');
});

test('only what is nil changes no decision; what is little does not pay for a study', () => {
  expect(said(nil, null)).toBe('Through the calibrated lens no finding would change the decision: decide now.');
  expect(said(little, worth)).toBe(
    'Through the calibrated lens knowing everything before deciding is worth ₹332, too little to pay for a study: decide now. ' +
      'Through the CFO lens knowing everything before deciding is worth ₹2.0\u00A0Cr, and four fifths of that is one number.',
  );
  expect(said({ ...worth, evppi: { a: 0.1 * CRORE } }, null)).toMatch(/is worth ₹2\.0\u00A0Cr\.$/);
});

test('what both lenses say is said once', () => {
  expect(said(nil, nil)).toBe('Through either lens no finding would change the decision: decide now.');
  expect(said(little, { ...little, evpi: 40_000 })).toBe(
    'Through either lens knowing everything before deciding is worth ₹40,000 at most, too little to pay for a study: decide now.',
  );
  expect(said(nil, little)).toMatch(/^Through the calibrated lens no finding .* Through the CFO lens .* too little/);
});
