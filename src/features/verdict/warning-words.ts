import type { Warning } from '#model/business-case/warnings.ts';
import { numberField } from '#model/document/fields.ts';
import { SIZES, type Size } from '#model/facts/company.ts';
import { formatMoney } from '#ui/format/money.ts';
import { formatRate } from '#ui/format/percent.ts';

/** A warning in words: what a careful reader would say, and what would answer them. */
export interface WarningWords {
  readonly title: string;
  readonly detail: string;
  readonly action: { readonly label: string } & ({ readonly path: string } | { readonly lens: 'cfo' });
}

const share = (fraction: number) => formatRate(Number(fraction.toPrecision(3)));

/** The sentences of a warning for a company of this size. */
export function warningWords(warning: Warning, size: Size): WarningWords {
  switch (warning.kind) {
    case 'base-overdrawn': {
      const path = `company.${warning.base}`;
      const base = numberField(path).label.toLowerCase();
      return {
        title: `The lines claim ${share(warning.share)} of the ${base}`,
        detail: 'More than all of it cannot be saved. Where shares compound, each line works on what the others left.',
        action: { label: 'See it through the CFO lens, where they compound', lens: 'cfo' },
      };
    }
    case 'benefits-high':
      return {
        title: `The benefits come to ${share(warning.share)} of revenue`,
        detail: `${formatMoney(warning.benefit)} a year on ${formatMoney(warning.revenue)}. Above a tenth, expect to be asked which customers pay it.`,
        action: { label: 'See what the CFO lens leaves', lens: 'cfo' },
      };
    case 'spending-outside-band': {
      const way = warning.running > warning.high ? 'more' : 'less';
      return {
        title: `It costs ${way} to run than companies of this size spend`,
        detail: `${formatMoney(warning.running)} in year 1; ${sizeWords(size)} spend ${formatMoney(warning.low)} to ${formatMoney(warning.high)} a year (§7).`,
        action: { label: 'Check the company size', path: 'company.size' },
      };
    }
    case 'team-dearer':
      return {
        title: 'The new team costs more than the one it relieves',
        detail: `${formatMoney(warning.team)} in year 1 against ${formatMoney(warning.relieved)} of data-team cost today.`,
        action: { label: 'Check the data-team cost', path: 'company.dataTeamCost' },
      };
    case 'negative-again':
      return {
        title: `After payback it turns negative again, in year ${warning.year}`,
        detail: `The running sum ends that year at ${formatMoney(warning.runningSum)}: costs grow faster than benefits.`,
        action: { label: 'Check how many years the case is followed', path: 'finance.years' },
      };
    case 'only-revenue':
      return {
        title: 'Only credited revenue makes it worth it',
        detail: `With no revenue credited to data the NPV is ${formatMoney(warning.without)}.`,
        action: { label: 'Check the annual revenue', path: 'company.annualRevenue' },
      };
  }
}

const sizeWords = (size: Size) => (size === 'mid_size' ? 'mid-size companies' : `${SIZES[size].toLowerCase()}s`);
