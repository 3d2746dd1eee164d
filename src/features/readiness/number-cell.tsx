import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import { useActions, useNeev } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { CellField } from '#ui/fields/cell-field.tsx';
import { readEntry, spellNumber, writeNumber } from '#ui/fields/number-text.ts';

export interface NumberCellProps {
  readonly path: string;
  /** In place of the field's own name. */
  readonly label?: string;
  readonly className?: string;
  readonly problemClassName?: string;
  readonly isWide?: boolean;
}

/** One number of readiness in a row. Emptied, it goes back to its default. */
export function NumberCell({ path, label, ...place }: NumberCellProps) {
  const document = useNeev((state) => shownProfile(state).document);
  const { edit } = useActions();
  const field = numberField(path);
  const initial = field.defaultFor(document) ?? 0;
  return (
    <CellField<number | undefined>
      id={path}
      label={label ?? field.label}
      value={enteredNumber(document, path)}
      read={(text) => readEntry(field, text)}
      write={(value) => writeNumber(field, value, initial)}
      spell={(value) => spellNumber(field, value ?? initial)}
      onChange={(value) => edit(path, value)}
      {...place}
    />
  );
}
