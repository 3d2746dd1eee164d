import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { benefitObjectionTo } from '#model/findings/objections.ts';
import type { Results } from '#store/results.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { formatRate } from '#words/figures/percent.ts';
import { shareWords } from '#words/figures/shares.ts';
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
      <Explained cell="benefits.annual" dataValue={annual}>
        {formatMoney(annual)}
      </Explained>{' '}
      a year once everything works; <RestsOn read={working} annual={annual} />.
    </Opening>
  );
}

function RestsOn({ read, annual }: { readonly read: Case; readonly annual: number }) {
  const attributed = amountOf(read, 'benefits.attributed');
  const attribution = amountOf(read, 'benefits.revenueAttribution');
  if (attributed === 0) return 'none of it counts on revenue credited to data';
  return (
    <>
      {shareWords(attributed / annual, ['rests', 'rest'])} on one belief: that data may claim{' '}
      <Explained cell="benefits.revenueAttribution">{attribution === 1 ? 'all' : formatRate(attribution)}</Explained> of
      each revenue gain
    </>
  );
}
