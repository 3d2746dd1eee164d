import { LENSES, type LensId } from '#model/business-case/lenses.ts';
import { LAKH } from '#model/facts/money.ts';
import { formatMoney } from '#words/figures/money.ts';

/** What knowing is worth through one lens, ₹. */
export interface Worth {
  readonly evpi: number;
  readonly evppi: Readonly<Record<string, number>>;
  /** Standard error of the mean of the trials that it was worked out from. */
  readonly se: number;
}

/** What prints as ₹0: no finding would change the decision. */
const isNil = (worth: number): boolean => worth < 0.5;

/** Whether an amount, above nil or not, is less than the cheapest study costs, or than the trials can tell from nil. */
export const isTooLittle = (worth: number, { se }: Pick<Worth, 'se'>): boolean => worth < Math.max(LAKH, se);

/** The driver that is worth most to know; null where none is worth a study. */
function firstToKnow(worth: Worth): string | null {
  const [first] = Object.entries(worth.evppi).toSorted(([, a], [, b]) => b - a);
  return first === undefined || isTooLittle(first[1], worth) ? null : first[0];
}

const doubtsOf = (lens: LensId): string =>
  lens === 'cfo' ? 'the CFO’s doubts' : `the ${LENSES[lens].label.toLowerCase()} view`;

/** The finding over the table. `nameOf` gives a driver's name by path. */
export function measureTitle(
  working: Worth,
  contrast: { readonly lens: LensId; readonly worth: Worth } | null,
  nameOf: (path: string) => string,
): string {
  const first = firstToKnow(working);
  if (first !== null) return `What to measure first: ${nameOf(first)}`;
  if (!isTooLittle(working.evpi, working)) return 'What to measure first: no single number';
  if (contrast === null || isTooLittle(contrast.worth.evpi, contrast.worth))
    return 'What to measure first: nothing, decide now';
  return `What to measure first: nothing, unless you share ${doubtsOf(contrast.lens)}`;
}

const PARTS: readonly (readonly [share: number, words: string])[] = [
  [0.95, 'nearly all of that'],
  [0.775, 'four fifths of that'],
  [0.7, 'three quarters of that'],
  [0.625, 'two thirds of that'],
  [0.45, 'half of that'],
  [0.3, 'a third of that'],
  [0.225, 'a quarter of that'],
];

/** How much of everything one number is worth; empty where it is a small part. */
function partWords({ evpi, evppi }: Worth): string {
  const most = Math.max(0, ...Object.values(evppi));
  const part = PARTS.find(([share]) => most / evpi >= share);
  return part === undefined ? '' : `, and ${part[1]} is one number`;
}

/** A lens, as it completes "Through …": "the CFO lens", "the lens “Ours”"; and what it says knowing is worth. */
export interface LensWorth {
  readonly lens: string;
  readonly worth: Worth;
}

/** What knowing more is worth through the lens in force and the one it is held against; said once where both say the same. */
export function worthSentences(working: LensWorth, contrast: LensWorth | null): string {
  if (contrast === null) return worthSentence(working);
  const [own, other] = [working.worth.evpi, contrast.worth.evpi];
  if (isNil(own) && isNil(other)) return worthSentence({ ...working, lens: 'either lens' });
  const areLittle = isTooLittle(own, working.worth) && isTooLittle(other, contrast.worth);
  if (areLittle && !isNil(own) && !isNil(other))
    return `Through either lens knowing everything before deciding is worth ${formatMoney(Math.max(own, other))} at most, too little to pay for a study: decide now.`;
  return `${worthSentence(working)} ${worthSentence(contrast)}`;
}

function worthSentence({ lens, worth }: LensWorth): string {
  if (isNil(worth.evpi)) return `Through ${lens} no finding would change the decision: decide now.`;
  const amount = `Through ${lens} knowing everything before deciding is worth ${formatMoney(worth.evpi)}`;
  return isTooLittle(worth.evpi, worth)
    ? `${amount}, too little to pay for a study: decide now.`
    : `${amount}${partWords(worth)}.`;
}
