import type { Accrual } from '#model/document/document.ts';
import type { AccrualChoice, AccrualEffect, AccrualOutcome } from '#model/findings/accrual.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit } from './figures/by-unit.ts';
import { formatMoney } from './figures/money.ts';
import { formatMonths } from './figures/months.ts';

/** The ways in which the first year's benefit comes, in a sentence: as it is, and as it might be. */
const WAYS: Readonly<Record<Accrual, { readonly is: string; readonly were: string }>> = {
  rising: { is: 'rises from nothing', were: 'rose from nothing' },
  even: { is: 'is the same every day', were: 'were the same every day' },
};

const STAYS = 'NPV, ROI and IRR are the same either way.';

/** What the choice does to a case; `choice` is null for an empty company. */
export function accrualNote(choice: AccrualChoice | null): string {
  if (choice === null) return `It moves the payback and the most money out. ${STAYS}`;
  const { inForce, other } = choice;
  return `As it ${WAYS[inForce.accrual].is}: ${outcomeWords(inForce)}. If it ${WAYS[other.accrual].were}: ${outcomeWords(other)}. ${STAYS}`;
}

const outcomeWords = ({ paybackMonths, peakFunding }: AccrualOutcome): string =>
  `${paybackWords(paybackMonths)}, ${peakFunding === 0 ? 'no money out at any time' : `${formatMoney(peakFunding)} out at most`}`;

function paybackWords(months: number | null): string {
  if (months === null) return 'not paid back';
  return months === 0 ? 'nothing to pay back' : `paid back in ${formatMonths(months)}`;
}

/**
 * The same under a figure that hangs on it: what the other way would make of the figure.
 * @param name of the figure, as in a sentence
 */
export const accrualEffectWords = ({ other, figure }: AccrualEffect, name: string, unit: Unit): string =>
  `If year 1’s benefit ${WAYS[other].were}, ` +
  (figure === null ? `there would be no ${name}.` : `${name} would be ${formatByUnit(figure, unit)}.`);
