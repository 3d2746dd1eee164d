import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { classes } from '#ui/class-names.ts';

const isIn = <Id extends string>(words: Readonly<Record<Id, string>>, id: string): id is Id => Object.hasOwn(words, id);

export interface CellSelectProps<Id extends string> {
  /** The whole name, since no label stands beside it. */
  readonly label: string;
  readonly value: Id;
  readonly words: Readonly<Record<Id, string>>;
  readonly onChange: (id: Id) => void;
  /** The control's id, so that a link elsewhere can focus it. */
  readonly id?: string;
  readonly onLeave?: () => void;
  readonly className?: string;
}

/** One of a few in a row of a table, in the system's own select. */
export function CellSelect<Id extends string>({
  label,
  value,
  words,
  onChange,
  id,
  onLeave,
  className = 'w-auto!',
}: CellSelectProps<Id>) {
  return (
    <select
      id={id}
      value={value}
      aria-label={label}
      className={classes(FIELD_LOOK, 'min-w-0 text-table!', className)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        // Enter in a row that is being filled in adds it, as in its other fields; it would only unfold the list.
        const { form } = event.currentTarget;
        if (event.key !== 'Enter' || form === null) return;
        event.preventDefault();
        form.requestSubmit();
      }}
      onChange={(event) => {
        const { value: chosen } = event.target;
        if (isIn(words, chosen)) onChange(chosen);
      }}
    >
      {Object.entries<string>(words).map(([each, text]) => (
        <option key={each} value={each} className="bg-paper text-ink">
          {text}
        </option>
      ))}
    </select>
  );
}
