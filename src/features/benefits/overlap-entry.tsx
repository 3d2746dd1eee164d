import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Overlap } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { linesOf, type BaseId } from '#model/facts/benefit-lines.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatRate } from '#words/figures/percent.ts';
import { caseWith } from './variants.ts';

const WORDS: Readonly<Record<Overlap, string>> = { additive: 'Add up', compounding: 'Compound' };

/** How lines that take shares of the same base meet, with an example from the case itself. */
export function OverlapEntry({ read }: { readonly read: Case }) {
  return (
    <ChoiceField
      path="benefits.overlap"
      label="Shares of one base"
      hint="when two lines cut the same cost"
      hasOrigin
      words={WORDS}
      initial="additive"
      description={exampleOf(read)}
    />
  );
}

/** The first base that several compounding lines share, in the catalogue's order. */
function sharedBase(read: Case) {
  const lines = linesOf(read.shape.catalogue).filter(
    ([id, { base, revenueDriven }]) =>
      typeof base === 'string' && !revenueDriven && amountOf(read, `benefits.rates.${id}`) > 0,
  );
  const bases = lines.flatMap(([, { base }]) => (typeof base === 'string' ? [base] : []));
  const base = bases.find((each, k) => bases.indexOf(each) < k);
  return base === undefined ? null : { base, rates: ratesOf(read, base) };
}

const ratesOf = (read: Case, base: BaseId) =>
  linesOf(read.shape.catalogue)
    .filter(([, line]) => line.base === base && !line.revenueDriven)
    .map(([id]) => amountOf(read, `benefits.rates.${id}`))
    .filter((rate) => rate > 0);

function exampleOf(read: Case): string {
  const shared = sharedBase(read);
  if (shared === null) return 'No two lines cut the same cost here, so both ways give the same.';
  const { base, rates } = shared;
  const [first = 0, ...rest] = rates.map(formatRate);
  const name = inSentence(numberField(`company.${base}`).label);
  // The share of a base of ₹0 is none: a rupee of it tells the same.
  const known = amountOf(read, `company.${base}`) > 0 ? read : caseWith(read, `company.${base}`, 1);
  const taken = (overlap: Overlap) =>
    formatRate(amountOf(caseWith(known, 'benefits.overlap', overlap), `benefits.shareTaken.${base}`));
  return read.shape.overlap === 'additive'
    ? `${[first, ...rest].join(' + ')} of the ${name} make ${taken('additive')}. Compounding, ${first} then ${rest.join(' then ')} of the rest would make ${taken('compounding')}.`
    : `${first} of the ${name}, then ${rest.join(' then ')} of the rest, make ${taken('compounding')}. Added up they would make ${taken('additive')}.`;
}
