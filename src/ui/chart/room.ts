import { textWidth, type TextLook } from './measured-text.ts';
import type { Point } from './path.ts';

/** What a text or a mark takes of a drawing, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A text's place: where it is anchored and its foot, px. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: Anchor;
}

/** Of the size of a text: over its foot and under it. */
const [OVER, UNDER] = [0.78, 0.24];

/** What a text of this look takes at a place. */
export function textBox(text: string, look: TextLook, { x, y, textAnchor }: TextPlace): Box {
  const width = textWidth(text, look);
  const left = x - (textAnchor === 'start' ? 0 : textAnchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y - OVER * look.fontSize, bottom: y + UNDER * look.fontSize };
}

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line through these points runs through a box. */
export function isCrossed(box: Box, line: readonly Point[]): boolean {
  return line.some((to, k) => {
    const from = line[k - 1] ?? to;
    return meets(box, from, to);
  });
}

/** Whether a straight line meets a box: what is left of it after it is cut at each side (Liang and Barsky). */
function meets({ left, right, top, bottom }: Box, [x0, y0]: Point, [x1, y1]: Point): boolean {
  const [across, down] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  for (const [by, room] of [
    [-across, x0 - left],
    [across, right - x0],
    [-down, y0 - top],
    [down, bottom - y0],
  ] as const) {
    if (by === 0 && room <= 0) return false;
    if (by < 0) from = Math.max(from, room / by);
    if (by > 0) to = Math.min(to, room / by);
  }
  return from < to || (from === to && across === 0 && down === 0);
}

/** What lies in a drawing already and must stay readable. */
export interface Taken {
  readonly boxes?: readonly Box[];
  readonly lines?: readonly (readonly Point[])[];
  /** A label must not leave this. */
  readonly within: Box;
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** The first of several places at which a text meets nothing; undefined where each is taken. */
export function freePlace(
  text: string,
  look: TextLook,
  places: readonly TextPlace[],
  { boxes = [], lines = [], within }: Taken,
): TextPlace | undefined {
  return places.find((place) => {
    const box = textBox(text, look, place);
    return (
      isWithin(box, within) && !boxes.some((each) => overlaps(box, each)) && !lines.some((line) => isCrossed(box, line))
    );
  });
}

/**
 * A label's side of a mark: after it where there is room up to `most`, else before it.
 * @param at of the mark, px
 * @param gap between the mark and the label, px
 */
export const besideMark = (at: number, width: number, most: number, gap = 10): Pick<TextPlace, 'x' | 'textAnchor'> =>
  at + gap + width > most ? { x: at - gap, textAnchor: 'end' } : { x: at + gap, textAnchor: 'start' };
