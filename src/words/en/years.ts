import type { YearsFinding } from '#model/findings/years.ts';
import { formatFixed } from './figures/digits.ts';
import { capitalise, counted } from './figures/numbers.ts';

/** From here the decimals of what a rupee brings back say nothing. */
const WHOLE_FROM = 10;

/** What the last year makes of a rupee, as a heading. */
export function yearsTitle(finding: YearsFinding): string {
  switch (finding.kind) {
    case 'no-cost':
      return 'What each year costs and brings';
    case 'nothing-back':
      return `${capitalise(counted(finding.years, 'year'))} of spending, nothing back yet`;
    case 'returns': {
      const { year, ratio, isMore } = finding;
      return isMore
        ? `In year ${year} a rupee spent brings back ₹${formatFixed(ratio, ratio < WHOLE_FROM ? 1 : 0)}`
        : `Even in year ${year} a rupee spent brings back ${Math.round(ratio * 100)} paise`;
    }
  }
}
