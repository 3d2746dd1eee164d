import { useId, useState } from 'react';
import { valueAt } from '#model/document/read.ts';
import { isPlausibleDay } from '#scenario/limits.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { NO_DAY } from '#words/texts.ts';

export interface KeptDateProps {
  /** Of the day in the document. */
  readonly path: string;
  readonly label: string;
  /** What undoing calls the change. */
  readonly step: string;
  readonly isLabelHidden?: boolean;
}

/** A day of the open scenario, in the system's own control: taken once it is whole, refused in words when the field is left before; emptied, it is not given. */
export function KeptDate({ path, label, step, isLabelHidden = false }: KeptDateProps) {
  const { editAll } = useActions();
  const held = useNeev((state) => valueAt(shownScenario(state).document, path));
  const day = typeof held === 'string' ? held : '';
  // While a day is typed the control says "" or a year of the first century: what is held stays in use, and what is typed in sight.
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const noteId = useId();
  const change = ({ value, validity }: HTMLInputElement): void => {
    setRefused(false);
    const isWhole = value === '' ? !validity.badInput : isPlausibleDay(value);
    setDraft(isWhole ? null : value);
    if (isWhole && value !== day) editAll([{ path, value: value === '' ? undefined : value }], step);
  };
  return (
    <span className="block min-w-0">
      {!isLabelHidden && (
        <label htmlFor={path} className="block text-small text-muted">
          {label}
        </label>
      )}
      <input
        id={path}
        type="date"
        max="9999-12-31"
        value={draft ?? day}
        aria-invalid={isRefused || undefined}
        aria-describedby={noteId}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
        onChange={({ target }) => change(target)}
        onBlur={({ target }) => setRefused(target.validity.badInput || draft !== null)}
        className={FIELD_LOOK}
      />
      <Refusal id={noteId}>{isRefused ? NO_DAY : null}</Refusal>
    </span>
  );
}
