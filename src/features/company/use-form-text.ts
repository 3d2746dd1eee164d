import { useCallback } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { TextHolder } from '#ui/fields/typed-entry.ts';
import type { Drafts, NumberPath } from './drafts.ts';

/**
 * The text of one entry, held by the form, which checks it as it changes. What the check finds is for `RefusedCount`:
 * a controller would listen to it too, and draw its field a second time at every key.
 */
export function useFormText(path: NumberPath | 'name'): TextHolder {
  const { control, setValue } = useFormContext<Drafts>();
  const text = useWatch({ control, name: path });
  const hold = useCallback((next: string) => setValue(path, next, { shouldValidate: true }), [path, setValue]);
  return { text, hold };
}
