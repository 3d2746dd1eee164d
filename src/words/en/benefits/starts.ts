import type { Starts } from '#model/findings/starts.ts';
import { formatMoney, isNoMoney } from '#words/figures/money.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { quarterName } from '#words/figures/quarters.ts';
import { plural } from '#words/grammar/plural.ts';

/** What stands around the picture. */
export const STARTS_WORDS = {
  note: 'A line brings nothing before its first quarter. The ramp counts from the start of the programme all the same.',
  heads: { line: 'Line', start: 'First quarter' },
  file: 'When each line starts',
  after: 'after the horizon: brings nothing',
  delayed: 'Change the delay of all lines',
  reached:
    'Reached is the ramp’s share. A line held flat brings all of its amount, one that starts later nothing before its first quarter.',
} as const;

/** The quarters among which a first one is chosen; one behind the horizon only where it is the one in force. */
export function quarterChoices(quarters: number, inForce: number): Readonly<Record<string, string>> {
  const within = Array.from({ length: quarters }, (_, k) => k + 1);
  const choices = within.map((quarter) => [`${quarter}`, quarterName(quarter)] as const);
  return Object.fromEntries(
    inForce > quarters ? [...choices, [`${inForce}`, `${quarterName(inForce)}, after the horizon`] as const] : choices,
  );
}

/** What later starts cost, as a heading. */
export function startsTitle({ later, counting, effect }: Starts): string {
  if (counting === 0) return 'When each line starts';
  if (later === 0) return 'Every line starts with the programme';
  const who =
    later === counting
      ? 'Every line starts'
      : `${capitalise(counted(later, 'line'))} ${plural(later, 'starts', 'start')}`;
  if (effect === null || isNoMoney(effect)) return `${who} later`;
  return effect < 0
    ? `${who} later, which takes ${formatMoney(-effect)} off the NPV`
    : `${who} later, which adds ${formatMoney(effect)} to the NPV`;
}

/** What delays all lines; null where nothing does. */
export const delayNote = (delay: number): string | null =>
  delay === 0
    ? null
    : `All lines start ${counted(delay, 'quarter')} later than set here: the thin line before each bar.`;

/** The fold of lines that bring nothing. */
export const silentLines = (count: number): string =>
  `${capitalise(counted(count, 'line'))} that ${plural(count, 'brings', 'bring')} nothing so far`;
