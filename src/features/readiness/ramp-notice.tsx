import { memo } from 'react';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import { useActions } from '#store/context.ts';
import { Button } from '#ui/button.tsx';
import { formatMoney, formatMoneyChange } from '#ui/format/money.ts';
import { LINK_RAMP } from './ramp-link.ts';

/** Says where the case does not follow readiness, what following it would change, and lets it follow. */
export const RampNotice = memo(function RampNotice({ read }: { readonly read: Case }) {
  const { editAll } = useActions();
  const { ramp, actions } = read.shape;
  if (ramp === 'readiness') return null;
  const npv = amountOf(read, 'finance.npv');
  const linked = amountOf(readCase(linkedToReadiness(read.document)), 'finance.npv');
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 border-line bg-sunk py-3 pr-3 pl-4 text-table">
      <p className="max-w-[46rem] flex-1 basis-80">
        <b>The case does not follow readiness yet:</b> its benefits arrive{' '}
        {ramp === 'flat' ? 'all from the first day' : 'by the ramp of the source'}, whatever the score. What stands here
        is what readiness is worth once it does. {actions.length > 0 && 'The chosen actions only cost until then. '}
        {changeWords(npv, linked)}
      </p>
      <span className="print:hidden">
        <Button onPress={() => editAll([LINK_RAMP], 'Ramp follows readiness')}>Let it follow readiness</Button>
      </span>
    </div>
  );
});

function changeWords(npv: number, linked: number): string {
  if (formatMoneyChange(linked - npv) === '₹0') return 'Following it changes nothing at this score.';
  return `Following it takes NPV from ${formatMoney(npv)} to ${formatMoney(linked)}.`;
}
