import type { LensId } from '#model/business-case/lenses.ts';
import { agreedKnowing, type Knowing, type MeasureFirst, type Part } from '#model/findings/uncertainty/worth.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatMoney } from '#words/figures/money.ts';
import { lensInSentence } from './lens-in-sentence.ts';

const doubtsOf = (lens: LensId): string => (lens === 'cfo' ? 'the CFO’s doubts' : `the ${lensInSentence(lens)} view`);

/** The finding over the table. `nameOf` gives a driver's name by path. */
export function measureTitle(first: MeasureFirst, nameOf: (path: string) => string): string {
  switch (first.kind) {
    case 'driver':
      return `What to measure first: ${nameOf(first.driver)}`;
    case 'no-single':
      return 'What to measure first: no single number';
    case 'nothing':
      return 'What to measure first: nothing, decide now';
    case 'unless':
      return `What to measure first: nothing, unless you share ${doubtsOf(first.lens)}`;
  }
}

/** How one finds out how far it gets, and what that costs. `loss` ₹, 0 where a pilot loses nothing. */
export const pilotWords = (loss: number): string =>
  `How far it gets is measured by a pilot${loss > 0 ? `, which costs ${formatMoney(loss)} where it stops there` : ''}.`;

/** How one finds out something else. `how`: "Two fixed-price quotes". */
export const measureHow = (how: string): string => `To find out: ${inSentence(how)}.`;

const PARTS: Readonly<Record<Part, string>> = {
  'nearly-all': 'nearly all of that',
  'four-fifths': 'four fifths of that',
  'three-quarters': 'three quarters of that',
  'two-thirds': 'two thirds of that',
  half: 'half of that',
  third: 'a third of that',
  quarter: 'a quarter of that',
};

/** What a lens says knowing is worth; `lens` completes "Through …": "the CFO lens", "the lens “Ours”". */
export interface LensKnowing {
  readonly lens: string;
  readonly knowing: Knowing;
}

const IS_WORTH = 'knowing everything before deciding is worth';
const NO_STUDY = 'too little to pay for a study: decide now.';

/** What knowing more is worth through the lens in force and the one it is held against; said once where both say the same. */
export function knowingWords(working: LensKnowing, contrast: LensKnowing | null): string {
  if (contrast === null) return knowingSentence(working);
  const agreed = agreedKnowing(working.knowing, contrast.knowing);
  if (agreed === null) return `${knowingSentence(working)} ${knowingSentence(contrast)}`;
  return agreed.kind === 'nil'
    ? knowingSentence({ lens: 'either lens', knowing: agreed })
    : `Through either lens ${IS_WORTH} ${formatMoney(agreed.worth)} at most, ${NO_STUDY}`;
}

function knowingSentence({ lens, knowing }: LensKnowing): string {
  switch (knowing.kind) {
    case 'nil':
      return `Through ${lens} no finding would change the decision: decide now.`;
    case 'little':
      return `Through ${lens} ${IS_WORTH} ${formatMoney(knowing.worth)}, ${NO_STUDY}`;
    case 'worth': {
      const part = knowing.part === null ? '' : `, and ${PARTS[knowing.part]} is one number`;
      return `Through ${lens} ${IS_WORTH} ${formatMoney(knowing.worth)}${part}.`;
    }
  }
}
