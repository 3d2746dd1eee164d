import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';
import { FIELD_LOOK, fieldIds } from './field-row.tsx';
import { useTypedEntry, type TypedEntryOptions } from './typed-entry.ts';

export interface StackedFieldProps<T> extends Omit<TypedEntryOptions<T>, 'draftId' | 'holder'> {
  readonly label: ReactNode;
  /** The control's id; a refused text is kept under it. */
  readonly id: string;
  readonly inputMode?: 'text' | 'decimal';
}

/** A typed field under its label, to stand beside others in a grid; its refusal takes a line of its own under all of them. */
export function StackedField<T>({ label, id, inputMode = 'text', ...entry }: StackedFieldProps<T>) {
  const ids = fieldIds(id);
  const { input, shownProblem } = useTypedEntry({ ...entry, draftId: id });
  return (
    <>
      <div>
        <label id={ids.label} htmlFor={ids.control} className="block pb-1 text-small text-muted">
          {label}
        </label>
        <input
          {...input}
          id={ids.control}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={shownProblem !== undefined || undefined}
          aria-describedby={ids.message}
          className={FIELD_LOOK}
        />
      </div>
      <p id={ids.message} aria-live="polite" className="order-1 col-span-full text-label text-loss empty:hidden">
        {shownProblem !== undefined && (
          <span className="flex gap-2 pt-1">
            <Icon name="warning" size={14} className="mt-0.5" />
            <span>{shownProblem}</span>
          </span>
        )}
      </p>
    </>
  );
}
