import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { classes } from '#ui/class-names.ts';
import { FIT_SHARES, RESTORE_SHARES, sharesRefusal, TOGETHER, togetherWords } from '#words/delivery/phases.ts';
import { PHASE_COLUMNS } from './phase-row.tsx';
import type { Shares } from './use-shares.ts';

/** What the four shares make, and where they do not make the whole: which are still in use, and two ways on. */
export function Together({ shares, id }: { readonly shares: Shares; readonly id: string }) {
  const { off, isRefused, inForce, fit, restore } = shares;
  return (
    <div className="border-b border-ink py-2.5">
      <div className={`grid grid-cols-2 gap-x-4 text-table font-semibold ${PHASE_COLUMNS}`}>
        <span>{TOGETHER}</span>
        <span
          className={classes(
            'tnum whitespace-nowrap @row:w-19 @row:pr-3 @row:text-end',
            off !== 0 && 'text-loss @row:w-auto! @row:text-start!',
          )}
        >
          {togetherWords(off)}
        </span>
      </div>
      <div id={id} aria-live="polite" className="text-label text-loss empty:hidden">
        {isRefused && (
          <p className="flex gap-2 pt-2">
            <Icon name="warning" size={14} className="mt-0.5 shrink-0" />
            <span className="max-w-[36rem]">{sharesRefusal(off, inForce)}</span>
          </p>
        )}
      </div>
      {isRefused && (
        <div className="flex flex-wrap gap-3 pt-3">
          <Button onPress={fit}>{FIT_SHARES}</Button>
          <Button onPress={restore}>{RESTORE_SHARES}</Button>
        </div>
      )}
    </div>
  );
}
