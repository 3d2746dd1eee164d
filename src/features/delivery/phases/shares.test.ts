import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharesOff } from '#model/document/delivery-fields.ts';
import type { FourNumbers } from '#model/document/document.ts';
import { fittedAround } from './shares.ts';

it.each<[FourNumbers, number, FourNumbers]>([
  // The three others had 95 and get 90, each by its own part.
  [[0.1, 0.25, 0.3, 0.4], 0, [0.1, 0.2368, 0.2842, 0.379]],
  [[0.05, 0.25, 0.3, 0.4], 2, [0.05, 0.25, 0.3, 0.4]],
  [[1, 0.25, 0.3, 0.4], 0, [1, 0, 0, 0]],
  [[0.4, 0, 0, 0], 0, [0.4, 0.2, 0.2, 0.2]],
])('%j fitted around the one at %i', (shares, place, fitted) => {
  expect(fittedAround(shares, place)).toEqual(fitted);
});

it('any shares make the whole, none below nothing, and the one that was typed stays', () => {
  const share = fc.integer({ min: 0, max: 10_000 }).map((each) => each / 10_000);
  fc.assert(
    fc.property(fc.tuple(share, share, share, share), fc.nat(3), (shares, place) => {
      const fitted = fittedAround(shares, place);
      expect(sharesOff(fitted)).toBe(0);
      expect(fitted[place]).toBe(shares[place]);
      expect(fitted.every((each) => each >= 0)).toBe(true);
    }),
  );
});
