import { shapeOf } from '#model/business-case/shape.ts';
import type { Approach, ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import type { Factor, FactorId } from '#model/facts/readiness.ts';
import { gainsOf, wayCounted, type Gain } from '#model/readiness/gain.ts';
import { onReadinessRamp } from '#model/readiness/linked.ts';
import { factorsIn, pointsCell } from '#model/readiness/score.ts';

/** What raising one factor alone gains; nothing where it already stands there. */
export interface FactorWorth {
  /** One more point, or what is left below the maximum. */
  readonly nextPoint: Gain;
  readonly toTarget: Gain;
  readonly toMaximum: Gain;
}

/** By factor; one that does not apply has none. */
export type Worths = Readonly<Partial<Record<FactorId, FactorWorth>>>;

/**
 * The worth of readiness by factor, on the readiness ramp in place of the document's own, by gates as the document has them.
 * The actions chosen stay chosen: what they will raise anyway is worth less to raise by other means.
 *
 * @param way whose expected NPV counts; null: the NPV delivered in full
 */
export function worthOf(document: ScenarioDocument, way: Approach | null = wayCounted(document)): Worths {
  const linked = onReadinessRamp(document);
  const shape = shapeOf(linked);
  const factors = factorsIn(shape);
  // The case as it stands, then three scenarios for each factor.
  const count = 1 + 3 * factors.length;
  const varied = new Map(
    factors.map((factor, k) => {
      const own = numberInForce(linked, pointsCell(factor.id)) ?? 0;
      const column = new Float64Array(count).fill(own);
      column.set(raised(linked, factor, own), 1 + 3 * k);
      return [pointsCell(factor.id), column];
    }),
  );
  const steps = Array.from({ length: count }, (_, to) => ({ from: 0, to }));
  const { gains } = gainsOf({ document: linked, shape, varied, count }, way, steps);
  const [none] = gains;
  return Object.fromEntries(
    factors.flatMap(({ id }, k) => {
      const [nextPoint = none, toMaximum = none, toTarget = none] = gains.slice(1 + 3 * k);
      return nextPoint && toMaximum && toTarget ? [[id, { nextPoint, toTarget, toMaximum }]] : [];
    }),
  );
}

const raised = (document: ScenarioDocument, { id, maximum }: Factor, own: number) => [
  Math.min(own + 1, maximum),
  maximum,
  Math.max(own, numberInForce(document, `assessment.targets.${id}`) ?? own),
];
