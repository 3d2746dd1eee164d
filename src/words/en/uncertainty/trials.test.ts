import { expect, test } from 'vitest';
import { moneyScale } from '#words/figures/money-scale.ts';
import { beyondWords, cutWords, drawnWords, precisionWords, trialsFigure } from './trials.ts';

const CRORE = 1e7;

test('how the trials are drawn', () => {
  const none = { delivery: false, outside: false };
  expect(drawnWords(['pert', 'pert'], 0, none)).toBe('2 PERT draws, no correlations, outside view off');
  expect(drawnWords(['uniform'], 1, { ...none, outside: true })).toBe(
    '1 Uniform draw, one correlation, outside view on',
  );
  expect(drawnWords(['pert', 'fixed', 'pert'], 2, none)).toBe(
    '3 draws of several shapes, two correlations, outside view off',
  );
  expect(drawnWords([], 0, none)).toBe('nothing drawn, no correlations, outside view off');
  const counted = { ...none, delivery: true };
  expect(drawnWords(['pert', 'pert'], 0, counted)).toBe(
    '2 PERT draws, how far it gets, no correlations, outside view off',
  );
  expect(drawnWords([], 0, counted)).toBe('how far it gets, no correlations, outside view off');
});

test('which bars are cut', () => {
  expect(cutWords([])).toBeUndefined();
  expect(cutWords([{ lens: 'Calibrated', share: 0.34 }])).toBe(
    'Bars with a break are higher than drawn: 34% of trials (Calibrated).',
  );
});

test('what the axis leaves out', () => {
  expect(beyondWords([])).toBeUndefined();
  expect(
    beyondWords([
      { lens: 'Calibrated', side: 'left', share: 0.002, last: -9 * CRORE },
      { lens: 'CFO', side: 'right', share: 0.004, last: 120 * CRORE },
    ]),
  ).toBe(
    '0.2% of trials (Calibrated) end further left, the worst at −\u2060₹9.0\u00A0Cr; 0.4% of trials (CFO) end further right, the best at ₹120\u00A0Cr.',
  );
});

test('how well the mean is known', () => {
  const own = { se: 5000, trials: 100_000 };
  expect(precisionWords(own)).toBe('the mean is known to ±₹10,000 (two standard errors, 100,000 trials)');
});

test('a figure has the decimals that the trials know', () => {
  const money = moneyScale([50 * CRORE]);
  expect(trialsFigure(money, 12.34 * CRORE, 1000)).toBe('12.3');
  expect(trialsFigure(money, 0.03 * CRORE, 1000)).toBe('0.03');
  expect(trialsFigure(money, 12.34 * CRORE, 0.6 * CRORE)).toBe('12');
});
