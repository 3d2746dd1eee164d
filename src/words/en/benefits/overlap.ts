import type { SharedBase } from '#model/findings/overlap.ts';
import { numberField } from '#model/document/fields.ts';
import { formatRate } from '#words/figures/percent.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';

/** What adding up and compounding make of the first base that several lines share. */
export function overlapNote(shared: SharedBase | null): string {
  if (shared === null) return 'No two lines cut the same cost here, so both ways give the same.';
  const { base, rates, inForce, taken } = shared;
  const [first = 0, ...rest] = rates.map(formatRate);
  const name = inSentence(numberField(`company.${base}`).label);
  const [added, compounded] = [formatRate(taken.additive), formatRate(taken.compounding)];
  return inForce === 'additive'
    ? `${[first, ...rest].join(' + ')} of the ${name} make ${added}. Compounding, ${first} then ${rest.join(' then ')} of the rest would make ${compounded}.`
    : `${first} of the ${name}, then ${rest.join(' then ')} of the rest, make ${compounded}. Added up they would make ${added}.`;
}
