import { useId } from 'react';
import type { ReactNode } from 'react';
import { FIELD_LOOK, fieldIds, FieldRow } from './field-row.tsx';

export interface DateFieldProps {
  readonly label: string;
  /** YYYY-MM-DD, or empty for none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly hint?: ReactNode;
  readonly id?: string;
}

/** A day, in the system's own control; it starts empty where no day is given. */
export function DateField({ label, value, onChange, hint, id }: DateFieldProps) {
  const ownId = useId();
  const ids = fieldIds(id ?? ownId);
  return (
    <FieldRow ids={ids} label={label} hint={hint}>
      <input
        type="date"
        id={ids.control}
        value={value}
        max="9999-12-31"
        aria-describedby={hint === undefined ? undefined : ids.hint}
        onChange={(event) => onChange(event.target.value)}
        className={FIELD_LOOK}
      />
    </FieldRow>
  );
}
