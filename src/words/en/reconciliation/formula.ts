import type { FormulaAlone } from '#model/findings/formula-alone.ts';
import type { RevenueShares, ShareOf } from '#model/findings/revenue-shares.ts';
import type { QuotedOf } from '#model/facts/quoted-shares.ts';
import { formatMoney } from '#words/figures/money.ts';
import { counted, numberWord } from '#words/figures/numbers.ts';
import { formatRate, formatRoi } from '#words/figures/percent.ts';
import { listed } from '#words/grammar/listed.ts';
import { closenessWords, gapTo } from './gaps.ts';

/** A percentage as the source words it, behind the number. */
const QUOTED: Readonly<Record<QuotedOf, string>> = {
  feature_delivery: 'faster feature delivery',
  revenue: 'more revenue',
  satisfaction: 'better customer satisfaction',
  outcomes: 'better business outcomes',
};

const quotedWords = ({ share, of }: ShareOf): string => `${formatRate(share)} ${QUOTED[of]}`;

/** What the percentages that the formula multiplies by revenue are, by the source's own words. */
export function revenueSharesWords({ ofRevenue, ofOther, annual, published, closeness }: RevenueShares): string {
  const all = ofOther.length + 1;
  const said = `the published ${formatMoney(published, 'entry')}`;
  return (
    `The formula multiplies ${numberWord(all)} percentages by revenue, but by the source’s own words only one is of revenue: ${quotedWords(ofRevenue)}. ` +
    `The others are ${listed(ofOther.map(quotedWords))}. ` +
    `Counting the ${formatRate(ofRevenue.share)} alone as revenue gives ${formatMoney(annual)} a year, ${closenessWords(closeness, said)}.`
  );
}

/** That the formula's figures are its own, and that what it leaves out is not why they differ. */
export const formulaAloneWords = ({ omissions, roi, roiCounted, published, gap }: FormulaAlone): string =>
  `Everything that the formula leaves out, ${counted(omissions, 'thing')} in all, is off in these examples, so that its figures are its own. ` +
  `With all of it counted as usual the ROI here would be ${formatRoi(roiCounted)} instead of ${formatRoi(roi)}, ${gapTo(gap, `the published ${formatRate(published)}`)}.`;
