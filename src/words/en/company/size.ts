import type { SizeStanding } from '#model/findings/company-size.ts';
import type { Size } from '#model/facts/company.ts';
import { SIZE_STARTS } from '#model/facts/company-sizes.ts';
import { JOINER } from '#words/figures/digits.ts';
import { formatMoney, formatMoneyBeside, isNoMoney } from '#words/figures/money.ts';
import { formatNumber } from '#words/figures/numbers.ts';

/** A size as what a company is: "a startup", "mid-size", "an enterprise". */
export const SIZE_PHRASES: Readonly<Record<Size, string>> = {
  startup: 'a startup',
  // It does not break at its hyphen.
  mid_size: `mid${JOINER}-${JOINER}size`,
  enterprise: 'an enterprise',
};

const revenueFrom = (size: Size) => formatMoney(SIZE_STARTS[size].revenue, 'entry');
const peopleFrom = (size: Size) => formatNumber(SIZE_STARTS[size].people);

/** Where each size begins and ends, to stand beside its name. */
export const SIZE_LIMITS: Readonly<Record<Size, string>> = {
  startup: `below ${revenueFrom('mid_size')}, or fewer than ${peopleFrom('mid_size')} data people`,
  mid_size: `${revenueFrom('mid_size')} to ${revenueFrom('enterprise')}, or ${peopleFrom('mid_size')} to ${formatNumber(SIZE_STARTS.enterprise.people - 1)} data people`,
  enterprise: `from ${revenueFrom('enterprise')}, or ${peopleFrom('enterprise')} data people`,
};

/** What is said of the size in force; `offer` names the one press that takes the size of revenue. */
export interface SizeWords {
  readonly text: string;
  readonly offer: string | null;
}

/** The sentence of a size's standing; null where there is nothing to say. */
export function sizeWords(standing: SizeStanding): SizeWords | null {
  switch (standing.kind) {
    case 'without-revenue':
      return standing.isChosen
        ? null
        : { text: `Taken as ${SIZE_PHRASES[standing.size]} until revenue or you say otherwise.`, offer: null };
    case 'agrees':
      return { text: `${revenueWords(standing.revenue)} makes it ${SIZE_PHRASES[standing.size]}.`, offer: null };
    case 'proposed':
      return {
        text: `${revenueWords(standing.revenue)} makes it ${SIZE_PHRASES[standing.byRevenue]}. It is taken as ${SIZE_PHRASES[standing.size]} until you choose.`,
        offer: `Make it ${SIZE_PHRASES[standing.byRevenue]}`,
      };
    case 'disagrees':
      return {
        text: `It is called ${SIZE_PHRASES[standing.size]}, but ${revenueWords(standing.revenue)} makes it ${SIZE_PHRASES[standing.byRevenue]}${npvClause(standing)}.`,
        offer: `Make it ${SIZE_PHRASES[standing.byRevenue]}`,
      };
  }
}

/** The amount as it was entered: rounded it could stand on the other side of a threshold. */
export const revenueWords = (revenue: number): string => `${formatMoney(revenue, 'entry')} in revenue`;

/** ": the NPV is ₹3.1 Cr as a startup, −₹9.0 Cr as mid-size"; nothing where it is the same. */
function npvClause({ size, byRevenue, npv, npvByRevenue }: Extract<SizeStanding, { kind: 'disagrees' }>): string {
  if (isNoMoney(npv - npvByRevenue)) return '';
  const [now, then] = [formatMoneyBeside(npv, [npvByRevenue]), formatMoneyBeside(npvByRevenue, [npv])];
  return `: the NPV is ${now} as ${SIZE_PHRASES[size]}, ${then} as ${SIZE_PHRASES[byRevenue]}`;
}
