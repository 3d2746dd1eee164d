import type { Shape } from '#model/business-case/shape.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { linesOf } from '#model/facts/benefit-lines.ts';

const BILL = 'investment.infrastructure.';
const ANNUAL = 'investment.infrastructureAnnual';
const FACTOR = /^(?:readiness|assessment\.targets)\.(\w+)$/;
/** What a benefit line has a number of its own for: its rate, its start. */
const OF_LINE = /^benefits\.(?:rates|starts)\.(\w+)$/;

function isOffered(path: string, shape: Shape): boolean {
  const { mode, infrastructureGiven, catalogue, ramp, notApplicable } = shape;
  if (path.startsWith('investment.')) {
    if ((mode === 'entered') !== path.startsWith('investment.entered.')) return false;
    return path === ANNUAL ? infrastructureGiven : !(infrastructureGiven && path.startsWith(BILL));
  }
  if (path.startsWith('benefits.ramp.')) return ramp === 'source';
  const [, line] = OF_LINE.exec(path) ?? [];
  if (line !== undefined) return linesOf(catalogue).some(([id]) => id === line);
  const [, factor] = FACTOR.exec(path) ?? [];
  return factor === undefined || !notApplicable.some((id) => id === factor);
}

/**
 * The numbers that can be entered as a case is put together now. The rest belong to another way of doing that: costs
 * built up or entered, the bill or one amount, the other catalogue, another ramp, factors that do not apply.
 */
export const fieldsOffered = (shape: Shape): readonly NumberField[] =>
  NUMBER_FIELDS.filter(({ path }) => isOffered(path, shape));
