import { expect, test } from 'vitest';
import { evenFindings } from '#model/testing/even-findings.ts';
import { answerOf, type Selection } from '#model/findings/uncertainty/question.ts';
import { answerWords } from './question.ts';

const CRORE = 1e7;
const calibrated = { name: 'Calibrated', findings: evenFindings(0, 100 * CRORE) };
const cfo = { name: 'CFO', findings: evenFindings(-50 * CRORE, 50 * CRORE) };

function said(selection: Selection, own: typeof cfo, other: typeof cfo | null): string {
  const contrast = other === null ? null : { name: other.name, answer: answerOf(selection, other.findings) };
  return answerWords(selection, answerOf(selection, own.findings), contrast);
}

test('the answer to what was asked, through both lenses', () => {
  expect(said({ least: 30 * CRORE, most: null }, calibrated, cfo)).toBe(
    'At least ₹30.0\u00A0Cr: 70 trials of 100; CFO: 20 of 100.',
  );
  expect(said({ least: 20 * CRORE, most: 45 * CRORE }, calibrated, null)).toBe(
    '₹20.0\u00A0Cr to ₹45.0\u00A0Cr: 25 trials of 100.',
  );
  expect(said({ least: 0, most: null }, cfo, null)).toBe('Any gain: 50 trials of 100.');
  expect(said({ least: 60 * CRORE, most: null }, cfo, null)).toBe(
    'At least ₹60.0\u00A0Cr: fewer than one trial of 1,000.',
  );
});
