import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { CellField } from '#ui/fields/cell-field.tsx';
import { readEntry, spellNumber, writeNumber } from '#words/reading/number-text.ts';

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
  // Only the number itself is followed: many of these stand on the screen while a slider moves one.
  const value = useNeev((state) => enteredNumber(shownScenario(state).document, path));
  const { edit } = useActions();
  const field = numberField(path);
  // No default of readiness depends on the document.
  const initial = field.defaultFor({}) ?? 0;
  return (
    <CellField<number | undefined>
      id={path}
      label={label ?? field.label}
      value={value}
      read={(text) => readEntry(field, text)}
      write={(points) => writeNumber(field, points, initial)}
      spell={(points) => spellNumber(field, points ?? initial)}
      onChange={(points) => edit(path, points)}
      {...place}
    />
  );
}
