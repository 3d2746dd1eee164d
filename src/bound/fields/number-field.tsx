import type { ReactNode } from 'react';
import type { Unit } from '#model/document/number-field.ts';
import { OriginMark } from '#bound/origin-mark.tsx';
import type { TextHolder } from '#ui/fields/typed-entry.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { useNumber, type NumberOptions } from './use-number.ts';

export interface NumberFieldProps extends NumberOptions {
  /** In place of the field's own. */
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
  /** Under all of it: controls that help to fill the field. */
  readonly helper?: ReactNode;
  /** What stands in place of an amount that nobody gave; without it the default and the usual words. */
  readonly blank?: string;
  /** A form that holds what is typed. */
  readonly holder?: TextHolder;
}

/** Amounts are typed with words, "4.5 cr"; for the rest a phone's number pad will do. */
const isAmount = (unit: Unit): boolean => unit === 'rupees' || unit === 'rupeesPerYear';

/** One number of the open scenario as a field: typed as one would say it, read back exactly, with where it comes from. */
export function NumberField({ path, label, hint, description, helper, blank, holder, ...options }: NumberFieldProps) {
  const { field, ...entry } = useNumber({ path, ...options });
  return (
    <TypedField<number | undefined>
      {...entry}
      id={path}
      label={label ?? field.label}
      hint={hint ?? field.hint}
      description={description}
      helper={helper}
      blank={field.provenance.kind === 'blank' ? blank : undefined}
      mark={<OriginMark path={path} />}
      holder={holder}
      inputMode={isAmount(field.unit) ? 'text' : 'decimal'}
    />
  );
}
