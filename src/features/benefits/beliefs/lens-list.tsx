import { useId, useRef } from 'react';
import { CFO_FIRST_EDITION, LENS_IDS, lensNameOf, LENSES, type LensFields } from '#model/business-case/lenses.ts';
import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { useActions } from '#bound/context.ts';
import type { Results } from '#store/results.ts';
import { classes } from '#ui/class-names.ts';
import { lensWords } from '#words/lenses.ts';
import { formatMoney } from '#words/figures/money.ts';
import { Icon } from '#ui/icon.tsx';

/** DOM id of the list: where the focus goes once a new lens stands in it. */
export const LENS_LIST = 'lenses';

interface LensLine {
  readonly label: string;
  readonly belief: string;
  readonly fields: LensFields;
  readonly read: Case;
  readonly isChosen: boolean;
  readonly isOwn: boolean;
}

/** Every lens, built in, of an older document and own, with what it leaves of the benefits; one press looks through it, another deletes an own one. */
export function LensList({ results: { lens, lenses, ownLenses, working } }: { readonly results: Results }) {
  const { chooseLens, deleteLens } = useActions();
  const titleId = useId();
  const list = useRef<HTMLElement>(null);
  const lines: readonly LensLine[] = [
    ...LENS_IDS.map((id) => ({
      label: LENSES[id].label,
      belief: LENSES[id].belief,
      fields: LENSES[id].fields,
      read: lenses[id],
      isChosen: lens === id,
      isOwn: false,
    })),
    ...(lensNameOf(working.document).kind === 'first-edition'
      ? [
          {
            label: CFO_FIRST_EDITION.label,
            belief: CFO_FIRST_EDITION.belief,
            fields: CFO_FIRST_EDITION.fields,
            read: working,
            isChosen: true,
            isOwn: false,
          },
        ]
      : []),
    ...ownLenses.map((own) => ({
      label: own.lens.name,
      belief: lensWords(own.lens),
      fields: own.lens,
      read: own.read,
      isChosen: lens === null && own.isChosen,
      isOwn: true,
    })),
  ];
  return (
    <section ref={list} tabIndex={-1} id={LENS_LIST} aria-labelledby={titleId} className="pt-6 outline-none">
      <h3 id={titleId} className="mb-2 font-serif text-subject font-semibold">
        What others would make of it
      </h3>
      <ul>
        {lines.map((line) => (
          <li
            key={line.label}
            className={classes(
              '-mx-3 print:mx-0 print:px-0 flex items-center gap-2 border-b border-rule px-3 last:border-b-0',
              line.isChosen ? 'bg-sunk' : 'hover:bg-sunk',
            )}
          >
            <button
              type="button"
              aria-pressed={line.isChosen}
              onClick={() => chooseLens(line.fields, line.label)}
              className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5 text-start text-table"
            >
              <span className="min-w-0">
                <span className="font-semibold break-words">{line.label}</span>
                {line.isChosen && <span className="ml-2 text-small text-accent">chosen</span>}
                {line.isOwn && !line.isChosen && <span className="ml-2 text-small text-muted">yours</span>}
                <span className="block text-small text-muted">{line.belief}</span>
              </span>
              {hasFigures(line.read.document) && (
                <span className="tnum text-end">
                  {formatMoney(amountOf(line.read, 'benefits.annual'))}
                  <span className="block text-small text-muted">
                    NPV {formatMoney(amountOf(line.read, 'finance.npv'))}
                  </span>
                </span>
              )}
            </button>
            {line.isOwn && (
              <button
                type="button"
                aria-label={`Delete the lens ${line.label}`}
                onClick={() => {
                  deleteLens(line.label);
                  // The button goes with its lens; the focus stays near.
                  list.current?.focus({ preventScroll: true });
                }}
                className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink tablet:size-9"
              >
                <Icon name="trash" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
