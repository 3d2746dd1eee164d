import { capitalise, numberWord } from '#ui/format/numbers.ts';

/** Fractions that people say, as parts of a small whole. */
const FRACTIONS: readonly (readonly [part: number, whole: number])[] = [
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

/** A share of a sum as people say it: 0.74 → "Three rupees in four are", 0.97 → "Nearly every rupee is". */
export function shareWords(share: number): string {
  if (share >= 0.995) return 'Every rupee is';
  if (share >= 0.95) return 'Nearly every rupee is';
  const [part, whole] = FRACTIONS.reduce((best, each) =>
    Math.abs(each[0] / each[1] - share) < Math.abs(best[0] / best[1] - share) ? each : best,
  );
  return `${capitalise(numberWord(part))} ${part === 1 ? 'rupee' : 'rupees'} in ${numberWord(whole)} ${part === 1 ? 'is' : 'are'}`;
}
