import type { ReactNode } from 'react';
import type { OwnSide } from '#model/document/own-line-edits.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { Button } from '#ui/button.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { OWN_LINE_WORDS } from '#words/own-lines.ts';
import { LineName } from './line-name.tsx';

export interface OwnLineRowProps {
  readonly side: OwnSide;
  readonly line: { readonly id: string; readonly name: string; readonly off?: boolean };
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (part: string, value: unknown) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** What else there is to say of a line of this side. */
  readonly children: ReactNode;
}

/** A line of one's own: whether it counts, its name, its amount and what else its kind asks for. */
export function OwnLineRow({ side, line, isFirst, isLast, onChange, onMove, onRemove, children }: OwnLineRowProps) {
  const { id, name, off = false } = line;
  const path = `${side}.${id}.amount`;
  return (
    <li
      role="group"
      aria-label={name}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-center gap-x-3 gap-y-2 border-t border-rule py-3 text-table"
    >
      <Switch label={`${name}: counts`} isOn={!off} onChange={(isOn) => onChange('off', isOn ? undefined : true)} />
      <div className="flex flex-wrap items-center gap-3">
        <span className="min-w-40 flex-1">
          <LineName label={`${name}: name`} name={name} onChange={(text) => onChange('name', text)} />
        </span>
        <NumberCell path={path} label={`${name}: amount`} isWide refusalOfEmpty={OWN_LINE_WORDS.noAmount} />
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-muted">
        {children}
        <span className="ml-auto flex gap-1 print:hidden">
          {!isFirst && (
            <Button kind="quiet" onPress={() => onMove(-1)}>
              {OWN_LINE_WORDS.up}
            </Button>
          )}
          {!isLast && (
            <Button kind="quiet" onPress={() => onMove(1)}>
              {OWN_LINE_WORDS.down}
            </Button>
          )}
          <Button kind="quiet" icon="trash" onPress={onRemove}>
            {OWN_LINE_WORDS.remove}
          </Button>
        </span>
      </div>
    </li>
  );
}
