import { nearestLens } from '#model/business-case/nearest-lens.ts';
import { freedCapacityOf } from '#model/findings/capacity.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { useLensName } from '#bound/use-lens-name.ts';
import type { Results } from '#store/results.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { capacityNote } from '#words/benefits/capacity.ts';
import { beliefsNote, beliefsTitle } from '#words/lenses.ts';
import { LensList } from './lens-list.tsx';
import { OverlapEntry } from './overlap-entry.tsx';
import { SaveLens } from './save-lens.tsx';
import { TodaysLens } from './todays-lens.tsx';

/** The six beliefs on which people differ, the lens that they make up, and every lens to look through instead. */
export function BeliefsSection({ results }: { readonly results: Results }) {
  const { working } = results;
  const name = useLensName();
  const nearest = nearestLens(working.document);
  return (
    <FormSection
      title={beliefsTitle(name, nearest)}
      prose={
        <>
          <p>{beliefsNote(name, nearest)}</p>
          {name.kind === 'first-edition' ? <TodaysLens results={results} /> : <SaveLens results={results} />}
        </>
      }
    >
      <NumberField
        path="benefits.revenueAttribution"
        hint="share of each revenue gain that data may claim"
        description="Sales also grow for other reasons. This is the part you would defend before the sales team."
      />
      <NumberField
        path="benefits.contributionMargin"
        hint="what stays of a rupee of revenue"
        description="After goods, delivery and commissions. At 100% revenue itself counts as gain."
      />
      <OverlapEntry read={working} />
      <NumberField
        path="benefits.capacityCashable"
        hint="part of freed hours that is no longer paid"
        description={capacityNote(freedCapacityOf(working))}
      />
      <NumberField
        path="benefits.benefitRisk"
        hint="held back from every benefit"
        description="For what will be late, smaller or never come."
      />
      <NumberField
        path="benefits.costRisk"
        hint="added to every cost"
        description="For what will cost more than planned. It moves the investment, not the benefits."
      />
      <LensList results={results} />
    </FormSection>
  );
}
