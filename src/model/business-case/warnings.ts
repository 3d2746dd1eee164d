import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { disputedSize, type DisputedSize } from '#model/business-case/size-by-revenue.ts';
import { linesOf, type BaseId } from '#model/facts/benefit-lines.ts';
import { SPENDING_BAND } from '#model/facts/market.ts';

/** Something in a case that a careful reader would object to. Money in rupees, shares as fractions. */
export type Warning =
  | ({ readonly kind: 'size-disputed' } & DisputedSize)
  | { readonly kind: 'revenue-as-profit'; readonly npv: number; readonly atUsualMargin: number }
  | { readonly kind: 'base-claimed'; readonly base: BaseId; readonly share: number }
  | { readonly kind: 'benefits-high'; readonly benefit: number; readonly revenue: number; readonly share: number }
  | { readonly kind: 'spending-outside-band'; readonly firstYear: number; readonly low: number; readonly high: number }
  | { readonly kind: 'team-dearer'; readonly team: number; readonly relieved: number }
  | { readonly kind: 'negative-again'; readonly year: number; readonly runningSum: number }
  | { readonly kind: 'only-revenue'; readonly npv: number; readonly without: number };

/** Benefits above this share of revenue call for an explanation, model "Warnings". */
const BENEFIT_SHARE_LIMIT = 0.1;

/** From this share of one base on the lines are asked about; the source takes the whole data team, 60% and 40% of it. */
const BASE_SHARE_LIMIT = 0.9;

/** Sums of decimal shares may land a hair below what they are. */
const ROUNDING = 1e-9;

/** Every warning that applies, in the order of the screens. */
export function warningsOf(read: Case): readonly Warning[] {
  return [
    ...sizeDisputed(read),
    ...revenueAsProfit(read),
    ...claimedBases(read),
    ...highBenefits(read),
    ...spendingOutsideBand(read),
    ...dearerTeam(read),
    ...negativeAgain(read),
    ...onlyRevenue(read),
  ];
}

/** A size that is not the one of the company's revenue: it decides the team, the tools and the advice. */
function sizeDisputed(read: Case): readonly Warning[] {
  const disputed = disputedSize(read);
  return disputed === null ? [] : [{ kind: 'size-disputed', ...disputed }];
}

/** A margin of 1 with revenue lines that bring something: revenue is taken for profit. */
function revenueAsProfit(read: Case): readonly Warning[] {
  if (amountOf(read, 'benefits.contributionMargin') < 1 || amountOf(read, 'benefits.attributed') <= 0) return [];
  const [npv, atUsualMargin] = [amountOf(read, 'finance.npv'), amountOf(read, 'finance.npvAtUsualMargin')];
  return [{ kind: 'revenue-as-profit', npv, atUsualMargin }];
}

function claimedBases(read: Case): readonly Warning[] {
  const bases = new Set(
    linesOf(read.shape.catalogue).flatMap(([, { base }]) => (typeof base === 'string' ? [base] : [])),
  );
  return [...bases].flatMap((base) => {
    const share = amountOf(read, `benefits.shareTaken.${base}`);
    return share >= BASE_SHARE_LIMIT - ROUNDING ? [{ kind: 'base-claimed', base, share }] : [];
  });
}

/** Silent for a company without revenue, whose benefits are no share of it. */
function highBenefits(read: Case): readonly Warning[] {
  const revenue = amountOf(read, 'company.annualRevenue');
  const benefit = amountOf(read, 'benefits.annual');
  return revenue > 0 && benefit > BENEFIT_SHARE_LIMIT * revenue
    ? [{ kind: 'benefits-high', benefit, revenue, share: benefit / revenue }]
    : [];
}

function spendingOutsideBand(read: Case): readonly Warning[] {
  const firstYear = amountOf(read, 'investment.year.1');
  const band = SPENDING_BAND[read.shape.size];
  return firstYear < band.low || firstYear > band.high ? [{ kind: 'spending-outside-band', firstYear, ...band }] : [];
}

/** Silent where no team cost is given: then there is nothing to relieve, and the benefits already show it. */
function dearerTeam(read: Case): readonly Warning[] {
  const relieved = read.document.company?.dataTeamCost ?? 0;
  const team = amountOf(read, 'spend.team.1');
  return relieved > 0 && team > relieved ? [{ kind: 'team-dearer', team, relieved }] : [];
}

function negativeAgain(read: Case): readonly Warning[] {
  const sums = [0, ...yearsOf(read.shape)].map((year) => amountOf(read, `finance.runningSum.${year}`));
  // Where nothing is paid before the start nothing is paid back by then either.
  const paidBack = sums.findIndex((each, k) => k > 0 && each >= 0);
  if (paidBack < 0) return [];
  const year = sums.findIndex((each, k) => k > paidBack && each < 0);
  return year < 0 ? [] : [{ kind: 'negative-again', year, runningSum: sums[year] ?? 0 }];
}

function onlyRevenue(read: Case): readonly Warning[] {
  const npv = amountOf(read, 'finance.npv');
  const without = amountOf(read, 'finance.npvWithoutRevenue');
  return npv > 0 && without <= 0 ? [{ kind: 'only-revenue', npv, without }] : [];
}
