import { numberWord } from './numbers.ts';

/** Fractions that people say, as parts of a small whole. */
const FRACTIONS: readonly (readonly [part: number, whole: number])[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/**
 * A share of a sum as people say it, with its verb for one rupee and for several:
 * 0.74 → "three rupees in four are", 0.97 → "nearly every rupee is", 0.01 → "hardly a rupee is".
 */
export function shareWords(share: number, [one, many]: readonly [string, string] = ['is', 'are']): string {
  if (share >= 0.995) return `every rupee ${one}`;
  if (share >= 0.95) return `nearly every rupee ${one}`;
  if (share < 0.05) return `hardly a rupee ${one}`;
  const [part, whole] = FRACTIONS.reduce((best, each) =>
    Math.abs(each[0] / each[1] - share) < Math.abs(best[0] / best[1] - share) ? each : best,
  );
  return `${numberWord(part)} ${part === 1 ? 'rupee' : 'rupees'} in ${numberWord(whole)} ${part === 1 ? one : many}`;
}
