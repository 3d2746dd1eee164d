import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';
import { FIELD_LOOK, fieldIds, FieldRow } from './field-row.tsx';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
  /** To the right of the field: "for benchmarks only". */
  readonly reading?: ReactNode;
  readonly id?: string;
}

/** One of a list, in the system's own select: lighter than any other, and right on every phone. */
export function SelectField<Id extends string>({
  label,
  value,
  choices,
  onChange,
  hint,
  description,
  reading,
  id,
}: SelectFieldProps<Id>) {
  const ownId = useId();
  const ids = fieldIds(id ?? ownId);
  return (
    <FieldRow ids={ids} label={label} hint={hint} description={description} reading={reading}>
      <span className="relative block">
        <select
          id={ids.control}
          value={value}
          aria-describedby={`${hint === undefined ? '' : `${ids.hint} `}${ids.reading}`}
          className={`${FIELD_LOOK} appearance-none truncate pr-9`}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.id === event.target.value);
            if (chosen !== undefined) onChange(chosen.id);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id} className="bg-paper text-ink">
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted" />
      </span>
    </FieldRow>
  );
}
