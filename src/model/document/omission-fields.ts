import { field, type Bounds, type NumberField } from '#model/document/number-field.ts';
import { OMISSIONS, type OmittedNumber } from '#model/facts/omissions.ts';
import { ours } from '#model/facts/provenance.ts';

const SHARE: Bounds = [0, 1];
const OFF = ours("Not counted: the source's formula leaves it out.");

const omitted = (path: Exclude<OmittedNumber, 'finance.taxRate'>, unit: NumberField['unit'], bounds: Bounds) =>
  field(path, OMISSIONS[path].label, OMISSIONS[path].hint, unit, bounds, 0, OFF);

/** What the formula leaves out, as fields that are off; the tax rate stands among the finance fields. */
export const OMISSION_FIELDS: readonly NumberField[] = [
  omitted('investment.overhead', 'fraction', [0, 2]),
  omitted('investment.hiringFee', 'fraction', [0, 2]),
  field(
    'investment.shareHired',
    'Share hired',
    'of the new team, hired and not moved from within',
    'fraction',
    SHARE,
    1,
    ours('Everybody is new until you say who is there already.'),
  ),
  omitted('investment.attrition', 'fraction', SHARE),
  omitted('investment.dip', 'fraction', SHARE),
  omitted('investment.parallelRun', 'quarters', [0, 4]),
  omitted('benefits.delayQuarters', 'quarters', [0, 12, 1]),
  omitted('finance.exitCost', 'fraction', [0, 5]),
];
