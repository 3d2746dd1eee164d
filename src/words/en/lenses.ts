import { CFO_FIRST_EDITION, LENSES, type LensFields, type LensName } from '#model/business-case/lenses.ts';
import type { LensDifference, Nearest } from '#model/business-case/nearest-lens.ts';
import type { agreementOf, Standing } from '#model/findings/standing.ts';
import { numberField } from '#model/document/fields.ts';
import { inSentence } from './grammar/in-sentence.ts';
import { alternatives } from './grammar/listed.ts';
import { formatMoneyBeside } from './figures/money.ts';
import { formatNumber } from './figures/numbers.ts';
import { formatRate, formatRoi } from './figures/percent.ts';

/** The six fields of a lens in one clause: "16% credited at 30% margin, 25% of freed hours as cash, benefits −20%, costs +15%, shares compound". */
export const lensWords = ({
  revenueAttribution,
  contributionMargin,
  capacityCashable,
  benefitRisk,
  costRisk,
  overlap,
}: LensFields): string =>
  [
    `${formatRate(revenueAttribution)} credited at ${formatRate(contributionMargin)} margin`,
    ...(capacityCashable < 1 ? [`${formatRate(capacityCashable)} of freed hours as cash`] : []),
    ...(benefitRisk > 0 ? [`benefits −${formatRate(benefitRisk)}`] : []),
    ...(costRisk > 0 ? [`costs +${formatRate(costRisk)}`] : []),
    ...(overlap === 'compounding' ? ['shares compound'] : []),
  ].join(', ');

/** What a view is called in a list of lenses: "CFO", "Our board", "The sender’s", "Yours". */
export function lensLabel(name: LensName): string {
  switch (name.kind) {
    case 'built-in':
      return LENSES[name.id].label;
    case 'first-edition':
      return CFO_FIRST_EDITION.label;
    case 'own':
      return name.name;
    case 'none':
      return name.isSenders ? 'The sender’s' : 'Yours';
  }
}

/** The same where nothing around it says that it is a lens: "CFO lens", "The sender’s lens", "Your own lens". */
export function lensTitle(name: LensName): string {
  return name.kind === 'none' && !name.isSenders ? 'Your own lens' : `${lensLabel(name)} lens`;
}

/** On a file that leaves the product, where "yours" would be the reader's: "CFO", "Our board", "own view". */
export const lensOnFile = (name: LensName): string => (name.kind === 'none' ? 'own view' : lensLabel(name));

/** Of which lens the six beliefs in force are, as a heading; `nearest` is told where they have no name. */
export function beliefsTitle(name: LensName, nearest: Nearest): string {
  switch (name.kind) {
    case 'built-in':
      return `This is the ${lensLabel(name)} lens`;
    case 'first-edition':
      return 'This is the CFO lens in its first edition';
    case 'own':
      return `This is ${name.isSenders ? 'the sender’s' : 'your'} lens “${name.name}”`;
    case 'none':
      return `${lensLabel(name)}: nearest to ${nearestLabel(nearest)}`;
  }
}

/** The sentence under it. */
export function beliefsNote(name: LensName, nearest: Nearest): string {
  switch (name.kind) {
    case 'built-in':
      return `${LENSES[name.id].belief}.`;
    case 'first-edition':
      return `${CFO_FIRST_EDITION.belief}. It comes with documents of before freed hours were told from cash; today’s counts ${formatRate(cfo.capacityCashable)} of them.`;
    case 'own':
      return 'Six beliefs, saved under a name.';
    case 'none':
      return `The difference: ${nearest.differences.map(differenceWords).join('; ')}.`;
  }
}

/** What the CFO's lens of today makes of a case that looks through its first edition; NPVs in ₹. */
export const todaysLensNote = (npv: number, todays: number): string =>
  `Through today’s the NPV is ${formatMoneyBeside(todays, [npv])} in place of ${formatMoneyBeside(npv, [todays])}.`;

const nearestLabel = ({ lens }: Nearest) => (lens.kind === 'own' ? `“${lens.name}”` : LENSES[lens.id].label);

/** "benefit risk 10% instead of 20%". */
function differenceWords(difference: LensDifference): string {
  if (difference.field === 'overlap') return `shares ${ADD[difference.own]} instead of ${ADDING[difference.theirs]}`;
  const { field, own, theirs } = difference;
  const label = inSentence(numberField(`benefits.${field}`).label);
  return `${label} ${formatRate(own)} instead of ${formatRate(theirs)}`;
}

const ADD = { additive: 'add up', compounding: 'compound' } as const;
const ADDING = { additive: 'adding up', compounding: 'compounding' } as const;

const AGREED: Readonly<Record<ReturnType<typeof agreementOf>, string>> = {
  gain: 'All three lenses say gain',
  loss: 'All three lenses say loss',
  open: 'No lens is sure',
  divided: 'It depends whom you believe',
};

/** What the built-in lenses come to together, as a heading. */
export const lensesTitle = (agreement: ReturnType<typeof agreementOf>): string =>
  `How sure are we? ${AGREED[agreement]}`;

const [published, calibrated, cfo] = [LENSES.published.fields, LENSES.calibrated.fields, LENSES.cfo.fields];

/** Heads of the lens table. */
export const LENS_HEADS = {
  npv: 'NPV delivered',
  average: (countsDelivery: boolean): string => (countsDelivery ? 'Average with delivery' : 'Average of the trials'),
  gain: 'Trials that gain',
} as const;

/** What the bars of the lens table are. */
export const lensBars = (countsDelivery: boolean): string =>
  countsDelivery
    ? 'Outlined bar: trials that stop; solid: trials delivered; nine in ten of each.'
    : 'Bar: nine trials in ten.';

/** Why the published formula's own result lies beyond its trials. */
export const AT_CEILING = 'The published result sits above its own bar: its assumptions are already at their ceiling.';

/** The low end of the trials, under their average: "5% below −1.1". */
export const lowEndWords = (amount: string): string => `5% below ${amount}`;

/** In what the built-in lenses differ. */
export const LENS_DIFFERENCES =
  `The first two differ in how much of the revenue gain they credit to data: ` +
  `${formatRate(published.revenueAttribution)} or ${formatRate(calibrated.revenueAttribution)}. ` +
  `The CFO credits ${formatRate(cfo.revenueAttribution)} too, but counts only its ${formatRate(cfo.contributionMargin)} ` +
  `margin and ${formatRate(cfo.capacityCashable)} of the hours freed, lets overlapping shares compound, takes ${formatRate(cfo.benefitRisk)} off every benefit and adds ` +
  `${formatRate(cfo.costRisk)} to every cost.`;

/** How the case stands through each lens: "a 17-fold return, a 3-fold return or a close call"; one word for all where they agree. */
export function standingsSentence(standings: readonly Standing[]): string {
  const words = standings.map(standingWords);
  const [first = ''] = words;
  const all = new Set(words).size === 1 ? `${first} whichever way you look` : alternatives(words);
  return `Same company, same plans: ${all}.`;
}

function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'none':
      return 'no return to speak of';
    case 'loss':
      return 'a loss';
    case 'close':
      return 'a close call';
    case 'fold':
      return `a ${formatNumber(standing.times)}-fold return`;
    case 'return':
      return `a return of ${formatRoi(standing.roi)}`;
  }
}
