import { expect, it } from 'vitest';
import { closenessOf, gapOf } from '#model/findings/gap.ts';

it('tells a figure from the published one as a reader would', () => {
  expect(gapOf(300, 100)).toEqual({ kind: 'times', ratio: 3 });
  expect(gapOf(25, 100)).toEqual({ kind: 'part', ratio: 0.25 });
  expect(gapOf(75, 100)).toEqual({ kind: 'below', share: 0.25 });
  expect(gapOf(150, 100)).toEqual({ kind: 'above', share: 0.5 });
  expect([gapOf(100.4, 100), gapOf(-1, 100), gapOf(null, 100)].map(({ kind }) => kind)).toEqual([
    'same',
    'below-zero',
    'absent',
  ]);
});

it('is exact, near or off', () => {
  expect(closenessOf(100.04, 100)).toEqual({ kind: 'exact' });
  expect(closenessOf(96, 100).kind).toBe('within');
  expect(closenessOf(150, 100)).toEqual({ kind: 'off', gap: { kind: 'above', share: 0.5 } });
});
