import { LENS_IDS, LENSES, lensFieldsOf } from '#model/business-case/lenses.ts';
import { useNeev } from '#bound/context.ts';
import { isSendersLens } from '#store/lens-label.ts';
import { shownProfile } from '#store/neev-store.ts';
import type { Results } from '#store/results.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { LensList } from './lens-list.tsx';
import { nearestLens } from './nearest-lens.ts';
import { OverlapEntry } from './overlap-entry.tsx';
import { SaveLens } from './save-lens.tsx';
import { ShareEntry } from './share-entry.tsx';

/** The five beliefs on which people differ, the lens that they make up, and every lens to look through instead. */
export function BeliefsSection({ results }: { readonly results: Results }) {
  const { working } = results;
  const isSenders = useNeev((state) => isSendersLens(shownProfile(state)));
  const { title, prose } = lensOfTheBeliefs(results, isSenders);
  return (
    <FormSection
      title={title}
      prose={
        <>
          {prose}
          <SaveLens results={results} />
        </>
      }
    >
      <ShareEntry
        path="benefits.revenueAttribution"
        hint="share of each revenue gain that data may claim"
        description="Sales also grow for other reasons. This is the part you would defend before the sales team."
      />
      <ShareEntry
        path="benefits.contributionMargin"
        hint="what stays of a rupee of revenue"
        description="After goods, delivery and commissions. At 100% revenue itself counts as gain."
      />
      <OverlapEntry read={working} />
      <ShareEntry
        path="benefits.benefitRisk"
        hint="held back from every benefit"
        description="For what will be late, smaller or never come."
      />
      <ShareEntry
        path="benefits.costRisk"
        hint="added to every cost"
        description="For what will cost more than planned. It moves the investment, not the benefits."
      />
      <LensList results={results} />
    </FormSection>
  );
}

function lensOfTheBeliefs({ lens, ownLenses, working }: Results, isSenders: boolean) {
  if (lens !== null) return { title: `This is the ${LENSES[lens].label} lens`, prose: <p>{LENSES[lens].belief}.</p> };
  const chosen = ownLenses.find(({ isChosen }) => isChosen);
  if (chosen !== undefined)
    return {
      title: `This is ${isSenders ? 'the sender’s' : 'your'} lens “${chosen.lens.name}”`,
      prose: <p>Five beliefs, saved under a name.</p>,
    };
  const nearest = nearestLens(lensFieldsOf(working.document), [
    ...LENS_IDS.map((id) => LENSES[id]),
    ...ownLenses.map((each) => ({ label: `“${each.lens.name}”`, fields: each.lens })),
  ]);
  if (nearest === null) return { title: `These beliefs are ${isSenders ? 'the sender’s' : 'yours'}`, prose: null };
  return {
    title: `${isSenders ? 'The sender’s' : 'Yours'}: nearest to ${nearest.label}`,
    prose: <p>The difference: {nearest.differences.join('; ')}.</p>,
  };
}
