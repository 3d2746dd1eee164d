import { memo } from 'react';
import type { Counting } from '#model/readiness/gain.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { ODDS_LEFT_OUT } from '#words/readiness/gain.ts';
import { COUNT_DELIVERY } from '#words/uncertainty/delivery.ts';

/** Says where the scenario leaves out whether the programme gets finished, as those of earlier editions do, and counts it at a press. */
export const CountingNotice = memo(function CountingNotice({ counting }: { readonly counting: Counting }) {
  const { editAll } = useActions();
  if (counting !== 'delivered') return null;
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 border-line bg-sunk py-3 pr-3 pl-4 text-table">
      <p className="max-w-[46rem] flex-1 basis-80">
        <b>{ODDS_LEFT_OUT.title}</b> {ODDS_LEFT_OUT.detail}
      </p>
      <span className="print:hidden">
        <Button onPress={() => editAll([{ path: 'uncertainty.delivery', value: undefined }], COUNT_DELIVERY.on)}>
          {COUNT_DELIVERY.label}
        </Button>
      </span>
    </div>
  );
});
