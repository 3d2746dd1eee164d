import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { numberReader } from '#words/reading/number-reader.ts';
import { spellNumber, writeNumber } from '#words/reading/number-text.ts';
import type { Reading } from '#words/reading/reading.ts';

export interface NumberOptions {
  readonly path: string;
  /** What the sheet computes while the document is silent; without it the field's own default. */
  readonly computed?: number | undefined;
  /** What is said of an emptied field that the document needs; without it, emptied, a number goes back to its default. */
  readonly refusalOfEmpty?: string | undefined;
  /** Why a number that the field takes does not fit beside others; undefined where it does. */
  readonly refusal?: ((value: number) => string | undefined) | undefined;
  /** In place of what the document says of this number alone, where several stand or fall together. */
  readonly value?: number | undefined;
  readonly onChange?: ((value: number | undefined) => void) | undefined;
}

/** A number of the open scenario, as a typed field takes it: undefined is its default. */
export interface BoundNumber {
  readonly field: NumberField;
  readonly value: number | undefined;
  readonly read: (text: string) => Reading<number | undefined>;
  readonly write: (value: number | undefined) => string;
  readonly spell: (value: number | undefined) => string;
  readonly onChange: (value: number | undefined) => void;
}

/**
 * Ties a number of the open scenario to a typed field. Only this number and its default are followed: many fields stand
 * on a screen while one is typed into.
 */
export function useNumber({ path, computed, refusalOfEmpty, refusal, value, onChange }: NumberOptions): BoundNumber {
  const { edit } = useActions();
  const field = numberField(path);
  const entered = useNeev((state) => enteredNumber(shownScenario(state).document, path));
  const usual = useNeev((state) => field.defaultFor(shownScenario(state).document));
  const initial = computed ?? usual ?? 0;
  return {
    field,
    value: value ?? entered,
    read: (text) => {
      if (refusalOfEmpty !== undefined && text.trim() === '') return { ok: false, problem: refusalOfEmpty };
      const reading = numberReader(path)(text);
      const problem = reading.ok && reading.value !== undefined ? refusal?.(reading.value) : undefined;
      return problem === undefined ? reading : { ok: false, problem };
    },
    write: (number) => writeNumber(field, number, initial),
    spell: (number) => spellNumber(field, number ?? initial),
    onChange: onChange ?? ((number) => edit(path, number)),
  };
}
