import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import { DeliveryLink } from '#features/uncertainty/shared/delivery-link.tsx';
import { DRIVER_LOOKS } from '#features/uncertainty/shared/driver-button.tsx';
import { classes } from '#ui/class-names.ts';
import { deliveredOdds } from '#words/uncertainty/delivery.ts';
import { driverName, rangeText } from '#words/uncertainty/drivers.ts';
import { capitalise } from '#words/figures/numbers.ts';

/** How far it gets, under the ranges of the drivers; its odds are the Delivery screen's. */
export function DeliveryRange({ factor, read }: { readonly factor: Factor; readonly read: Case }) {
  const { approach } = read.shape;
  const delivered = amountOf(read, outcomeCell(approach, 'delivered', 'probability'));
  return (
    <section aria-label="Range of delivery" className="@container mt-8">
      <h3 className="border-b border-ink pb-1.5 font-serif text-subject font-semibold">Delivery</h3>
      <DeliveryLink
        className={classes(
          DRIVER_LOOKS.row,
          'grid gap-x-4 gap-y-0.5 border-b border-rule @row:grid-cols-[minmax(0,1fr)_minmax(0,29.5rem)]',
        )}
      >
        <span className="font-medium">{driverName(factor)}</span>
        <span className="text-small text-muted @row:text-table @row:text-ink">
          {capitalise(rangeText(factor))}; {deliveredOdds(delivered, approach)}
        </span>
      </DeliveryLink>
    </section>
  );
}
