import { describe, expect, it } from 'vitest';
import { formatScore } from './score.ts';

describe('a readiness score', () => {
  it.each([
    [50, '50'],
    [49.99999999999999, '50'],
    [49.96, '49.9'],
    [49.9999, '49.9'],
    [50.04, '50'],
    [74.951, '74.9'],
    [24.94, '24.9'],
    [63.25, '63.3'],
    [99.96, '100'],
    [0, '0'],
  ])('%f is shown as %s', (score, text) => expect(formatScore(score)).toBe(text));
});
