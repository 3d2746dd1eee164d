import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Drafts } from './drafts.ts';

/** Counts the entries that the schema refuses and draws nothing: only it is drawn again when that changes. */
export function RefusedCount({ onCount }: { readonly onCount: (count: number) => void }) {
  const { control } = useFormContext<Drafts>();
  const { errors } = useFormState({ control });
  const count =
    (errors.name === undefined ? 0 : 1) +
    Object.keys(errors.company ?? {}).length +
    Object.keys(errors.finance ?? {}).length;
  useEffect(() => onCount(count), [count, onCount]);
  // What was refused is gone with the form.
  useEffect(() => () => onCount(0), [onCount]);
  return null;
}
