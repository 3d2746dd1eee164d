import { hasFigures } from '#model/business-case/entered.ts';
import { revenueBeliefOf } from '#model/findings/revenue-belief.ts';
import { Said } from '#ui/said.tsx';
import { benefitsSentence } from '#words/benefits/opening.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { benefitObjectionTo } from '#model/findings/objections.ts';
import type { Results } from '#store/results.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { benefitObjectionWords } from '#words/objections.ts';
import { Opening } from '#ui/opening.tsx';

/** What it brings a year, what most of it rests on, and what a careful reader would say to that. */
export function BenefitsOpening({ results }: { readonly results: Results }) {
  const { working } = results;
  const annual = amountOf(working, 'benefits.annual');
  if (annual === 0 || !hasFigures(working.document))
    return (
      <Opening testId="opening" objection={noBenefitWords(working)}>
        No benefit yet.
      </Opening>
    );
  return (
    <Opening testId="opening" objection={benefitObjectionWords(benefitObjectionTo(results), working)}>
      <Said parts={benefitsSentence(annual, revenueBeliefOf(working))} />
    </Opening>
  );
}
