import { LENSES, type LensId } from '#model/business-case/lenses.ts';
import { formatMoney } from '#ui/format/money.ts';

/** What knowing is worth through one lens, ₹. */
export interface Worth {
  readonly evpi: number;
  readonly evppi: Readonly<Record<string, number>>;
}

/** Below this share of the investment no study is worth its own cost: the decision can be made now. */
const NIL = 0.0005;

export const isNil = (worth: number, investment: number): boolean => worth <= NIL * investment;

/** The driver that is worth most to know; null where none is worth anything. */
export function firstToKnow({ evppi }: Worth, investment: number): string | null {
  const [first] = Object.entries(evppi).toSorted(([, a], [, b]) => b - a);
  return first === undefined || isNil(first[1], investment) ? null : first[0];
}

const doubtsOf = (lens: LensId): string =>
  lens === 'cfo' ? 'the CFO’s doubts' : `the ${LENSES[lens].label.toLowerCase()} view`;

/** The finding over the table. `nameOf` gives a driver's name by path. */
export function measureTitle(
  working: Worth,
  contrast: { readonly lens: LensId; readonly worth: Worth } | null,
  investment: number,
  nameOf: (path: string) => string,
): string {
  const first = firstToKnow(working, investment);
  if (first !== null) return `What to measure first: ${nameOf(first)}`;
  if (!isNil(working.evpi, investment)) return 'What to measure first: no single number';
  if (contrast === null || isNil(contrast.worth.evpi, investment)) return 'What to measure first: nothing, decide now';
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

/** What a lens says about knowing more, as a sentence. `lens` completes "Through …": "the CFO lens", "the lens “Ours”". */
export function worthSentence(lens: string, worth: Worth, investment: number): string {
  if (isNil(worth.evpi, investment))
    return `Through ${lens} no finding would change the decision, so knowing more is worth ${formatMoney(worth.evpi)}: decide now.`;
  return `Through ${lens} knowing everything before deciding is worth ${formatMoney(worth.evpi)}${partWords(worth)}.`;
}
