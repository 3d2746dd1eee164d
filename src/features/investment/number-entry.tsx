import type { ReactNode } from 'react';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import { input } from '#model/sheet/cells.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { readEntry, spellNumber, writeNumber } from '#words/reading/number-text.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';

export interface NumberEntryProps {
  readonly path: string;
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
  /** What the sheet computes while the document is silent; without it the field's own default. */
  readonly computed?: number;
  /** An emptied field is refused: the document needs this number. */
  readonly isRequired?: boolean;
}

/** One number of the investment as a field. Emptied, it goes back to its default. */
export function NumberEntry({ path, label, hint, description, computed, isRequired = false }: NumberEntryProps) {
  const scenario = useNeev(shownScenario);
  const { edit } = useActions();
  const field = numberField(path);
  const initial = computed ?? field.defaultFor(scenario.document) ?? 0;
  return (
    <TypedField<number | undefined>
      id={path}
      label={label ?? field.label}
      hint={hint ?? field.hint}
      description={description}
      mark={<OriginMark origin={provenanceIn(scenario.document, input(path), scenario)} />}
      value={enteredNumber(scenario.document, path)}
      read={(text) =>
        isRequired && text.trim() === ''
          ? { ok: false, problem: 'Type an amount, or 0: all five totals are needed.' }
          : readEntry(field, text)
      }
      write={(value) => writeNumber(field, value, initial)}
      spell={(value) => spellNumber(field, value ?? initial)}
      onChange={(value) => edit(path, value)}
      inputMode={field.unit === 'fraction' ? 'decimal' : 'text'}
    />
  );
}
