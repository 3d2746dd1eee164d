import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';
import { FIELD_LOOK } from './field-row.tsx';
import { useTypedEntry, type TypedEntryOptions } from './typed-entry.ts';

export interface CellFieldProps<T> extends Omit<TypedEntryOptions<T>, 'draftId'> {
  /** The whole name, since no label stands beside it: "Faster time to market: rate". */
  readonly label: string;
  /** The control's id, so that a link elsewhere can focus it. */
  readonly id: string;
  /** The value as words, for "Still using 15%". */
  readonly spell: (value: T) => string;
  /** Beside the field: where its value comes from. */
  readonly mark?: ReactNode;
  /** Width of the field and its place in the table's row. */
  readonly className?: string;
  /** Room for an amount of lakhs. */
  readonly isWide?: boolean;
  /** Place of the refusal in the table's row. */
  readonly problemClassName?: string;
  /** It is refused together with others, in a sentence with this id. */
  readonly refusedBy?: string | undefined;
}

/** A typed field in a row of a table. It and its refusal are two items of the row's grid. */
export function CellField<T>({
  label,
  id,
  spell,
  mark,
  isWide = false,
  className = '',
  problemClassName = '',
  refusedBy,
  ...entry
}: CellFieldProps<T>) {
  const messageId = useId();
  const { input, shownProblem } = useTypedEntry({ ...entry, draftId: id });
  return (
    <>
      <span className={`flex items-center gap-2 ${className}`}>
        <input
          {...input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-invalid={shownProblem !== undefined || refusedBy !== undefined || undefined}
          aria-describedby={refusedBy === undefined ? messageId : `${messageId} ${refusedBy}`}
          className={`${FIELD_LOOK} tnum ${isWide ? 'w-28!' : 'w-19!'} shrink-0 text-end text-table!`}
        />
        {mark}
      </span>
      <span id={messageId} aria-live="polite" className={`text-label text-loss empty:hidden ${problemClassName}`}>
        {shownProblem !== undefined && (
          <span className="flex gap-2 pt-1">
            <Icon name="warning" size={14} className="mt-0.5 shrink-0" />
            <span>
              {shownProblem} Still using {spell(entry.value)}.
            </span>
          </span>
        )}
      </span>
    </>
  );
}
