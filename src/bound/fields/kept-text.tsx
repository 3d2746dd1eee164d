import { useId, useState } from 'react';
import { valueAt } from '#model/document/read.ts';
import { fits } from '#scenario/limits.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { classes } from '#ui/class-names.ts';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { tooLongWords } from '#words/texts.ts';

export interface KeptTextProps {
  /** Of the text in the document. */
  readonly path: string;
  readonly label: string;
  /** Code points. */
  readonly longest: number;
  /** What undoing calls the change. */
  readonly step: string;
  /** In place of the label over it, where a head or a row says it. */
  readonly isLabelHidden?: boolean;
  /** Several lines, this many of them in sight. */
  readonly lines?: number;
  /** What cannot be left empty goes back to what it was. */
  readonly isNeeded?: boolean;
  readonly placeholder?: string;
}

/** A text of the open scenario: taken when the field is left, or by Enter on one line; one that is too long is kept as typed, and refused in words. */
export function KeptText({
  path,
  label,
  longest,
  step,
  isLabelHidden = false,
  lines,
  isNeeded = false,
  placeholder,
}: KeptTextProps) {
  const { editAll } = useActions();
  const held = useNeev((state) => valueAt(shownScenario(state).document, path));
  const text = typeof held === 'string' ? held : '';
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const noteId = useId();
  const take = (): void => {
    const next = (draft ?? text).trim();
    if (!fits(next, longest)) {
      setRefused(Array.from(next).length);
      return;
    }
    setRefused(null);
    setDraft(null);
    if (next === text || (isNeeded && next === '')) return;
    editAll([{ path, value: next === '' ? undefined : next }], step);
  };
  // Paper cuts a control off at its edge: what was written stands there in full, and an empty field stays a box to write in.
  const onPaper = text === '' ? '' : 'print:hidden';
  const common = {
    id: path,
    value: draft ?? text,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': refused !== null || undefined,
    'aria-describedby': noteId,
    ...(isLabelHidden ? { 'aria-label': label } : {}),
    onChange: (event: { readonly target: { readonly value: string } }) => setDraft(event.target.value),
    onBlur: take,
  };
  return (
    <span className="block min-w-0">
      {!isLabelHidden && (
        <label htmlFor={path} className="block text-small text-muted">
          {label}
        </label>
      )}
      {lines === undefined ? (
        <input
          type="text"
          {...common}
          onKeyDown={(event) => event.key === 'Enter' && take()}
          className={classes(FIELD_LOOK, 'min-w-0', onPaper)}
        />
      ) : (
        <textarea rows={lines} {...common} className={classes(FIELD_LOOK, 'block h-auto! min-w-0 py-2', onPaper)} />
      )}
      <span className="hidden [overflow-wrap:anywhere] whitespace-pre-wrap print:block" aria-hidden>
        {text}
      </span>
      <Refusal id={noteId}>{refused === null ? null : tooLongWords(longest, refused)}</Refusal>
    </span>
  );
}
