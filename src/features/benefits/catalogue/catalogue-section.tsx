import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { linesOf, type Catalogue } from '#model/facts/benefit-lines.ts';
import { useActions } from '#bound/context.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { catalogueNote } from '#words/benefits/lines.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { caseWith } from '#model/business-case/case-with.ts';

const WORDS: Readonly<Record<Catalogue, string>> = { core: 'Core (§4)', comprehensive: 'Comprehensive (§8)' };

/** Which of the source's two lists of benefits is counted, and what the other would say. */
export function CatalogueSection({ read }: { readonly read: Case }) {
  const { catalogue } = read.shape;
  const other = catalogue === 'core' ? 'comprehensive' : 'core';
  const otherAnnual = amountOf(caseWith(read, 'benefits.catalogue', other), 'benefits.annual');
  return (
    <FormSection
      title="The source counts benefits in two ways"
      prose={<p>A line belongs to one list or to both. Rates that you set in the other list are kept for it.</p>}
    >
      <ChoiceField
        path="benefits.catalogue"
        label="Catalogue"
        hint="which lines there are"
        hasOrigin
        words={WORDS}
        initial="core"
        description={
          <>
            {catalogueNote(catalogue, linesOf(catalogue).length, other, otherAnnual)}
            {catalogue === 'comprehensive' && <AsInTheSource read={read} />}
          </>
        }
      />
    </FormSection>
  );
}

/** §8 runs its catalogue without a ramp and without growth. The offer disappears once the case does so too. */
function AsInTheSource({ read }: { readonly read: Case }) {
  const { editAll } = useActions();
  if (read.shape.ramp === 'flat' && amountOf(read, 'benefits.growth') === 0) return null;
  return (
    <span className="mt-2 block">
      The source runs this list flat, from the first day and without growth.{' '}
      <LinkButton
        onPress={() =>
          editAll(
            [
              { path: 'benefits.ramp.kind', value: 'flat' },
              { path: 'benefits.growth', value: 0 },
            ],
            'Ramp and growth as in §8',
          )
        }
      >
        Do the same
      </LinkButton>
    </span>
  );
}
