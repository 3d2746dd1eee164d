import { NEARLY_NEVER, type GateCurve } from '#model/findings/delivery/gate-curve.ts';
import type { Frame } from '#ui/chart/frame.ts';
import type { Datum } from '#ui/chart/marks.tsx';
import type { Point } from '#ui/chart/path.ts';
import { freePlace, textBox, type Box, type TextPlace } from '#ui/chart/room.ts';
import { STRONG } from '#ui/chart/text-look.ts';
import { formatOdds, formatStep } from '#words/delivery/odds.ts';
import { GATE_MARKS, gatesNamed } from '#words/delivery/curve.ts';

/** A point of the curve with a name. */
export interface GateMark {
  readonly id: string;
  readonly at: Datum;
  readonly text: string;
  /** Where there is no room for all of it. */
  readonly short: string;
  /** Of today's gates, and not a point that they might reach. */
  readonly isToday: boolean;
}

/** What is marked on the curve: today's gates, the crossing, and where phases are worth nothing. */
export function gateMarks(curve: GateCurve): readonly GateMark[] {
  const { equal, breakEven, bigBang } = curve;
  const point = (id: 'equal' | 'breakEven', gate: number, amount: number): GateMark => {
    const short = formatOdds(gate);
    return { id, at: [gate, amount], text: `${short} ${GATE_MARKS[id]}`, short, isToday: false };
  };
  return [
    ...todayMarks(curve),
    ...(typeof equal === 'number' ? [point('equal', equal, bigBang)] : []),
    ...(typeof breakEven === 'number' && breakEven >= NEARLY_NEVER ? [point('breakEven', breakEven, 0)] : []),
  ];
}

/** Today's gates, one mark for those that are alike. */
function todayMarks({ today }: GateCurve): readonly GateMark[] {
  const gates = [...new Set(today.map(({ gate }) => gate))];
  return gates.map((gate) => {
    const numbers = today.flatMap((each, k) => (each.gate === gate ? [k + 1] : []));
    const short = formatStep(gate);
    const name = gates.length === 1 ? GATE_MARKS.today : gatesNamed(numbers);
    const phased = today.find((each) => each.gate === gate)?.phased ?? 0;
    return { id: `today ${gate}`, at: [gate, phased], text: `${short} ${name}`, short, isToday: true };
  });
}

/** A mark with the place of its words, and from where to where its flagstaff runs, px. */
export interface Flag extends GateMark {
  readonly place: TextPlace;
}

/** How far the foot of a flag's words may stand over its point, and under it, px. */
const RISES = [10, 34, 58, 82, 106, 130, 154, -20, -40, -60];
/** Between a flagstaff and its words, px. */
const BESIDE = 5;
/** Words of this size would leave some air around the ones that are written. */
const AIRY = { ...STRONG, fontSize: 17 };

/** The marks with words where they meet neither a line nor each other; a mark whose words have no place has none. */
export function placedFlags(
  curve: GateCurve,
  { x, y, left, right, top, foot }: Frame,
  taken: readonly Box[],
): readonly Flag[] {
  const lines: readonly (readonly Point[])[] = [
    curve.points.map(({ gate, phased }): Point => [x.at(gate), y.at(phased)]),
    [
      [x.at(0), y.at(curve.bigBang)],
      [x.at(1), y.at(curve.bigBang)],
    ],
    [
      [x.at(0), y.at(0)],
      [x.at(1), y.at(0)],
    ],
  ];
  const boxes = [...taken];
  return gateMarks(curve).flatMap((mark) => {
    const [across, up] = [x.at(mark.at[0]), y.at(mark.at[1])];
    const places = RISES.flatMap((rise): TextPlace[] => [
      { x: across - BESIDE, y: up - rise, textAnchor: 'end' },
      { x: across + BESIDE, y: up - rise, textAnchor: 'start' },
    ]);
    const found = [mark.text, mark.short].flatMap((text) => {
      const place = freePlace(text, AIRY, places, {
        boxes,
        lines,
        within: { left, right, top: top - 12, bottom: foot },
      });
      return place === undefined ? [] : [{ ...mark, text, place }];
    })[0];
    if (found === undefined) return [];
    const box = textBox(found.text, STRONG, found.place);
    // The flagstaff is kept free too.
    boxes.push(box, {
      left: across - 1,
      right: across + 1,
      top: Math.min(box.top, up),
      bottom: Math.max(box.bottom, up),
    });
    return [found];
  });
}
