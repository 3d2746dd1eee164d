import { NumberField, type NumberFieldProps } from '#bound/fields/number-field.tsx';
import type { NumberPath } from './drafts.ts';
import { useFormText } from './use-form-text.ts';

export interface NumberEntryProps extends Pick<NumberFieldProps, 'hint' | 'description' | 'helper'> {
  readonly path: NumberPath;
}

/** One number of the company, typed into the form. */
export function NumberEntry({ path, ...words }: NumberEntryProps) {
  return <NumberField path={path} {...words} blank="not given" holder={useFormText(path)} />;
}
