import { amountOf } from '#model/business-case/read-case.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { classes } from '#ui/class-names.ts';
import { CountDelivery } from './count-delivery.tsx';
import { OutsideView } from './outside-view.tsx';

export interface CountedSectionProps {
  readonly view: View;
  /** Across both halves of a pair, the switches side by side. */
  readonly isAcross?: boolean;
}

/** What the trials count beyond their drivers, as switches: that it may not be finished, and that costs overrun. */
export function CountedSection({ view: { scene, working }, isAcross = false }: CountedSectionProps) {
  const { read } = scene;
  if (working === null) return null;
  return (
    <section
      aria-label="What the trials count"
      className={classes(
        'grid grid-cols-[minmax(0,1fr)] content-start border-t border-rule',
        isAcross && 'gap-x-12 @broad:col-span-2 @broad:grid-cols-2',
      )}
    >
      <CountDelivery read={read} />
      <OutsideView
        isOn={read.document.uncertainty?.outsideView === true}
        findings={working.findings}
        total={amountOf(read, 'investment.total')}
        years={read.shape.years}
      />
    </section>
  );
}
