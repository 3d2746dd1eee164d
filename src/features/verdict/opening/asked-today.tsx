import type { Asked } from '#model/findings/asked.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { Explained } from '#ui/explained.tsx';
import { ASKED_TITLE, askedNote } from '#words/asked.ts';
import { formatMoney } from '#words/figures/money.ts';

/** The money that saying yes today commits, beside the verdict. */
export function AskedToday({ asked }: { readonly asked: Asked }) {
  return (
    <div className="border-t border-rule pt-3 @columns:border-t-0 @columns:border-l @columns:pt-0 @columns:pl-6">
      <h2 className="text-label text-muted">{ASKED_TITLE}</h2>
      <p className="mt-0.5">
        <Explained cell={wayCell(asked.approach, 'asked')} size="headline">
          {formatMoney(asked.amount)}
        </Explained>
      </p>
      <p className="mt-1 text-margin text-muted">{askedNote(asked)}</p>
    </div>
  );
}
