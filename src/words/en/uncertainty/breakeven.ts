import type { Turning } from '#model/findings/uncertainty/breakeven.ts';
import { plural } from '#words/grammar/plural.ts';

/** What a driver alone would have to be for the answer to turn, in a sentence without its full stop. */
export function breakevenSentence(turning: Turning, write: (value: number) => string): string {
  switch (turning.kind) {
    case 'never':
      return turning.gains
        ? 'Never within its accepted range: the case survives whatever it is'
        : 'Never within its accepted range: alone it cannot make the case gain';
    case 'on-the-line':
      return 'It stands on the line: the slightest change decides';
    case 'turns':
      return turning.gains
        ? `The case survives until it ${turning.way} to ${write(turning.value)}`
        : `The case gains once it ${turning.way} to ${write(turning.value)}`;
  }
}

/** The finding over the table: how many drivers turn the answer within their ranges. */
export function breakevenTitle(inside: number, gains: boolean): string {
  const turn = gains ? 'into a loss' : 'into a gain';
  if (inside === 0) return `No belief, within its range, turns it ${turn} alone`;
  return plural(
    inside,
    `One belief, within its range, turns it ${turn} alone`,
    `${inside} beliefs, each within its range, turn it ${turn} alone`,
  );
}
