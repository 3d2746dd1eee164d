import { useState } from 'react';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';

/** The name of a line: taken when the field is left or Enter is pressed; emptied, it stays what it was. */
export function LineName({
  label,
  name,
  onChange,
}: {
  readonly label: string;
  readonly name: string;
  readonly onChange: (name: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    const text = (draft ?? name).trim();
    if (text !== '' && text !== name) onChange(text);
    setDraft(null);
  };
  return (
    <input
      type="text"
      value={draft ?? name}
      maxLength={80}
      aria-label={label}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      className={`${FIELD_LOOK} min-w-0`}
    />
  );
}
