import type { ReactNode } from 'react';
import { numberField } from '#model/document/fields.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { useEntered, useEntry, type NumberPath } from './entries.ts';
import { OriginMark } from '#bound/origin-mark.tsx';
import { readEntry, spellNumber, writeNumber } from '#words/reading/number-text.ts';

export interface NumberEntryProps {
  readonly path: NumberPath;
  readonly hint?: ReactNode;
  readonly description?: ReactNode;
}

/** One number of the document as a field: typed as one would say it, read back exactly, empty for its default. */
export function NumberEntry({ path, hint, description }: NumberEntryProps) {
  const field = numberField(path);
  const entered = useEntered(path);
  const value = typeof entered === 'number' ? entered : undefined;
  const initial = field.defaultFor({}) ?? 0;
  const { enter, refuse } = useEntry(path);
  return (
    <TypedField<number | undefined>
      id={path}
      label={field.label}
      hint={hint ?? field.hint}
      description={description}
      mark={<OriginMark path={path} blank="not in this case" />}
      value={value}
      read={(text) => readEntry(field, text)}
      write={(number) => writeNumber(field, number)}
      spell={(number) => spellNumber(field, number ?? initial)}
      onChange={enter}
      onProblem={(problem) => refuse(problem !== undefined)}
    />
  );
}
