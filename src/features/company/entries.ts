import { useEffect } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import type { FinanceDocument } from '#model/document/document.ts';
import { valueAt } from '#model/document/read.ts';
import type { scenarioSchema } from '#scenario/schema.ts';
import type { z } from '#scenario/zod.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';

/** What stands in the form: as a document, but an entry may be one that the schema refuses. */
export type Entries = z.input<typeof scenarioSchema>;

export type NumberPath = `company.${BaseId}` | `finance.${keyof FinanceDocument}`;
export type ChoicePath = 'company.size' | 'company.complexity' | 'company.industry' | 'company.region';
export type EntryPath = NumberPath | ChoicePath | 'name';

/** The value the open document sets at a path. Only a change of this very value draws the caller again. */
export const useEntered = (path: EntryPath): unknown =>
  useNeev((state) => valueAt(shownScenario(state).document, path));

export interface Entry {
  /** A value was entered: the store takes it once the schema has. */
  readonly enter: (value: unknown) => void;
  /** Whether the field now holds a text that cannot be read. */
  readonly refuse: (isRefused: boolean) => void;
}

/**
 * Ties one field of the form to the store. The form holds what was entered, the store what was last good: an entry
 * goes on to the store once the schema takes it, and whatever the store says later (undo, redo) comes back into the form.
 */
export function useEntry(path: EntryPath): Entry {
  const { control, setValue, getValues, trigger } = useFormContext<Entries>();
  const { edit } = useActions();
  const good = useEntered(path);
  useController({ control, name: path });

  const put = (value: unknown): Promise<boolean> => {
    setValue(path, value);
    return trigger(path);
  };
  // A text that cannot be read is no number: so the schema refuses it as it refuses any other wrong entry.
  const isRefused = () => Number.isNaN(getValues(path));

  useEffect(() => {
    if (getValues(path) !== good && !isRefused()) void put(good);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [good]);

  return {
    enter: (value) => void put(value).then((isAccepted) => isAccepted && edit(path, value)),
    refuse(refused) {
      if (refused) void put(Number.NaN);
      else if (isRefused()) void put(good);
    },
  };
}
