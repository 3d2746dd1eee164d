import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { trainsByHead } from '#model/business-case/left-out.ts';
import type { Shape } from '#model/business-case/shape.ts';
import { numberField } from '#model/document/fields.ts';
import { OWN_BENEFITS, OWN_COSTS } from '#model/document/own-lines.ts';
import { CATALOGUES } from '#model/facts/benefit-lines.ts';
import { usualSpread } from '#model/facts/driver-ranges.ts';
import { cellOf } from '#model/sheet/sheet.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { rangeInForce, usualRange } from '#model/uncertainty/ranges.ts';

const RATES = 'benefits.rates.';
const ENTERED = 'investment.entered.';

/** Whether a driver takes part in a case of this shape; the others wait in the document without effect. */
function applies(path: string, shape: Shape): boolean {
  const { catalogue, mode, ramp } = shape;
  if (path === 'investment.trainingPerPerson') return trainsByHead(shape);
  if (path.startsWith(RATES)) return Object.hasOwn(CATALOGUES[catalogue], path.slice(RATES.length));
  if (path.startsWith('benefits.ramp.')) return ramp === 'source';
  if (path.startsWith('investment.')) return path.startsWith(ENTERED) === (mode === 'entered');
  return true;
}

/** The amounts of the user's own lines that count: benefits, then costs. */
const ownPathsOf = ({ ownBenefits, ownCosts }: Shape): readonly string[] => [
  ...ownBenefits.map(({ id }) => `${OWN_BENEFITS}.${id}.amount`),
  ...ownCosts.map(({ id }) => `${OWN_COSTS}.${id}.amount`),
];

/** Every driver that takes part in the scenario, whether it varies or not, in the order of the screens. */
export function allDriversOf(read: Case): readonly Driver[] {
  const paths = [...DRIVER_PATHS.filter((path) => applies(path, read.shape)), ...ownPathsOf(read.shape)];
  return paths.map((path) => {
    // A line of one's own is called by its name, which its cell has.
    const { label, unit } = cellOf(read.sheet, path);
    const { minimum, maximum } = numberField(path);
    const accepted = { minimum, maximum };
    const own = amountOf(read, path);
    const usual = usualRange(usualSpread(path), own, accepted);
    const given = read.document.uncertainty?.drivers;
    const range = rangeInForce(
      usual,
      given !== undefined && Object.hasOwn(given, path) ? given[path] : undefined,
      accepted,
    );
    return { path, label, unit, ...accepted, own, usual, ...range };
  });
}

/** Whether a driver varies: a fixed one, or one whose low is its high, is a plain number. */
export const varies = ({ shape, low, high }: Driver): boolean => shape !== 'fixed' && low < high;

/** The drivers that vary, in the order of the screens. */
export const driversOf = (read: Case): readonly Driver[] => allDriversOf(read).filter(varies);
