import type { Case } from '#model/business-case/read-case.ts';
import { sharedBaseOf } from '#model/findings/overlap.ts';
import { overlapNote } from '#words/benefits/overlap.ts';
import type { Overlap } from '#model/document/document.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';

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
      description={overlapNote(sharedBaseOf(read))}
    />
  );
}
