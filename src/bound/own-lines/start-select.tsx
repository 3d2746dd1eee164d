import { memo } from 'react';
import { enteredNumber } from '#model/document/read.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { quarterChoices } from '#words/benefits/starts.ts';
import { CellSelect } from './cell-select.tsx';

export interface StartSelectProps {
  /** Id of the line, of a catalogue or the user's own. */
  readonly line: string;
  /** What the line is called. */
  readonly name: string;
  /** Of the horizon. */
  readonly quarters: number;
  readonly className?: string;
}

/** The first quarter of a line of benefits; the programme's own takes the entry away. Choices in a row are one step. */
export const StartSelect = memo(function StartSelect({
  line,
  name,
  quarters,
  className = 'w-auto!',
}: StartSelectProps) {
  const { edit, seal } = useActions();
  const path = `benefits.starts.${line}`;
  const start = useNeev((state) => enteredNumber(shownScenario(state).document, path)) ?? 1;
  return (
    <CellSelect
      id={path}
      label={`${name}: first quarter`}
      value={`${start}`}
      words={quarterChoices(quarters, start)}
      onChange={(quarter) => edit(path, quarter === '1' ? undefined : Number(quarter))}
      onLeave={seal}
      className={className}
    />
  );
});
