import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { gateCurveOf } from '#model/findings/delivery/gate-curve.ts';
import { frameOf } from '#ui/chart/frame.ts';
import { overlaps, textBox } from '#ui/chart/room.ts';
import { STRONG } from '#ui/chart/text-look.ts';
import { gateMarks, placedFlags } from './flags.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;

const frameFor = (curve: ReturnType<typeof gateCurveOf>, width: number) => {
  const values = [0, curve.bigBang, ...curve.points.map(({ phased }) => phased)];
  return frameOf({
    width,
    height: 320,
    margin: { top: 22, right: 70, bottom: 34, left: 0 },
    x: [0, 1],
    y: [Math.min(...values), Math.max(...values)],
  });
};

it('today’s gates are one mark where they are alike, else one for those that are', () => {
  const textsOf = (document: ScenarioDocument) => gateMarks(gateCurveOf(readCase(document))).map(({ text }) => text);
  expect(textsOf(ecommerce)).toEqual(['77.5% today', '35% worth the same', '16% worth nothing']);
  expect(textsOf({ ...ecommerce, rollout: { gateProbability: [0.9, 0.6, 0.6, 0.3] } }).slice(0, 3)).toEqual([
    '90% gate 1',
    '60% gates 2 and 3',
    '30% gate 4',
  ]);
});

describe.each<[string, ScenarioDocument]>([
  ['as entered', ecommerce],
  ['through the CFO lens', throughLens(ecommerce, LENSES.cfo.fields)],
  ['with gates that differ', { ...ecommerce, rollout: { gateProbability: [0.9, 0.6, 0.6, 0.3] } }],
  ['with a big bang that is sure', { ...ecommerce, rollout: { bigBangSuccess: 0.99 } }],
])('words on the curve %s', (_, document) => {
  const curve = gateCurveOf(readCase(document));
  it.each([320, 480, 832])('meet neither each other nor the edges, %i px wide', (width) => {
    const frame = frameFor(curve, width);
    const boxes = placedFlags(curve, frame, []).map(({ text, place }) => textBox(text, STRONG, place));
    expect(boxes.length).toBeGreaterThan(0);
    for (const [k, box] of boxes.entries()) {
      expect(box.left >= frame.left && box.right <= frame.right).toBe(true);
      expect(boxes.slice(k + 1).some((other) => overlaps(box, other))).toBe(false);
    }
  });
});
