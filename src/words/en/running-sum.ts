import { sumEndOf, type EndKind, type EndPoint, type Payback, type RunningPoint } from '#model/findings/running-sum.ts';
import { formatMoney } from './figures/money.ts';
import { formatMonths } from './figures/months.ts';
import { counted } from './figures/numbers.ts';

/**
 * When the money is back and how far ahead it ends, as a heading.
 * @param end the running sum at the end of the last year, ₹
 */
export function runningSumTitle(payback: Payback, end: number, years: number): string {
  const ahead = endWords(end, years);
  switch (payback.kind) {
    case 'never':
      return `Not paid back in ${counted(years, 'year')}, ${ahead}`;
    case 'behind-again':
      return `Paid back in month ${monthOf(payback.months)}, but behind again in year ${payback.year}`;
    case 'never-in-the-red':
      return `Never in the red, ${ahead}`;
    case 'paid-back':
      return `Paid back in month ${monthOf(payback.months)}, ${ahead}`;
  }
}

/** The month in which a time of so many months ends. */
const monthOf = (months: number) => Math.ceil(months);

function endWords(sum: number, years: number): string {
  const end = sumEndOf(sum);
  return end.kind === 'even' ? `even by year ${years}` : `${formatMoney(end.amount)} ${end.kind} by year ${years}`;
}

/** What stands beside the amounts at the right edge, in full and where there is little room. */
export const END_WORDS: Readonly<Record<EndKind, { readonly full: string; readonly short: string }>> = {
  high: { full: '1 in 20 above', short: '5% above' },
  entered: { full: 'as entered', short: 'entered' },
  middle: { full: 'middle trial', short: 'middle' },
  low: { full: '1 in 20 below', short: '5% below' },
};

/** The lines and bands of the running sum, for the legend of its picture. */
export const RUNNING_SUM_MARKS = {
  entered: 'as entered',
  middle: 'middle trial',
  inner: 'half of the trials',
  outer: 'nine trials in ten',
} as const;

/** The labels at the right edge in one sentence, for a phone. */
export const edgeWords = (ends: readonly EndPoint[]): string =>
  `At the right edge, from the top: ${ends.map(({ kind, amount }) => `${END_WORDS[kind].full} ${formatMoney(amount)}`).join('; ')}.`;

/** How deep it goes, beside the lowest point. */
export const deepestWords = ({ sum, year }: Pick<RunningPoint, 'sum' | 'year'>): string =>
  `deepest: ${formatMoney(sum)} ${year === 0 ? 'on day one' : `at the end of year ${year}`}`;

/** The flag over the payback, in two lines. */
export const breakEvenWords = (months: number, isNarrow: boolean): readonly [string, string] => [
  'Breaks even',
  isNarrow ? `after ${formatMonths(months)}` : `${formatMonths(months)} after the first rupee`,
];

/** The running sum at one time as it is read, line by line: when, as entered, then what the trials say. */
export function readingLines({ year, sum, fan }: RunningPoint): readonly [string, string, ...(readonly string[])] {
  const when = year === 0 ? 'At the start' : `After year ${year}`;
  const entered = `${formatMoney(sum)} as entered`;
  if (fan === null) return [when, entered];
  const [low, high] = fan.outer;
  return [
    when,
    entered,
    `9 trials in 10: ${formatMoney(low)} to ${formatMoney(high)}`,
    `Middle trial: ${formatMoney(fan.middle)}`,
  ];
}

/** The same as one sentence. */
export function readingSentence(point: RunningPoint): string {
  const [when, entered, ...trials] = readingLines(point);
  return [`${when}: ${entered}`, ...trials].join('; ');
}
