import { LENSES } from '#model/business-case/lenses.ts';
import type { Gap } from '#model/findings/gap.ts';
import type { BenefitsOff } from '#model/findings/reconciliation.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { gapTo, gapWords } from './gaps.ts';

/** The finding of the whole screen: whether the published benefits follow from the formula. */
export const reconciliationSentence = (off: BenefitsOff | null): string =>
  off === null
    ? 'The source’s published benefits follow from its own formula.'
    : `The source’s published results cannot come from its own formula: it promises ${formatMoney(off.promised)} a year and reports ${formatMoney(off.published, 'entry')}.`;

/** How near one belief brings the published benefits. */
export function nearnessSentence({ example, examples, within }: BenefitsOff): string {
  const credited = formatRate(LENSES.calibrated.fields.revenueAttribution);
  const which = examples === 2 ? 'both' : counted(examples, 'of the', 'of the');
  return `Crediting ${credited} of each revenue gain instead brings ${which} ${EXAMPLES[example].section} examples within ${Math.ceil(within * 100)}% of what they report a year.`;
}

/** The examples of the source as subjects of a heading. */
const NAMES: Readonly<Record<ExampleId, string>> = {
  ecommerce: 'E-commerce',
  it_services: 'IT services',
  mid_size: 'Mid-size',
};

/** What the formula makes of an example's published benefit, as a heading; null where it publishes none. */
export function exampleTitle(example: ExampleId, benefit: Gap | null): string {
  const name = NAMES[example];
  if (benefit === null) return name;
  return benefit.kind === 'times'
    ? `${name}: the formula promises ${gapWords(benefit)} the published benefit`
    : `${name}: the formula’s benefit is ${gapTo(benefit, 'the published one')}`;
}
