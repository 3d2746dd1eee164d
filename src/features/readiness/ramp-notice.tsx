import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import { useActions } from '#store/context.ts';
import { Button } from '#ui/button.tsx';
import { formatMoney, formatMoneyChange } from '#ui/format/money.ts';
import { Notice } from '#ui/notice.tsx';
import { LINK_RAMP } from './ramp-link.ts';

/** Says where the case does not follow readiness, what following it would change, and lets it follow. */
export function RampNotice({ read }: { readonly read: Case }) {
  const { editAll } = useActions();
  const { ramp, actions } = read.shape;
  if (ramp === 'readiness') return null;
  const npv = amountOf(read, 'finance.npv');
  const linked = amountOf(readCase(linkedToReadiness(read.document)), 'finance.npv');
  return (
    <div className="mt-8">
      <Notice
        title="The case does not follow readiness yet"
        actions={
          <Button onPress={() => editAll([LINK_RAMP], 'Ramp follows readiness')}>Let it follow readiness</Button>
        }
      >
        Its benefits arrive by {ramp === 'flat' ? 'a flat ramp, all from the first day' : 'the ramp of the source'},
        whatever the score. What readiness and actions are worth is counted here as if they arrived by the score.{' '}
        {actions.length > 0 && 'The chosen actions cost money in this case and bring nothing as it stands. '}
        {changeWords(npv, linked)}
      </Notice>
    </div>
  );
}

function changeWords(npv: number, linked: number): string {
  if (formatMoneyChange(linked - npv) === '₹0') return 'Following it changes nothing at this score.';
  return `Following it takes NPV from ${formatMoney(npv)} to ${formatMoney(linked)}.`;
}
