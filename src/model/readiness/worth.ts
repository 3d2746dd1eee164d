import { inputsOf } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import type { Factor, FactorId } from '#model/facts/readiness.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import { factorsIn, pointsCell } from '#model/readiness/score.ts';
import { readColumns } from '#model/sheet/columns.ts';

/** What raising one factor alone adds, ₹; nothing where it already stands there. */
export interface FactorWorth {
  /** To the NPV delivered in full, by the ramp alone. One more point, or what is left below the maximum. */
  readonly nextPoint: number;
  readonly toMaximum: number;
  readonly toTarget: number;
  /** To the expected NPV of the phased way: by the ramp and by likelier gates together. */
  readonly nextPointExpected: number;
  readonly toMaximumExpected: number;
  readonly toTargetExpected: number;
}

const NPV = 'finance.npv';
const EXPECTED = wayCell('phased', 'expectedNpv');

/**
 * The worth of readiness by factor, with the readiness ramp and gates by readiness in place of the document's own. The actions chosen stay
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
  const found = readColumns(sheet, inputsOf(sheet, linked), varied, [NPV, EXPECTED], count);
  const gainOf = (id: string) => {
    const values = found.get(id);
    return (at: number) => (values?.[at] ?? 0) - (values?.[0] ?? 0) + 0;
  };
  const [gain, expected] = [gainOf(NPV), gainOf(EXPECTED)];
  return Object.fromEntries(
    factors.map(({ id }, k) => {
      const at = 1 + 3 * k;
      return [
        id,
        {
          nextPoint: gain(at),
          toMaximum: gain(at + 1),
          toTarget: gain(at + 2),
          nextPointExpected: expected(at),
          toMaximumExpected: expected(at + 1),
          toTargetExpected: expected(at + 2),
        },
      ];
    }),
  );
}

const pointsIn = (document: ScenarioDocument, { id }: Factor) => numberInForce(document, pointsCell(id)) ?? 0;

const raised = (document: ScenarioDocument, { id, maximum }: Factor, own: number) => [
  Math.min(own + 1, maximum),
  maximum,
  Math.max(own, numberInForce(document, `assessment.targets.${id}`) ?? own),
];
