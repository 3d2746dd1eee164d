import { sharesOff } from '#model/document/delivery-fields.ts';
import type { FourNumbers } from '#model/document/document.ts';

/** A list with the number at a place replaced. */
export const withPlace = (list: FourNumbers, place: number, value: number): FourNumbers => {
  const [one, two, three, four] = list.with(place, value);
  return [one ?? 0, two ?? 0, three ?? 0, four ?? 0];
};

/** To a hundredth of a per cent, as it would be typed. */
const HUNDREDTHS = 1e4;

/**
 * Shares that make the whole: the one at `place` stays, and the others keep to each other as they are, or share alike where
 * they are all nothing. What rounding leaves goes to the largest of them.
 */
export function fittedAround(shares: FourNumbers, place: number): FourNumbers {
  const kept = shares[place] ?? 0;
  const others = shares.reduce((sum, share) => sum + share, 0) - kept;
  const fitted = shares.map((share, k) => {
    if (k === place) return kept;
    const part = others > 0 ? share / others : 1 / (shares.length - 1);
    return Math.round((1 - kept) * part * HUNDREDTHS) / HUNDREDTHS;
  });
  const largest = fitted.reduce(
    (best, share, k) => (k !== place && (best === place || share > (fitted[best] ?? 0)) ? k : best),
    place === 0 ? 1 : 0,
  );
  const [one = 0, two = 0, three = 0, four = 0] = fitted;
  const whole: FourNumbers = [one, two, three, four];
  const left = Number(((fitted[largest] ?? 0) - sharesOff(whole)).toFixed(12)) + 0;
  return withPlace(whole, largest, left);
}
