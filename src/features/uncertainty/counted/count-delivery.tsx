import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import { DELIVERY_SCREEN } from '#features/uncertainty/shared/delivery-link.tsx';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import { Explained } from '#ui/explained.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { COUNT_DELIVERY, countDeliveryWords, DELIVERED_ODDS } from '#words/uncertainty/delivery.ts';
import { formatOdds } from '#words/delivery/odds.ts';

/** Whether trials count that the programme may not be finished, as a switch, with how likely it is. */
export function CountDelivery({ read }: { readonly read: Case }) {
  const edit = useUncertaintyEdit();
  const isOn = countsDelivery(read.document);
  const { approach } = read.shape;
  const delivered = outcomeCell(approach, 'delivered', 'probability');
  return (
    <div className="border-b border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex items-center gap-3">
          <Switch
            id="uncertainty.delivery"
            label={COUNT_DELIVERY.label}
            isOn={isOn}
            onChange={(next) =>
              edit(['delivery'], next ? undefined : false, next ? COUNT_DELIVERY.on : COUNT_DELIVERY.off)
            }
            hint={COUNT_DELIVERY.hint}
          />
          <span aria-hidden="true" className="text-table font-medium">
            {COUNT_DELIVERY.label}
          </span>
        </div>
        <p className="text-table">
          <b className="tnum">
            <Explained cell={delivered} size="plain">
              {formatOdds(amountOf(read, delivered))}
            </Explained>
          </b>{' '}
          <span className="text-muted">{DELIVERED_ODDS[approach]}</span>{' '}
          <LinkButton href={DELIVERY_SCREEN}>{COUNT_DELIVERY.link}</LinkButton>
        </p>
      </div>
      <p className="mt-1.5 max-w-[44rem] text-label text-muted">{countDeliveryWords(isOn, approach)}</p>
    </div>
  );
}
