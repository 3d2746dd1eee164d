import { counted, numberWord } from '#words/figures/numbers.ts';
import { Icon } from '#ui/icon.tsx';
import type { LensView } from './lens-row.tsx';
import { MOST_SHOWN } from './shown-lenses.ts';

export interface LensChooserProps {
  readonly views: readonly LensView[];
  readonly shown: readonly LensView[];
  readonly onPick: (ids: ReadonlySet<string>) => void;
}

/** Which of many lenses stand beside each other: four at most, one at least. */
export function LensChooser({ views, shown, onPick }: LensChooserProps) {
  const picked = new Set(shown.map(({ id }) => id));
  const isFull = picked.size >= MOST_SHOWN;
  return (
    <details className="group mt-6">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-table font-medium tablet:min-h-6 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="-ml-1 text-muted group-open:rotate-90" />
        Comparing {numberWord(picked.size)} of {counted(views.length, 'lens', 'lenses')}
      </summary>
      <fieldset className="mt-1 pl-5">
        <legend className="text-small text-muted">
          {isFull ? 'Untick one to show another.' : `Up to ${numberWord(MOST_SHOWN)} stand beside each other.`}
        </legend>
        <div className="grid gap-x-6 @row:grid-cols-2 @broad:grid-cols-3">
          {views.map(({ id, label }) => {
            const isShown = picked.has(id);
            const isFixed = isShown ? picked.size === 1 : isFull;
            return (
              <label
                key={id}
                className="flex min-h-11 items-center gap-2 text-table has-disabled:text-muted tablet:min-h-8"
              >
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent"
                  checked={isShown}
                  disabled={isFixed}
                  onChange={() =>
                    onPick(new Set(isShown ? [...picked].filter((each) => each !== id) : [...picked, id]))
                  }
                />
                <span className="min-w-0 break-words">{label}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </details>
  );
}
