import { isSlipOf } from './slip.ts';
import { alsoCalled } from './synonyms.ts';
import { singular, typedWords, wordsOf } from './words-of.ts';

/** What a search knows of a thing. */
export interface Findable {
  readonly label: string;
  /** What it is, in a clause or a sentence. */
  readonly note: string;
  /** What else people may call it. */
  readonly also?: readonly string[];
  /** What it is worth against others that a search fits as well; 0 to 10. */
  readonly weight: number;
}

interface Indexed<Item> {
  readonly item: Item;
  /** Its label, and each of its other names, as they would be typed. */
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly label: readonly string[];
  readonly also: readonly string[];
  readonly note: readonly string[];
}

/**
 * How a typed word fits one of a label, of its other names, and of its note: it is the word, its beginning, the word with
 * an ending ("compounding"), its inside, or any of the first two but for a slip of the finger.
 */
const WORTH = {
  label: { whole: 10, begun: 8, ended: 6, inside: 4, slip: 3 },
  also: { whole: 7, begun: 5, ended: 4, inside: 0, slip: 2 },
  note: { whole: 4, begun: 3, ended: 2, inside: 0, slip: 1 },
} as const;
const PLACES = ['label', 'also', 'note'] as const;
/** For a label that is what was typed, for another name that is, and for a label that begins so. */
const IS_LABEL = 12;
const IS_NAME = 6;
const BEGINS_LABEL = 1;
/** Of several labels the shorter ones say more. */
const PER_WORD = 0.2;

/** Letters that must be typed before the inside of a word counts, and that a word must have to be typed with an ending. */
const INSIDE = 3;
const ENDED = 5;
/** Letters of the longest ending: -ing. */
const ENDING = 3;

type Fit = keyof (typeof WORTH)['label'];

function fitOf(typed: string, word: string, isLenient: boolean): Fit | null {
  if (typed === word || singular(typed) === singular(word)) return 'whole';
  // A number is itself or nothing: year 1 is not year 10.
  if (/^\d/.test(typed)) return null;
  if (word.startsWith(typed)) return 'begun';
  if (word.length >= ENDED && typed.startsWith(word) && typed.length - word.length <= ENDING) return 'ended';
  if (typed.length >= INSIDE && word.includes(typed)) return 'inside';
  return isLenient && isSlipOf(typed, word) ? 'slip' : null;
}

function worthOf<Item>(typed: string, indexed: Indexed<Item>, isLenient: boolean): number {
  let best = 0;
  for (const place of PLACES)
    for (const word of indexed[place]) {
      const fit = fitOf(typed, word, isLenient);
      if (fit !== null) best = Math.max(best, WORTH[place][fit]);
    }
  return best;
}

/** How well a thing fits all that was typed; null where one of the words is not in it. */
function scoreOf<Item extends Findable>(
  typed: readonly string[],
  indexed: Indexed<Item>,
  isLenient: boolean,
): number | null {
  let sum = 0;
  for (const word of typed) {
    const worth = worthOf(word, indexed, isLenient);
    if (worth === 0) return null;
    sum += worth;
  }
  const whole = typed.join(' ');
  const { name, names } = indexed;
  const start = name === whole ? IS_LABEL : names.has(whole) ? IS_NAME : name.startsWith(whole) ? BEGINS_LABEL : 0;
  return sum / typed.length + start + indexed.item.weight - PER_WORD * indexed.label.length;
}

const asTyped = (name: string): string => typedWords(name).join(' ');

/** Something found, and how well it fits. */
export interface Found<Item> {
  readonly item: Item;
  readonly score: number;
}

/**
 * Searches a list by the words of its labels, in any order, begun or whole, by other names of the same things, and by
 * their notes. Slips of the finger are forgiven where nothing fits as it was typed. Nothing typed finds nothing.
 */
export function finder<Item extends Findable>(items: readonly Item[]): (text: string) => readonly Found<Item>[] {
  const index = items.map((item) => {
    const label = wordsOf(item.label);
    const names = [...alsoCalled(label), ...(item.also ?? [])];
    return {
      item,
      name: asTyped(item.label),
      names: new Set(names.map(asTyped)),
      label,
      also: names.flatMap(wordsOf),
      note: wordsOf(item.note),
    };
  });
  const found = (typed: readonly string[], isLenient: boolean) =>
    index
      .flatMap((indexed) => {
        const score = scoreOf(typed, indexed, isLenient);
        return score === null ? [] : [{ item: indexed.item, score }];
      })
      .toSorted((left, right) => right.score - left.score);
  return (text) => {
    const typed = typedWords(text);
    if (typed.length === 0) return [];
    const strict = found(typed, false);
    return strict.length > 0 ? strict : found(typed, true);
  };
}
