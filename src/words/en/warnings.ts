import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Warning } from '#model/business-case/warnings.ts';
import { numberField } from '#model/document/fields.ts';
import { linesOf } from '#model/facts/benefit-lines.ts';
import { USUAL_MARGIN } from '#model/facts/assumptions.ts';
import { SIZES, type Size } from '#model/facts/company.ts';
import { inSentence } from './grammar/in-sentence.ts';
import { formatMoney, formatMoneyBeside, isNoMoney } from './figures/money.ts';
import { revenueWords, SIZE_PHRASES } from './company/size.ts';
import { formatRate } from './figures/percent.ts';

/** A warning in words: what a careful reader would say, and the field that would answer them. */
export interface WarningWords {
  readonly title: string;
  readonly detail: string;
  readonly action: { readonly label: string; readonly path: string };
}

const share = (fraction: number) => formatRate(Number(fraction.toPrecision(3)));

/** The sentences of a warning of this case. */
export function warningWords(warning: Warning, read: Case): WarningWords {
  const { size } = read.shape;
  switch (warning.kind) {
    case 'size-disputed': {
      const { byRevenue, npv, npvByRevenue } = warning;
      const effect = isNoMoney(npv - npvByRevenue)
        ? 'The NPV is the same either way.'
        : `As ${SIZE_PHRASES[byRevenue]} the NPV is ${formatMoneyBeside(npvByRevenue, [npv])} in place of ${formatMoneyBeside(npv, [npvByRevenue])}.`;
      return {
        title: `Taken as ${SIZE_PHRASES[size]}, with ${revenueWords(warning.revenue)}`,
        detail: `By our thresholds that is ${SIZE_PHRASES[byRevenue]}; the size decides the team, the tools and the advice. ${effect}`,
        action: { label: 'Check the company size', path: 'company.size' },
      };
    }
    case 'revenue-as-profit':
      return {
        title: 'Revenue is counted as profit',
        detail: `A margin of ${share(1)} leaves nothing for what it costs to serve that revenue. At ${share(USUAL_MARGIN)} the NPV is ${formatMoney(warning.atUsualMargin)} in place of ${formatMoney(warning.npv)}.`,
        action: { label: 'Check the contribution margin', path: 'benefits.contributionMargin' },
      };
    case 'base-claimed': {
      const base = inSentence(numberField(`company.${warning.base}`).label);
      return {
        title: `The lines claim ${share(warning.share)} of the ${base}`,
        ...claimedWords(read, warning),
      };
    }
    case 'benefits-high':
      return {
        title: `The benefits come to ${share(warning.share)} of revenue`,
        detail: `${formatMoney(warning.benefit)} a year on ${formatMoney(warning.revenue)}. Above a tenth, expect to be asked which customers pay it.`,
        action: { label: 'Check how much revenue is credited to data', path: 'benefits.revenueAttribution' },
      };
    case 'spending-outside-band': {
      const way = warning.firstYear > warning.high ? 'more' : 'less';
      return {
        title: `The first year costs ${way} than companies of this size spend`,
        detail: `${formatMoney(warning.firstYear)}; ${sizeWords(size)} spend ${formatMoney(warning.low)} to ${formatMoney(warning.high)} (§7, which does not say over what time).`,
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
        action: { label: 'Check what share data work may claim', path: 'benefits.revenueAttribution' },
      };
  }
}

/** Lines that share a base may compound; a line that takes more than all by itself has its rate to blame. */
function claimedWords(
  read: Case,
  { base, share: taken }: Extract<Warning, { kind: 'base-claimed' }>,
): Pick<WarningWords, 'detail' | 'action'> {
  const limit = taken > 1 ? 'More than all of it cannot be' : 'So much of it is seldom';
  const taking = linesOf(read.shape.catalogue)
    .filter(([id, line]) => line.base === base && amountOf(read, `benefits.claims.${id}`) > 0)
    .toSorted(([a], [b]) => amountOf(read, `benefits.rates.${b}`) - amountOf(read, `benefits.rates.${a}`));
  const [largest] = taking;
  const compounding = taking.filter(([, { revenueDriven }]) => !revenueDriven);
  if (largest === undefined || (read.shape.overlap === 'additive' && compounding.length > 1))
    return {
      detail: `${limit} saved. Where shares compound, each line works on what the others left.`,
      action: { label: 'Choose how shares of one base add up', path: 'benefits.overlap' },
    };
  const [id, { label }] = largest;
  return {
    detail: `${limit} had. ${label} takes the largest share.`,
    action: { label: `Check the rate of ${inSentence(label)}`, path: `benefits.rates.${id}` },
  };
}

const sizeWords = (size: Size) => (size === 'mid_size' ? 'mid-size companies' : `${SIZES[size].toLowerCase()}s`);
