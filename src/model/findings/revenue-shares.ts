import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { Reconciliation } from '#model/business-case/reconciliation.ts';
import { withValueAt } from '#model/document/write.ts';
import { QUOTED_SHARES, type QuotedOf } from '#model/facts/quoted-shares.ts';
import { closenessOf, type Closeness } from '#model/findings/gap.ts';

/** A percentage that the formula takes of revenue, and what the source calls it; `share` is a fraction. */
export interface ShareOf {
  readonly share: number;
  readonly of: QuotedOf;
}

/** What the percentages are that an example's formula multiplies by revenue, by the source's own words. */
export interface RevenueShares {
  /** The one that the source itself calls a share of revenue. */
  readonly ofRevenue: ShareOf;
  readonly ofOther: readonly ShareOf[];
  /** The annual benefit with that one alone counted as revenue, ₹ a year, and how near it comes to the published one. */
  readonly annual: number;
  readonly published: number;
  readonly closeness: Closeness;
}

/** Null where the source says nothing of them (its comprehensive catalogue), or publishes no annual benefit. */
export function revenueSharesIn({ reads, figures }: Reconciliation): RevenueShares | null {
  const { published: read } = reads;
  const benefit = figures.find(({ id }) => id === 'annualBenefit');
  if (benefit === undefined || read.shape.catalogue !== 'core') return null;
  const shares = QUOTED_SHARES.map(({ line, of }) => ({ line, of, share: amountOf(read, `benefits.rates.${line}`) }));
  const ofRevenue = shares.find(({ of }) => of === 'revenue');
  if (ofRevenue === undefined) return null;
  const ofOther = shares.filter(({ of }) => of !== 'revenue');
  const only = ofOther.reduce((each, { line }) => withValueAt(each, `benefits.rates.${line}`, 0), read.document);
  const annual = amountOf(readCase(only), 'benefits.annual');
  return {
    ofRevenue: { share: ofRevenue.share, of: ofRevenue.of },
    ofOther: ofOther.map(({ share, of }) => ({ share, of })),
    annual,
    published: benefit.published,
    closeness: closenessOf(annual, benefit.published),
  };
}
