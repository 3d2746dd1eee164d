import type { Provenance } from '#model/facts/provenance.ts';
import { OriginMark } from '#bound/origin-mark.tsx';
import { CellField } from '#ui/fields/cell-field.tsx';
import { useNumber, type NumberOptions } from './use-number.ts';

export interface NumberCellProps extends NumberOptions {
  /** In place of the field's own. */
  readonly label?: string;
  /** Whether it is said beside the number where that comes from. */
  readonly hasOrigin?: boolean;
  /** The origin of the default, where the field's own is not meant. */
  readonly usual?: Provenance;
  readonly isWide?: boolean;
  /** Refused together with others, in a sentence with this id. */
  readonly refusedBy?: string | undefined;
  readonly className?: string;
  readonly problemClassName?: string;
}

/** One number of the open scenario in a row of a table. Emptied, it goes back to its default. */
export function NumberCell({ path, label, hasOrigin = false, usual, ...rest }: NumberCellProps) {
  const { computed, refusalOfEmpty, refusal, value, onChange, ...place } = rest;
  const { field, ...entry } = useNumber({ path, computed, refusalOfEmpty, refusal, value, onChange });
  return (
    <CellField<number | undefined>
      {...entry}
      {...place}
      id={path}
      label={label ?? field.label}
      mark={hasOrigin && <OriginMark path={path} {...(usual === undefined ? {} : { usual })} />}
    />
  );
}
