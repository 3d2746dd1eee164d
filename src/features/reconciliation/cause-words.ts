import { LENSES } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { BeliefId, ReconciledFigure, Tried } from '#model/business-case/reconciliation.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { figureText, figureWords, publishedText } from './figure-words.ts';
import { gapWords } from './gap-words.ts';

const share = (fraction: number) => formatRate(Number(fraction.toFixed(2)));
const { calibrated, cfo } = LENSES;

/** A belief as the subject of a sentence. */
const BELIEF_WORDS: Readonly<Record<BeliefId, string>> = {
  attribution: `crediting ${share(calibrated.fields.revenueAttribution)} of each revenue gain`,
  margin: `counting ${share(cfo.fields.contributionMargin)} of revenue as margin`,
  overlap: 'letting the shares of one base compound',
  benefitRisk: `holding back ${share(cfo.fields.benefitRisk)} of every benefit`,
  costRisk: `adding ${share(cfo.fields.costRisk)} to every cost`,
  rampSource: 'letting benefits arrive over three years',
  rampFlat: 'counting the full benefit from the first year',
  growthNone: 'leaving out the growth of benefits',
  growthSource: 'letting benefits grow',
  spentFirst: 'spending the whole first year’s cost before any benefit',
};

/** "within 5% of the published ₹45 Cr", or how far it still is from it. */
function closeness(figure: number, published: number, unit: Unit): string {
  const off = Math.abs(figure / published - 1);
  const said = `the published ${publishedText(published, unit)}`;
  if (off < 0.0005) return `exactly ${said}`;
  if (off <= 0.05) return `within ${Math.ceil(off * 100)}% of ${said}`;
  return `${gapWords(figure, published).replace(/ it$/, '')} ${said}`;
}

/** Why the formula's figure is not the published one, in one sentence worked out from the formula's own case. */
export function causeWords({ id, published, lenses, cause }: ReconciledFigure, formula: Case): string {
  const { unit } = figureWords(id, formula.shape.years);
  const write = (figure: number) => figureText(figure, unit);
  switch (cause.kind) {
    case 'agrees':
      return agreement(id, published, lenses.published ?? published, formula, unit);
    case 'belief':
      return id === 'annualBenefit' && cause.tried.belief === 'attribution'
        ? attributionWords(cause.tried, published, formula, unit)
        : `${begin(cause.tried)} alone takes it from ${write(lenses.published ?? 0)} to ${write(cause.tried.figure)}, ${closeness(cause.tried.figure, published, unit)}: that closes ${closes(cause.tried)} of the gap.`;
    case 'unexplained': {
      if (cause.nearest === null) return 'Nothing in the formula explains it: no belief, changed alone, comes nearer.';
      const { belief, figure } = cause.nearest;
      return `Nothing in the formula explains it: the belief that comes nearest, ${BELIEF_WORDS[belief]}, makes it ${write(figure)} and closes only ${closes(cause.nearest)} of the gap.`;
    }
  }
}

function begin({ belief }: Tried): string {
  const words = BELIEF_WORDS[belief];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const closes = (tried: Tried) => `${Math.floor(tried.closes * 100)}%`;

function attributionWords({ figure }: Tried, published: number, formula: Case, unit: Unit): string {
  const revenue = amountOf(formula, 'company.annualRevenue');
  const attributed = amountOf(formula, 'benefits.attributed');
  const annual = amountOf(formula, 'benefits.annual');
  return (
    `The formula credits ${share(attributed / revenue)} of revenue, ${formatMoney(attributed)} of its ${formatMoney(annual)}; ` +
    `crediting ${share(calibrated.fields.revenueAttribution)} of that gives ${formatMoney(figure)}, ${closeness(figure, published, unit)}.`
  );
}

/** Where the formula agrees, whose figures make it so: an agreement that we fitted proves nothing. */
function agreement(id: ReconciledFigure['id'], published: number, figure: number, formula: Case, unit: Unit): string {
  const near = `The formula comes to ${figureText(figure, unit)}, ${closeness(figure, published, unit)}`;
  if (id !== 'firstYearInvestment' && id !== 'totalInvestment') return `${near}: nothing to explain.`;
  if (formula.shape.mode === 'entered') return `${near}: its totals are the source’s own.`;
  const ours = ['spend.tools.1', 'investment.training', 'investment.consulting'].reduce(
    (sum, cell) => sum + amountOf(formula, cell),
    0,
  );
  return `${near}, but ${formatMoney(ours)} of it is ours: tools, training and consulting were chosen to meet it.`;
}
