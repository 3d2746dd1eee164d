import type { LensId } from '#model/business-case/lenses.ts';
import type { Approach } from '#model/document/document.ts';
import type { BothWays, Told } from '#model/findings/uncertainty/both-ways.ts';
import { formatMoneyBeside } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { isSameAmount } from '#words/figures/shown-amount.ts';
import { ifRight, type OutlookPart } from './outlook.ts';
import { trialsWords } from './trial-count.ts';

const VERBS: Readonly<Record<BothWays['counts'], string>> = { gain: 'gain', loss: 'lose' };

/** What trials that count delivery count, inside a sentence. */
export const COUNTING: Readonly<Record<Approach, string>> = {
  phased: 'counting that it may stop at a gate',
  big_bang: 'counting that it may fail',
};

type Style = 'prose' | 'whole';

/** The mean and the low end: "the average is ₹22 Cr, and one in twenty ends below −₹1.1 Cr". */
function spreadWords({ mean, p5, p95 }: Told, beside: readonly number[], style: Style = 'prose'): string {
  const amount = (value: number) => formatMoneyBeside(value, beside, style);
  return isSameAmount(p5, p95, style)
    ? `nearly every one ends at ${amount(mean)}`
    : `the average is ${amount(mean)}, and one in twenty ends below ${amount(p5)}`;
}

const amountsOf = ({ counted, delivered }: BothWays): readonly number[] => [counted.mean, delivered.mean];

/** "Counting that it may stop at a gate, you gain in 65 trials of 100; the average is ₹22 Cr, and one in twenty ends below −₹1.1 Cr." */
export function countedParts(told: BothWays, approach: Approach, lens: LensId | null): readonly OutlookPart[] {
  const counting = lens === 'cfo' ? `Through the CFO’s eyes, ${COUNTING[approach]}` : capitalise(COUNTING[approach]);
  return [
    `${counting}, you ${VERBS[told.counts]} in `,
    { trials: trialsWords(told.counted.trials) },
    `; ${spreadWords(told.counted, amountsOf(told), 'whole')}.`,
  ];
}

/** "If delivered, in more than 999 of 1,000; the average is ₹50 Cr, and one in twenty ends below ₹22 Cr." */
export const deliveredParts = (told: BothWays): readonly OutlookPart[] => [
  'If delivered, in ',
  { trials: trialsWords(told.delivered.trials, true) },
  `; ${spreadWords(told.delivered, amountsOf(told), 'whole')}.`,
];

/** The other lens: "If the CFO is right, you lose in 85 trials of 100; …. If delivered, in 60 of 100; …." */
export function otherBothWays(told: BothWays, lens: LensId): string {
  const spread = (of: Told) => spreadWords(of, amountsOf(told));
  const counted = `you ${VERBS[told.counts]} in ${trialsWords(told.counted.trials)}; ${spread(told.counted)}`;
  const delivered = `If delivered, in ${trialsWords(told.delivered.trials, true)}; ${spread(told.delivered)}`;
  return `${capitalise(ifRight(lens))}, ${counted}. ${delivered}.`;
}
