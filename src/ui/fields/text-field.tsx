import { useId } from 'react';
import type { ReactNode } from 'react';
import { FIELD_LOOK, fieldIds, FieldRow } from './field-row.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
  readonly reading?: ReactNode;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Several lines, this many of them in sight. */
  readonly lines?: number;
  /** Takes the reading's column too. */
  readonly wide?: boolean;
  readonly id?: string;
  /** Focused with its text selected as soon as it is drawn: the one field of a dialog. */
  readonly isFirst?: boolean;
}

/** A module's own, so that the field is not selected anew at every keystroke. */
const select = (element: HTMLInputElement | HTMLTextAreaElement | null): void => {
  element?.focus();
  element?.select();
};

/** Free text in the same three columns as the figures. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  description,
  reading,
  problem,
  placeholder,
  maxLength,
  lines,
  wide = false,
  id,
  isFirst = false,
}: TextFieldProps) {
  const ownId = useId();
  const ids = fieldIds(id ?? ownId);
  const common = {
    id: ids.control,
    value,
    placeholder,
    maxLength,
    ...(isFirst ? { ref: select } : {}),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': `${hint === undefined ? '' : `${ids.hint} `}${ids.message}`,
  };
  return (
    <FieldRow
      ids={ids}
      label={label}
      hint={hint}
      description={description}
      reading={reading}
      problem={problem}
      wide={wide}
    >
      {lines === undefined ? (
        <input type="text" className={FIELD_LOOK} {...common} />
      ) : (
        <textarea rows={lines} className={`${FIELD_LOOK} block h-auto! py-2`} {...common} />
      )}
    </FieldRow>
  );
}
