import type { ReactNode } from 'react';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import type { Choice } from '#ui/fields/select-field.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { originOfChoice, type ChoicePath } from './origins.ts';

export interface ChoiceEntryProps<Id extends string> {
  readonly path: ChoicePath;
  readonly label: string;
  readonly hint: string;
  readonly value: Id;
  readonly choices: readonly Choice<Id>[];
  /** What the choice means in this case. */
  readonly description: ReactNode;
}

/** A choice that shapes the benefits, all alternatives in sight, with where it comes from. */
export function ChoiceEntry<Id extends string>({
  path,
  label,
  hint,
  value,
  choices,
  description,
}: ChoiceEntryProps<Id>) {
  const scenario = useNeev(shownScenario);
  const { edit } = useActions();
  return (
    <SegmentedControl
      id={path}
      label={label}
      hint={
        <span className="flex flex-wrap items-center gap-x-2">
          {hint} <OriginMark origin={originOfChoice(scenario, path)} />
        </span>
      }
      value={value}
      choices={choices}
      onChange={(id) => edit(path, id)}
      description={description}
    />
  );
}
