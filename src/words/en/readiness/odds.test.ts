import { expect, test } from 'vitest';
import { oddsWords } from './odds.ts';

const delivered = { from: 0.3608, to: 0.372 };

test('which gates get likelier, by how much, and what that does to the whole', () => {
  expect(oddsWords({ kind: 'raises', from: 1, to: 4, least: 0.0084, most: 0.0084, delivered })).toBe(
    'All gates each pass 0.8 percentage points more often: delivered in full 36.1% → 37.2%.',
  );
  expect(oddsWords({ kind: 'raises', from: 2, to: 4, least: 0.004, most: 0.01, delivered })).toBe(
    'Gates 2 to 4 each pass 0.4 to 1 percentage points more often: delivered in full 36.1% → 37.2%.',
  );
  expect(oddsWords({ kind: 'raises', from: 4, to: 4, least: 1e-5, most: 1e-5, delivered })).toContain(
    'Gate 4 passes <0.1 percentage points',
  );
  expect(oddsWords({ kind: 'none' })).toBe('No gate comes after it ends that it could raise.');
});
