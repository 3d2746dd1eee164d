import { FIELD_LOOK } from '#ui/fields/field-row.tsx';

const isIn = <Id extends string>(words: Readonly<Record<Id, string>>, id: string): id is Id => Object.hasOwn(words, id);

/** One of a few in a row of a table, in the system's own select. */
export function CellSelect<Id extends string>({
  label,
  value,
  words,
  onChange,
}: {
  /** The whole name, since no label stands beside it. */
  readonly label: string;
  readonly value: Id;
  readonly words: Readonly<Record<Id, string>>;
  readonly onChange: (id: Id) => void;
}) {
  const choices = Object.entries<string>(words);
  return (
    <select
      value={value}
      aria-label={label}
      className={`${FIELD_LOOK} w-auto! text-table!`}
      onChange={(event) => {
        const { value: chosen } = event.target;
        if (isIn(words, chosen)) onChange(chosen);
      }}
    >
      {choices.map(([id, label]) => (
        <option key={id} value={id} className="bg-paper text-ink">
          {label}
        </option>
      ))}
    </select>
  );
}
