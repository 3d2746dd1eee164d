import type { ReactNode } from 'react';
import { valueAt } from '#model/document/read.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { OriginMark } from '#bound/origin-mark.tsx';
import { shownScenario } from '#store/neev-store.ts';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import { SelectField } from '#ui/fields/select-field.tsx';

export interface ChoiceFieldProps<Id extends string> {
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  /** Ids and the words for them, in the order of the control. */
  readonly words: Readonly<Record<Id, string>>;
  /** What holds while the document says nothing. */
  readonly initial: Id;
  /** What the choice means in this case. */
  readonly description?: ReactNode;
  /** A list to unfold where there are many; all in sight unless told. With it, what the choice is for. */
  readonly unfolding?: string;
  /** Whether it is said where the choice comes from; in a list to unfold it always is, once it was made. */
  readonly hasOrigin?: boolean;
  /** In place of setting this choice alone. */
  readonly onChoose?: (id: Id) => void;
}

/** One choice among words of the open scenario as a field. The document is followed, not the figures that may come a moment later. */
export function ChoiceField<Id extends string>({
  path,
  label,
  hint,
  words,
  initial,
  description,
  unfolding,
  hasOrigin = false,
  onChoose,
}: ChoiceFieldProps<Id>) {
  const { edit } = useActions();
  const entered = useNeev((state) => valueAt(shownScenario(state).document, path));
  const choices = (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
  const value = choices.find(({ id }) => id === entered)?.id ?? initial;
  const common = { id: path, label, value, choices, description, onChange: onChoose ?? ((id: Id) => edit(path, id)) };
  if (unfolding !== undefined)
    return (
      <SelectField
        {...common}
        hint={hint}
        reading={
          <>
            <span>{unfolding}</span>
            <OriginMark path={path} blank="" />
          </>
        }
      />
    );
  const hintWithOrigin = (
    <span className="flex flex-wrap items-center gap-x-2">
      {hint} <OriginMark path={path} />
    </span>
  );
  return <SegmentedControl {...common} hint={hasOrigin ? hintWithOrigin : hint} />;
}
