import { LENSES } from '#model/business-case/lenses.ts';
import type { BeliefId, Beliefs } from '#model/business-case/beliefs-tried.ts';
import type { ReconciledFigure } from '#model/business-case/reconciliation.ts';
import type { CauseFinding } from '#model/findings/reconciliation.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { roundedTo } from '#words/figures/digits.ts';
import { formatRate } from '#words/figures/percent.ts';
import { figureText, publishedText, unitOf } from './figures.ts';
import { closenessWords } from './gaps.ts';

/** A share to the whole per cent. */
export const shareText = (fraction: number): string => formatRate(roundedTo(fraction, 2));
const { calibrated, cfo } = LENSES;

/** A belief as the subject of a sentence. */
const BELIEF_WORDS: Readonly<Record<BeliefId, string>> = {
  attribution: `crediting ${shareText(calibrated.fields.revenueAttribution)} of each revenue gain`,
  margin: `counting ${shareText(cfo.fields.contributionMargin)} of revenue as margin`,
  overlap: 'letting the shares of one base compound',
  benefitRisk: `holding back ${shareText(cfo.fields.benefitRisk)} of every benefit`,
  costRisk: `adding ${shareText(cfo.fields.costRisk)} to every cost`,
  capacity: `counting ${shareText(cfo.fields.capacityCashable)} of the hours freed as cash`,
  rampSource: 'letting benefits arrive over three years',
  rampFlat: 'counting the full benefit from the first year',
  growthNone: 'leaving out the growth of benefits',
  growthSource: 'letting benefits grow',
  rising: 'letting the first year’s benefit rise from nothing',
  spentFirst: 'spending the whole first year’s cost before any benefit',
};

/** One belief as the subject of a sentence with its verb, or two together. */
const taking = (beliefs: Beliefs): string =>
  beliefs.length === 1
    ? `${capitalise(BELIEF_WORDS[beliefs[0]])} alone takes`
    : `${capitalise(listed(beliefs.map((each) => BELIEF_WORDS[each])))} together take`;

/** How much of a gap is closed, never more than it is. */
const closesText = (closes: number) => `${Math.floor(closes * 100)}%`;

/** Why the formula's figure is not the published one, in one sentence. */
export function causeWords(cause: CauseFinding, { id, published }: Pick<ReconciledFigure, 'id' | 'published'>): string {
  const unit = unitOf(id);
  const write = (figure: number) => figureText(figure, unit);
  const said = `the published ${publishedText(published, unit)}`;
  switch (cause.kind) {
    case 'agrees':
      return `The formula comes to ${write(cause.figure)}, ${closenessWords(cause.closeness, said)}${becauseWords(cause.because)}`;
    case 'attribution':
      return (
        `The formula credits ${shareText(cause.credited)} of revenue, ${formatMoney(cause.attributed)} of its ${formatMoney(cause.annual)}; ` +
        `crediting ${shareText(calibrated.fields.revenueAttribution)} of that gives ${formatMoney(cause.figure)}, ${closenessWords(cause.closeness, said)}.`
      );
    case 'belief':
      return `${taking(cause.beliefs)} it from ${write(cause.from)} to ${write(cause.figure)}, ${closenessWords(cause.closeness, said)}: that closes ${closesText(cause.closes)} of the gap.`;
    case 'unexplained':
      return 'Nothing in the formula explains it: no belief, changed alone, comes nearer.';
    case 'nearest':
      return `Nothing in the formula explains it: the belief that comes nearest, ${listed(cause.beliefs.map((each) => BELIEF_WORDS[each]))}, makes it ${write(cause.figure)} and closes only ${closesText(cause.closes)} of the gap.`;
  }
}

function becauseWords(because: Extract<CauseFinding, { kind: 'agrees' }>['because']): string {
  if (because === 'no-gap') return ': nothing to explain.';
  if (because === 'entered') return ': its totals are the source’s own.';
  return `, but ${formatMoney(because.ours)} of it is ours: tools, training and consulting were chosen to meet it.`;
}
