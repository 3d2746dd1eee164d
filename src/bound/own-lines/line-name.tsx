import { useId, useState } from 'react';
import { fits, LONGEST_LINE_NAME } from '#scenario/limits.ts';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { longNameWords } from '#words/own-lines.ts';

export interface LineNameProps {
  readonly label: string;
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name of a line: taken when the field is left or Enter is pressed; emptied, it stays what it was. One that is too long is kept as typed, and refused. */
export function LineName({ label, name, onChange }: LineNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const noteId = useId();
  const take = () => {
    const text = (draft ?? name).trim();
    const isLong = !fits(text, LONGEST_LINE_NAME);
    setRefused(isLong);
    if (isLong) return;
    if (text !== '' && text !== name) onChange(text);
    setDraft(null);
  };
  return (
    <>
      <input
        type="text"
        value={draft ?? name}
        aria-label={label}
        aria-invalid={isRefused || undefined}
        aria-describedby={noteId}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        className={`${FIELD_LOOK} min-w-0`}
      />
      <Refusal id={noteId}>{isRefused ? longNameWords(LONGEST_LINE_NAME) : null}</Refusal>
    </>
  );
}
