import { expect, test } from 'vitest';
import { evenFindings } from '#model/testing/even-findings.ts';
import { answerWords } from './question.ts';

const CRORE = 1e7;
const lens = (name: string, low: number, high: number) => ({
  name,
  findings: evenFindings(low * CRORE, high * CRORE),
  asEntered: 0,
});
const calibrated = lens('Calibrated', 0, 100);
const cfo = lens('CFO', -50, 50);

test('the answer to what was asked, through both lenses', () => {
  expect(answerWords({ least: 30 * CRORE, most: null }, calibrated, cfo)).toBe(
    'At least ₹30.0\u00A0Cr: 70 trials of 100; CFO: 20 of 100.',
  );
  expect(answerWords({ least: 20 * CRORE, most: 45 * CRORE }, calibrated, null)).toBe(
    '₹20.0\u00A0Cr to ₹45.0\u00A0Cr: 25 trials of 100.',
  );
  expect(answerWords({ least: 0, most: null }, cfo, null)).toBe('Any gain: 50 trials of 100.');
  expect(answerWords({ least: 60 * CRORE, most: null }, cfo, null)).toBe(
    'At least ₹60.0\u00A0Cr: fewer than one trial of 1,000.',
  );
});
