import { useId } from 'react';
import type { ReactNode } from 'react';
import { fieldIds, FieldRow } from './field-row.tsx';
import type { Choice } from './select-field.tsx';

export interface SegmentsProps<Id extends string> {
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
  /** The id of the element that names the group. */
  readonly labelledBy: string;
  readonly id?: string;
}

/** Radio buttons in one box, without a row around them. Arrow keys move the choice, as in every radio group. */
export function Segments<Id extends string>({ value, choices, onChange, labelledBy, id }: SegmentsProps<Id>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      id={id}
      className="flex min-h-11 overflow-clip rounded-field border border-line [overflow-clip-margin:6px] tablet:min-h-10 print:border-transparent"
    >
      {choices.map((choice) => (
        <label
          key={choice.id}
          className="relative flex min-w-0 flex-1 items-center justify-center border-l border-rule px-1 text-center tablet:px-2 text-table leading-4 text-muted first:rounded-l-[3px] first:border-l-0 last:rounded-r-[3px] hover:text-ink has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:z-1 has-focus-visible:shadow-[0_0_0_2px_var(--color-paper),0_0_0_4px_var(--color-accent)] print:justify-start print:border-0 print:p-0 print:not-has-checked:hidden print:has-checked:bg-transparent print:has-checked:text-ink"
        >
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === value}
            onChange={() => onChange(choice.id)}
            className="absolute -inset-px cursor-pointer opacity-0"
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}

export interface SegmentedControlProps<Id extends string> extends Omit<SegmentsProps<Id>, 'labelledBy'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
}

/** A choice among a few, all in sight, in the form's row layout. */
export function SegmentedControl<Id extends string>({
  label,
  hint,
  description,
  id,
  ...segments
}: SegmentedControlProps<Id>) {
  const ownId = useId();
  const ids = fieldIds(id ?? ownId);
  return (
    <FieldRow ids={ids} label={label} hint={hint} description={description} wide isGroup>
      <Segments {...segments} labelledBy={ids.label} id={ids.control} />
    </FieldRow>
  );
}
