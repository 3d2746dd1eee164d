import type { ReactNode } from 'react';
import { FIELD_LOOK, fieldIds, FieldRow } from './field-row.tsx';
import { useTypedEntry } from './typed-entry.ts';
import type { TypedEntryOptions } from './typed-entry.ts';

/** What every typed field takes, whatever it reads. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A quiet sentence under the field. */
  readonly description?: ReactNode;
  /** Under all of it: controls that help to fill the field. */
  readonly helper?: ReactNode;
  /** Under the reading: a ProvenanceMark, or a few words. */
  readonly mark?: ReactNode;
  /** The control's id, the path of its value: a link elsewhere focuses it, and a refused text is kept under it. */
  readonly id: string;
}

interface TypedFieldProps<T> extends FieldProps, Omit<TypedEntryOptions<T>, 'draftId'> {
  /** The value as the reading prints it: exact rupees, a per cent. */
  readonly spell: (value: T) => string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** What stands in place of a value that is undefined: it was not given, which is not zero. */
  readonly blank?: string | undefined;
}

/** A field whose text stays as typed, with its reading at the right. What it reads, an amount, a share or a count, is told by `read` (see number-text). */
export function TypedField<T>({
  label,
  hint,
  description,
  helper,
  mark,
  id,
  value,
  read,
  write,
  onChange,
  holder,
  spell,
  inputMode = 'text',
  blank,
}: TypedFieldProps<T>) {
  const ids = fieldIds(id);
  const { input, reading, isFocused, shownProblem } = useTypedEntry({
    value,
    read,
    write,
    onChange,
    draftId: id,
    holder,
  });
  const isRefused = !reading.ok;
  const inForce = reading.ok ? reading.value : value;
  const isBlank = blank !== undefined && inForce === undefined;
  const preface = isRefused ? (isBlank ? 'still' : 'still using') : isFocused && !isBlank ? 'read as' : undefined;
  return (
    <FieldRow
      ids={ids}
      label={label}
      hint={hint}
      problem={shownProblem}
      description={description}
      helper={helper}
      reading={
        <>
          {preface !== undefined && <span>{preface}</span>}
          {isBlank ? (
            <span>{blank}</span>
          ) : (
            <span className={isFocused && !isRefused ? 'tnum font-semibold text-accent' : 'tnum font-medium text-ink'}>
              {spell(inForce)}
            </span>
          )}
          {preface === undefined && !isBlank && mark}
        </>
      }
    >
      <input
        {...input}
        id={ids.control}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={shownProblem !== undefined || undefined}
        aria-describedby={`${hint === undefined ? '' : `${ids.hint} `}${ids.reading} ${ids.message}`}
        className={FIELD_LOOK}
      />
    </FieldRow>
  );
}
