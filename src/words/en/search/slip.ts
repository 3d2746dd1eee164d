/** A word this long may have one slip of the finger, and one this long two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

const slipsAllowed = ({ length }: string): number => (length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0);

/**
 * How many letters have to be put in, taken out, changed, or changed round with their neighbour to make one word of the
 * other (optimal string alignment).
 */
export function slipsBetween(left: string, right: string): number {
  const before: number[][] = [Array.from({ length: right.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    const last = before[i - 1] ?? [];
    for (let j = 1; j <= right.length; j++) {
      const isSame = left[i - 1] === right[j - 1];
      const isTurned = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isTurned ? (before[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before.push(row);
  }
  return before[left.length]?.[right.length] ?? 0;
}

/** Whether what is typed so far is the beginning of a word but for a slip or two; short words forgive none. */
export function isSlipOf(typed: string, word: string): boolean {
  const allowed = slipsAllowed(typed);
  if (allowed === 0 || typed[0] !== word[0]) return false;
  const lengths = [-1, 0, 1].map((more) => typed.length + more).filter((length) => length <= word.length);
  return lengths.some((length) => slipsBetween(typed, word.slice(0, length)) <= allowed);
}
