import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { amountAt } from '#model/uncertainty/simulation/curve.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { Frame } from '#ui/chart/frame.ts';
import type { Datum } from '#ui/chart/marks.tsx';
import type { Point } from '#ui/chart/path.ts';
import { freePlace, textBox, type Box, type TextPlace } from '#ui/chart/room.ts';
import { QUIET } from '#ui/chart/text-look.ts';
import { atZeroWords, ifDeliveredWords } from '#words/uncertainty/distribution.ts';
import type { Picture } from './picture.ts';

/** Words in the drawing of the cumulative curves, where no curve runs through them. */
export interface CurveLabel {
  readonly text: string;
  readonly fill: string;
  readonly place: TextPlace;
}

/** Shares between which a mark on the zero line tells something that the ends do not. */
const TELLING = [0.03, 0.97] as const;

/** How much ends at or below ₹0, of the lens for which that is the open question; null where it is for none. */
export function openShare({ working, contrast }: Picture): number | null {
  const [open] = [working, ...(contrast === null ? [] : [contrast])]
    .map(({ findings }) => 1 - findings.probabilityPositive)
    .filter((share) => share > TELLING[0] && share < TELLING[1])
    .toSorted((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));
  return open ?? null;
}

const LOOK = { fontSize: QUIET.fontSize, fontWeight: 600 };
/** Heights on a curve at which its name may stand, the best first. */
const NAMED_AT = [0.62, 0.75, 0.86, 0.5, 0.38, 0.25];
/** From a mark to its words, sideways, px. */
const BESIDE = 10;
/** From the height of the mark to the foot of its words, px, the best first: over it at the left, under it at the right. */
const RISING = [-4, -10, -16, 4];
const FALLING = [14, 18, 10, 22, 26, 30];

// A curve rises, so that it leaves room before a mark and over it, and after a mark and under it.
const before = (x: number, y: number): readonly TextPlace[] =>
  RISING.map((by) => ({ x: x - BESIDE, y: y + by, textAnchor: 'end' }));
const after = (x: number, y: number): readonly TextPlace[] =>
  FALLING.map((by) => ({ x: x + BESIDE, y: y + by, textAnchor: 'start' }));

/** The names of the curves, and what ends at or below ₹0; what finds no free place is left to the table. */
export function curveLabels(
  picture: Picture,
  { x, y, top, foot, width }: Frame,
  curves: readonly (readonly Datum[])[],
): readonly CurveLabel[] {
  const { p5, p50, p95 } = picture.working.findings;
  const upright = (amount: number): readonly Point[] => [
    [x.within(amount), top],
    [x.within(amount), foot],
  ];
  const lines = [
    ...curves.map((curve) => curve.map(([amount, share]): Point => [x.at(amount), y.at(share)])),
    ...[0, p5, p50, p95].map(upright),
  ];
  const within: Box = { left: 0, right: width, top: top - 4, bottom: foot };
  const boxes: Box[] = [];
  const labels: CurveLabel[] = [];
  /** The first of several texts that has room. */
  const put = (texts: readonly string[], fill: string, places: readonly TextPlace[]): void => {
    for (const text of texts) {
      const place = freePlace(text, LOOK, places, { boxes, lines, within });
      if (place === undefined) continue;
      boxes.push(textBox(text, LOOK, place));
      labels.push({ text, fill, place });
      return;
    }
  };
  const open = openShare(picture);
  if (open !== null) {
    const at = [x.at(0), y.at(open)] as const;
    put(atZeroWords(open), 'var(--color-loss)', [...before(...at), ...after(...at)]);
  }
  const along = (curve: Float64Array): readonly TextPlace[] =>
    NAMED_AT.flatMap((share) => {
      const at = [x.within(amountAt(curve, share)), y.at(share)] as const;
      return [...after(...at), ...before(...at)];
    });
  const name = ({ name: whole, findings }: SeenLens, fill: string): void =>
    put([shortName(whole)], fill, along(findings.curve));
  const delivered = ({ name: whole, findings }: SeenLens, fill: string): void => {
    const apart = deliveredApart(findings);
    if (apart !== null) put(ifDeliveredWords(shortName(whole)), fill, along(apart.curve));
  };
  name(picture.working, 'var(--color-accent)');
  delivered(picture.working, 'var(--color-accent)');
  if (picture.contrast !== null) {
    name(picture.contrast, 'var(--color-cost)');
    delivered(picture.contrast, 'var(--color-cost)');
  }
  return labels;
}
