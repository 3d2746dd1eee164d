import { usualOrigin, type LeftOut, type LeftOutFinding, type LeftOutId } from '#model/findings/left-out.ts';
import { OMISSIONS } from '#model/facts/omissions.ts';
import { formatMoney, formatMoneyChange, isNoMoney } from './figures/money.ts';
import { capitalise, counted } from './figures/numbers.ts';
import { formatRate } from './figures/percent.ts';
import { inSentence } from './grammar/in-sentence.ts';
import { listed } from './grammar/listed.ts';

/** What stands around the list. */
export const LEFT_OUT_WORDS = {
  title: 'What the formula leaves out',
  note: 'The source’s formula counts none of these. All are off, so that its published figures stay what they are; each shows what it would do before it is switched on.',
  noteCounted:
    'The source’s formula counts none of these, and its published figures rest on none. What is on shows what it does to the NPV, what is off what it would do.',
  countAll: 'Count them all',
  countRest: 'Count the rest too',
  countAllEdit: 'Everything the formula leaves out',
  heads: { what: 'Left out', value: 'Usual, or yours', effect: 'Effect on NPV' },
  usually: 'Usually',
  shareHired: 'Share of the new team hired',
  answer: 'See what each would do',
  held: 'The totals that you entered hold it.',
} as const;

/** What something left out is called. */
export const leftOutLabel = (id: LeftOutId): string =>
  id === 'finance.timing' ? 'Flows through the year' : OMISSIONS[id].label;

/** What it counts, in one clause. */
export const leftOutHint = (id: LeftOutId): string =>
  id === 'finance.timing' ? 'gains and costs fall into the middle of a year and not to its end' : OMISSIONS[id].hint;

/** Why its usual value is what it is. */
export const leftOutWhy = (id: LeftOutId): string => {
  const origin = usualOrigin(id);
  return origin.kind === 'ours' ? origin.why : 'As the source quotes it for the industry.';
};

/** The value at which it is usually counted: "15%", "2 quarters", "from the middle". */
export function usualWords(id: LeftOutId): string {
  if (id === 'finance.timing') return 'from the middle';
  const { usual } = OMISSIONS[id];
  return id === 'investment.parallelRun' || id === 'benefits.delayQuarters'
    ? counted(usual, 'quarter')
    : formatRate(usual);
}

/** What it does to the NPV: "takes ₹1.2 Cr off the NPV", "adds ₹40 lakh", "changes nothing". */
export function effectWords({ effect }: Pick<LeftOut, 'effect'>): string {
  if (isNoMoney(effect)) return 'changes nothing';
  return effect < 0 ? `takes ${formatMoney(-effect)} off the NPV` : `adds ${formatMoney(effect)} to the NPV`;
}

/** The same as a figure under a head that says what of: "−₹1.2 Cr", "+₹40 lakh". */
export const effectFigure = ({ effect }: Pick<LeftOut, 'effect'>): string =>
  isNoMoney(effect) ? 'none' : formatMoneyChange(effect);

/** The same of what is not counted yet: "would take ₹1.2 Cr off the NPV". */
export function wouldWords({ effect }: Pick<LeftOut, 'effect'>): string {
  if (isNoMoney(effect)) return 'would change nothing';
  return effect < 0 ? `would take ${formatMoney(-effect)} off the NPV` : `would add ${formatMoney(effect)} to the NPV`;
}

/** The finding of the whole as a heading. */
export function leftOutTitle({ items, ofRest }: LeftOutFinding): string {
  const asked = items.filter(({ applies }) => applies);
  const open = asked.filter(({ isCounted }) => !isCounted);
  if (open.length === 0) return 'Nothing of it is left out here';
  const all =
    open.length === asked.length
      ? 'What the formula leaves out'
      : `${capitalise(counted(open.length, 'thing'))} more that the formula leaves out`;
  return `${all} ${wouldWords({ effect: ofRest })}`;
}

/** One line for the verdict: the largest of what is not counted; null where nothing material is left out. */
export function largestLeftOut(material: readonly LeftOut[]): string | null {
  const [first, ...others] = material;
  if (first === undefined) return null;
  const rest = others.length === 0 ? '' : `, ${counted(others.length, 'other')} more than 2% each`;
  return `Not counted: ${inSentence(leftOutLabel(first.id))}, which usually ${effectWords(first)}${rest}.`;
}

/** The objection that names what is material. */
export const leftOutObjection = (
  material: readonly LeftOut[],
): { readonly title: string; readonly detail: string } => ({
  title: `The formula leaves out ${listed(material.map(({ id }) => inSentence(leftOutLabel(id))))}`,
  detail: material.map((each) => `${leftOutLabel(each.id)} at ${usualWords(each.id)} ${effectWords(each)}.`).join(' '),
});

/** The sensitivity beside the switches. */
export const overFiveWords = ({ overFive, npv }: LeftOutFinding, years: number): string | null =>
  overFive === null
    ? null
    : `Beside it, not counted: over five years in place of ${counted(years, 'year')} the NPV would be ${formatMoney(overFive)} instead of ${formatMoney(npv)}.`;
