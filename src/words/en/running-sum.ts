import type { Accrual } from '#model/document/document.ts';
import {
  sumEndOf,
  type BackAtZero,
  type Course,
  type EndKind,
  type EndPoint,
  type RunningPoint,
} from '#model/findings/running-sum.ts';
import { formatMoney } from './figures/money.ts';
import { formatMonths } from './figures/months.ts';
import { capitalise, counted } from './figures/numbers.ts';
import type { Part } from './grammar/parts.ts';

/**
 * When the money is back and how far ahead it ends, as a heading.
 * @param end the running sum at the end of the last year, ₹
 */
export function runningSumTitle(course: Course, end: number, years: number): string {
  const ahead = endWords(end, years);
  switch (course.kind) {
    case 'never':
      return `Not paid back in ${counted(years, 'year')}, ${ahead}`;
    case 'behind-again':
      return `Paid back in month ${monthOf(course.months)}, but behind again in year ${course.year}`;
    case 'never-in-the-red':
      return `Never in the red, ${ahead}`;
    case 'paid-back':
      return `Paid back in month ${monthOf(course.months)}, ${ahead}`;
    case 'in-the-red':
      return `In the red ${redWords(course)}, ${ahead}`;
  }
}

/** The month in which a time of so many months ends. */
const monthOf = (months: number) => Math.max(1, Math.ceil(months));

function redWords({ from, until }: Extract<Course, { kind: 'in-the-red' }>): string {
  if (from > 0) return `from month ${monthOf(from)}${until === null ? '' : ` to ${monthOf(until)}`}`;
  return until === null ? 'from the first day' : `until month ${monthOf(until)}`;
}

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

/** When a point lies, for the most money out: "before the start", "in month 2", "at the end of year 3". */
function whenOut({ kind, year }: Pick<RunningPoint, 'kind' | 'year'>): string {
  if (kind === 'deepest') return `in month ${monthOf(12 * year)}`;
  return year === 0 ? 'before the start' : `at the end of year ${year}`;
}

type Deepest = Pick<RunningPoint, 'kind' | 'year' | 'sum'>;

/** The lowest point, beside it. */
export const deepestWords = (deepest: Deepest): string =>
  `most money out: ${formatMoney(Math.abs(deepest.sum))} ${whenOut(deepest)}`;

/** The same as a sentence, whose figure can be asked where it comes from. */
export const peakFundingSentence = (deepest: Deepest): readonly Part[] => [
  'Most money out: ',
  { cell: 'finance.peakFunding', text: formatMoney(Math.abs(deepest.sum)) },
  ` ${whenOut(deepest)}.`,
];

/** That nothing is to be paid back, beside a sum that is below zero for a while. */
export const NOTHING_FIRST = 'Nothing is paid before the start, so the payback counts as 0 months.';

/** How the first year's benefit comes; the second part leads to where that is chosen. */
export const FIRST_YEAR_WORDS: Readonly<Record<Accrual, readonly [start: string, choice: string]>> = {
  rising: ['In year 1 the benefit ', 'rises from nothing'],
  even: ['In year 1 the benefit comes ', 'the same every day'],
};

/** The flag over where it is back at zero, in two lines. */
export function backWords({ kind, year }: BackAtZero, isNarrow: boolean): readonly [string, string] {
  const after = `after ${formatMonths(12 * year)}`;
  if (kind === 'return') return ['Back at zero', after];
  return ['Breaks even', isNarrow ? after : `${formatMonths(12 * year)} after the first rupee`];
}

/** What is told of a point that is not the end of a year. */
const TOLD = {
  deepest: 'most money out',
  payback: 'paid back',
  return: 'back at zero',
  below: 'below zero from here',
} as const;

/** Which time a point stands for: "At the start", "After 8.2 months, paid back", "After year 2". */
function whenWords({ kind, year }: Pick<RunningPoint, 'kind' | 'year'>): string {
  if (kind === 'year' || kind === 'curve') return year === 0 ? 'At the start' : `After year ${year}`;
  return `After ${formatMonths(12 * year)}, ${TOLD[kind]}`;
}

/** The same as the name of a row of the table. */
export function rowName({ kind, year }: Pick<RunningPoint, 'kind' | 'year'>): string {
  if (kind === 'year' || kind === 'curve') return year === 0 ? 'Start' : `End of year ${year}`;
  return capitalise(TOLD[kind]);
}

/** The running sum at one time as it is read, line by line: when, as entered, then what the trials say. */
export function readingLines(point: RunningPoint): readonly [string, string, ...(readonly string[])] {
  const { sum, fan } = point;
  const when = whenWords(point);
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
