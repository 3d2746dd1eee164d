import { useId } from 'react';
import type { ReactNode } from 'react';
import { fieldIds, FieldRow } from './field-row.tsx';
import type { Choice } from './select-field.tsx';

/** A choice with what it means, in a few words that stand beside its name. */
export interface NotedChoice<Id extends string> extends Choice<Id> {
  readonly note: string;
}

export interface NotedChoiceFieldProps<Id extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
  readonly id?: string;
  readonly value: Id;
  readonly choices: readonly NotedChoice<Id>[];
  readonly onChange: (id: Id) => void;
}

/** A choice among a few, each with what it means: side by side over their notes, one under the other where there is no room. */
export function NotedChoiceField<Id extends string>({
  label,
  hint,
  description,
  id,
  value,
  choices,
  onChange,
}: NotedChoiceFieldProps<Id>) {
  const ownId = useId();
  const ids = fieldIds(id ?? ownId);
  return (
    <FieldRow ids={ids} label={label} hint={hint} description={description} wide isGroup>
      <div
        role="radiogroup"
        aria-labelledby={ids.label}
        id={ids.control}
        className="grid @row:auto-cols-fr @row:grid-flow-col print:block"
      >
        {choices.map((choice) => (
          <NotedRadio
            key={choice.id}
            {...choice}
            group={ids.control}
            isChosen={choice.id === value}
            onChoose={() => onChange(choice.id)}
          />
        ))}
      </div>
    </FieldRow>
  );
}

interface NotedRadioProps extends NotedChoice<string> {
  /** The id of the group. */
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Its place on the box that the names share, whose corners are round. */
const BOX =
  'flex min-h-11 items-center justify-center border border-line px-2 text-table leading-4 text-muted tablet:min-h-10 ' +
  'not-group-first/choice:-mt-px group-first/choice:rounded-t-field group-last/choice:rounded-b-field ' +
  '@row:not-group-first/choice:mt-0 @row:not-group-first/choice:-ml-px @row:rounded-none! ' +
  '@row:group-first/choice:rounded-l-field! @row:group-last/choice:rounded-r-field! ' +
  'group-hover/choice:text-ink group-has-checked/choice:border-accent group-has-checked/choice:bg-accent group-has-checked/choice:font-semibold group-has-checked/choice:text-on-accent ' +
  'print:justify-start print:border-0 print:bg-transparent! print:p-0 print:text-ink!';

function NotedRadio({ id, label, note, group, isChosen, onChoose }: NotedRadioProps) {
  const [nameId, noteId] = [`${group}-${id}`, `${group}-${id}-note`];
  return (
    <label className="group/choice relative grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-3 rounded-field has-checked:z-1 has-focus-visible:z-2 has-focus-visible:shadow-[0_0_0_2px_var(--color-paper),0_0_0_4px_var(--color-accent)] @row:grid-cols-1 @row:content-start print:not-has-checked:hidden">
      <input
        type="radio"
        name={group}
        value={id}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={nameId}
        aria-describedby={noteId}
        className="absolute -inset-px cursor-pointer opacity-0"
      />
      <span className={BOX}>
        <span id={nameId}>{label}</span>
      </span>
      <span
        id={noteId}
        className="py-1.5 text-small leading-4 text-balance text-muted group-has-checked/choice:text-ink @row:px-1 @row:pt-1.5 @row:pb-0 @row:text-center"
      >
        {note}
      </span>
    </label>
  );
}
