import type { ReactNode } from 'react';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { originOfNumber } from './origins.ts';
import { shareText } from './share-text.ts';

export interface ShareEntryProps {
  readonly path: string;
  /** In place of the field's own. */
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
}

/** One percentage of the benefits as a field. Emptied, it goes back to its default. */
export function ShareEntry({ path, hint, description }: ShareEntryProps) {
  const scenario = useNeev(shownScenario);
  const { edit } = useActions();
  const field = numberField(path);
  const { read, write } = shareText(field, field.defaultFor(scenario.document) ?? 0);
  return (
    <TypedField<number | undefined>
      id={path}
      label={field.label}
      hint={hint ?? field.hint}
      description={description}
      mark={<OriginMark origin={originOfNumber(scenario, path)} />}
      value={enteredNumber(scenario.document, path)}
      read={read}
      write={write}
      spell={write}
      onChange={(value) => edit(path, value)}
      inputMode="decimal"
    />
  );
}
