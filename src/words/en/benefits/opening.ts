import type { RevenueBelief } from '#model/findings/revenue-belief.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { shareWords } from '#words/figures/shares.ts';
import type { Part } from '#words/grammar/parts.ts';

/** What it brings a year and what most of it rests on, in one sentence; `annual` in ₹, above 0. */
export const benefitsSentence = (annual: number, belief: RevenueBelief | null): readonly Part[] => [
  { cell: 'benefits.annual', text: formatMoney(annual) },
  ' a year once everything works; ',
  ...(belief === null
    ? ['none of it counts on revenue credited to data.']
    : [
        `${shareWords(belief.share, ['rests', 'rest'])} on one belief: that data may claim `,
        {
          cell: 'benefits.revenueAttribution',
          text: belief.attribution === 1 ? 'all' : formatRate(belief.attribution),
        },
        ' of each revenue gain.',
      ]),
];

/** How much of the benefits is cash saved, as a heading; ₹ a year. */
export const cashTitle = (annual: number, cash: number): string =>
  cash === 0 ? 'None of it is cash saved' : `Of ${formatMoney(annual)}, ${formatMoney(cash)} is cash saved`;
