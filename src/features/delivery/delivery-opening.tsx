import type { Case } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import { deliveryOf } from '#model/findings/delivery.ts';
import { Explained } from '#ui/explained.tsx';
import { Opening } from '#ui/opening.tsx';
import { formatMoney } from '#words/figures/money.ts';

/** What piloting first risks and is worth, beside doing everything at once. */
export function DeliveryOpening({ read }: { readonly read: Case }) {
  const { pilotAtRisk, allAtRisk, gain } = deliveryOf(read);
  return (
    <Opening
      testId="opening"
      objection="Most such programmes are never finished: what counts is how much is spent when one stops."
    >
      Piloting first risks{' '}
      <Explained cell={outcomeCell('phased', 'stopped1', 'npv')}>{formatMoney(pilotAtRisk)}</Explained> instead of{' '}
      <Explained cell={outcomeCell('big_bang', 'failed', 'npv')}>{formatMoney(allAtRisk)}</Explained> and is worth{' '}
      <Explained cell={wayCell('phased', 'expectedNpv')}>{formatMoney(Math.abs(gain))}</Explained>{' '}
      {gain >= 0 ? 'more' : 'less'} in expectation.
    </Opening>
  );
}
