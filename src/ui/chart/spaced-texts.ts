import { textWidth, type TextLook } from './measured-text.ts';

/** Words of an axis that have room: where their middle stands, px, and which of the axis they are. */
export interface SpacedText {
  readonly index: number;
  readonly text: string;
  readonly x: number;
}

/** Between the words of two ticks at the least, px. */
const APART = 8;

export interface SpacedTextsOptions {
  readonly texts: readonly string[];
  /** Where each belongs, px. */
  readonly at: readonly number[];
  readonly look: TextLook;
  /** The drawing's ends, px: words near them are moved in. */
  readonly ends: readonly [from: number, to: number];
  /** The ones that stay where two have no room: zero, and the one with the unit. */
  readonly first?: readonly number[];
}

/** The words along an axis that have room beside one another, those of `first` before all others, then as they come. */
export function spacedTexts({
  texts,
  at,
  look,
  ends: [from, to],
  first = [],
}: SpacedTextsOptions): readonly SpacedText[] {
  const order = [...first, ...texts.keys()].filter((index, k, all) => all.indexOf(index) === k);
  const placed: (SpacedText & { readonly half: number })[] = [];
  for (const index of order) {
    const text = texts[index];
    const place = at[index];
    if (text === undefined || place === undefined) continue;
    const half = textWidth(text, look) / 2;
    const x = Math.max(from + half, Math.min(place, to - half));
    if (placed.every((each) => Math.abs(each.x - x) >= each.half + half + APART)) placed.push({ index, text, x, half });
  }
  return placed.toSorted((a, b) => a.x - b.x).map(({ index, text, x }) => ({ index, text, x }));
}
