import { expect, test } from 'vitest';
import { agreedKnowing, isTooLittle, knowingOf, measureFirstOf } from '#model/findings/uncertainty/worth.ts';

test('what no study costs, or the trials cannot tell from nil, is too little', () => {
  expect(isTooLittle(99_999, { se: 0 })).toBe(true);
  expect(isTooLittle(100_000, { se: 0 })).toBe(false);
  expect(isTooLittle(300_000, { se: 400_000 })).toBe(true);
});

test('how much one number is worth of everything', () => {
  const knowing = (most: number) => knowingOf({ evpi: 1e7, evppi: { a: most * 1e7, b: 0 }, se: 0 });
  expect(knowing(0.8)).toEqual({ kind: 'worth', worth: 1e7, part: 'four-fifths' });
  expect(knowing(0.96)).toMatchObject({ part: 'nearly-all' });
  expect(knowing(0.2)).toMatchObject({ part: null });
  expect(knowingOf({ evpi: 0.4, evppi: {}, se: 0 })).toEqual({ kind: 'nil' });
  expect(knowingOf({ evpi: 5000, evppi: {}, se: 0 })).toEqual({ kind: 'little', worth: 5000 });
});

test('lenses agree on nothing, or on little', () => {
  expect(agreedKnowing({ kind: 'nil' }, { kind: 'nil' })).toEqual({ kind: 'nil' });
  expect(agreedKnowing({ kind: 'little', worth: 5 }, { kind: 'little', worth: 9 })).toEqual({
    kind: 'little',
    worth: 9,
  });
  expect(agreedKnowing({ kind: 'nil' }, { kind: 'little', worth: 9 })).toBeNull();
  expect(
    agreedKnowing({ kind: 'worth', worth: 1e7, part: null }, { kind: 'worth', worth: 1e7, part: null }),
  ).toBeNull();
});

test('what to measure first', () => {
  const nil = { evpi: 0, evppi: { a: 0 }, se: 0 };
  const worth = { evpi: 1e7, evppi: { a: 1e6, b: 5e6 }, se: 0 };
  expect(measureFirstOf(worth, null)).toEqual({ kind: 'driver', driver: 'b' });
  expect(measureFirstOf({ ...worth, evppi: { a: 10 } }, null)).toEqual({ kind: 'no-single' });
  expect(measureFirstOf(nil, { lens: 'cfo', worth })).toEqual({ kind: 'unless', lens: 'cfo' });
  expect(measureFirstOf(nil, { lens: 'cfo', worth: nil })).toEqual({ kind: 'nothing' });
});
