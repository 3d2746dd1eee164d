import { inputsOf } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import type { Factor, FactorId } from '#model/facts/readiness.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import { factorsIn, pointsCell } from '#model/readiness/score.ts';
import { readColumns } from '#model/sheet/columns.ts';

/** What raising one factor alone adds to the NPV, ₹; nothing where it already stands there. */
export interface FactorWorth {
  /** One more point, or what is left below the maximum. */
  readonly nextPoint: number;
  readonly toMaximum: number;
  readonly toTarget: number;
}

/**
 * The worth of readiness by factor, with the readiness ramp in place of the document's own. The actions chosen stay
 * chosen: what they will raise anyway is worth less to raise by other means. Factors that do not apply are left out.
 */
export function worthOf(document: ScenarioDocument): Readonly<Partial<Record<FactorId, FactorWorth>>> {
  const linked = linkedToReadiness(document);
  const shape = shapeOf(linked);
  const sheet = businessCaseSheet(shape);
  const factors = factorsIn(shape);
  // The case as it stands, then three scenarios for each factor.
  const count = 1 + 3 * factors.length;
  const varied = new Map(
    factors.map((factor, k) => {
      const own = pointsIn(linked, factor);
      const column = new Float64Array(count).fill(own);
      column.set(raised(linked, factor, own), 1 + 3 * k);
      return [pointsCell(factor.id), column];
    }),
  );
  const npv = readColumns(sheet, inputsOf(sheet, linked), varied, ['finance.npv'], count).get('finance.npv');
  const gain = (at: number) => (npv?.[at] ?? 0) - (npv?.[0] ?? 0) + 0;
  return Object.fromEntries(
    factors.map(({ id }, k) => {
      const at = 1 + 3 * k;
      return [id, { nextPoint: gain(at), toMaximum: gain(at + 1), toTarget: gain(at + 2) }];
    }),
  );
}

const pointsIn = (document: ScenarioDocument, { id }: Factor) => numberInForce(document, pointsCell(id)) ?? 0;

const raised = (document: ScenarioDocument, { id, maximum }: Factor, own: number) => [
  Math.min(own + 1, maximum),
  maximum,
  Math.max(own, numberInForce(document, `assessment.targets.${id}`) ?? own),
];
