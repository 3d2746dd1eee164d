import { hasFigures } from '#model/business-case/entered.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { deliveryOf } from '#model/findings/delivery.ts';
import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { Opening } from '#ui/opening.tsx';
import { Said } from '#ui/said.tsx';
import { HEADLINE_UNCOUNTED, NOTHING_TO_DELIVER, openingObjection, openingParts } from '#words/delivery/opening.ts';
import { noBenefitWords } from '#words/no-benefit.ts';

/** What piloting first risks and is worth, beside doing everything at once. */
export function DeliveryOpening({ read }: { readonly read: Case }) {
  if (!hasFigures(read.document))
    return (
      <Opening testId="opening" objection={noBenefitWords(read)}>
        {NOTHING_TO_DELIVER}
      </Opening>
    );
  const delivery = deliveryOf(read);
  return (
    <>
      <Opening testId="opening" objection={openingObjection(delivery)}>
        <Said parts={openingParts(delivery)} />
      </Opening>
      <UncountedNotice read={read} title={HEADLINE_UNCOUNTED} className="mt-8" />
    </>
  );
}
