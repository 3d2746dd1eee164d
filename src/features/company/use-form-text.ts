import { useController, useFormContext } from 'react-hook-form';
import type { TextHolder } from '#ui/fields/typed-entry.ts';
import type { Drafts, NumberPath } from './drafts.ts';

/** The text of one entry, held by the form, which checks it as it changes. */
export function useFormText(path: NumberPath | 'name'): TextHolder {
  const { control } = useFormContext<Drafts>();
  const { field } = useController({ control, name: path });
  return { text: field.value, hold: field.onChange };
}
