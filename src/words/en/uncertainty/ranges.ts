import type { DriverShape } from '#model/document/document.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import type { RangeRefusal } from '#model/findings/uncertainty/range-refusal.ts';
import { partsOf, type RangePart } from '#model/uncertainty/range-parts.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { plural } from '#words/grammar/plural.ts';
import { driverValue } from './drivers.ts';

export const SHAPE_WORDS: Readonly<Record<DriverShape, { readonly label: string; readonly meaning: string }>> = {
  pert: { label: 'PERT', meaning: 'A bell between low and high that leans towards the likely value.' },
  triangular: {
    label: 'Triangular',
    meaning: 'Straight up to the likely value and straight down: the ends weigh more than in PERT.',
  },
  uniform: { label: 'Uniform', meaning: 'Any value from low to high is as likely as any other.' },
  normal: { label: 'Normal', meaning: 'The bell: one value in twenty lies below low, one in twenty above high.' },
  lognormal: {
    label: 'Lognormal',
    meaning: 'A bell with a long tail upwards: one value in twenty lies below low, one in twenty above high.',
  },
  fixed: { label: 'Fixed', meaning: 'It does not vary: every trial takes the likely value.' },
};

export const PART_LABELS: Readonly<Record<RangePart, string>> = { low: 'Low', likely: 'Likely', high: 'High' };

/** What a part means in its shape. */
export function partHint(part: RangePart, shape: DriverShape): string {
  if (part === 'likely') return shape === 'fixed' ? 'in every trial' : 'more often than any other';
  const isPercentile = shape === 'normal' || shape === 'lognormal';
  if (part === 'low') return isPercentile ? 'one trial in twenty is lower' : 'it will not be lower';
  return isPercentile ? 'one trial in twenty is higher' : 'it will not be higher';
}

/** Why a range cannot take a value for one of its parts, and what to do instead. */
export function refusalWords(refusal: RangeRefusal, driver: Driver, part: RangePart, value: number): string {
  if (refusal.kind === 'lognormal-at-zero') return 'A lognormal range begins above zero.';
  const { kind, of } = refusal;
  const typed = `${PART_LABELS[part]} ${driverValue(driver, value)}`;
  const limit = driverValue(driver, refusal.limit);
  return kind === 'above'
    ? `${typed} is above ${of} ${limit}: raise ${of} first, or type ${limit} or less.`
    : `${typed} is below ${of} ${limit}: lower ${of} first, or type ${limit} or more.`;
}

/** A range in one line: "4% · 16% · 30.4%", "₹5 Cr – ₹9.6 Cr", "16%". */
export function rangeLine(driver: Driver): string {
  const parts = partsOf(driver.shape).map((part) => driverValue(driver, driver[part]));
  return parts.length === 2 ? parts.join(' – ') : parts.join(' · ');
}

/** The one value of a driver whose range is no wider than that: "16%, no range". */
export const noRangeLine = (driver: Driver): string => `${driverValue(driver, driver.low)}, no range`;

/** How many drivers vary, as a title, and whether how far it gets does too. */
export function varyTitle(drivers: number, delivery: boolean): string {
  if (drivers === 0) return `What may vary: ${delivery ? 'how far it gets alone' : 'nothing'}`;
  return `What may vary: ${counted(drivers, 'driver')}${delivery ? ', and how far it gets' : ''}`;
}

/** That a set of ranges leaves alone how far it gets. */
export const PRESETS_LEAVE = 'A set of ranges leaves how far it gets as it is.';

/** "Two ranges are yours, one is the sender’s"; at least one of them is not the usual. */
export function ownersWords(yours: number, sender: number): string {
  const is = (count: number) => plural(count, 'is', 'are');
  const senders = `${is(sender)} the sender’s`;
  if (yours === 0) return `${capitalise(counted(sender, 'range'))} ${senders}`;
  const own = `${capitalise(counted(yours, 'range'))} ${is(yours)} yours`;
  return sender === 0 ? own : `${own}, ${numberWord(sender)} ${senders}`;
}
