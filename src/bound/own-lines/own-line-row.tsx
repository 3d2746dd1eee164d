import { useRef, type ReactNode } from 'react';
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
  readonly onChange: (part: 'name' | 'off', value: unknown) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** What else there is to say of a line of this side. */
  readonly children: ReactNode;
}

/** Marks the button on which the focus lands when the line beside it goes. */
const REMOVE = 'data-removes';

/** Once the page shows what was done, the focus is where it was: an element that changes its place loses it. */
function keepFocus(element: Element | null): void {
  requestAnimationFrame(() => {
    if (element instanceof HTMLElement && element.isConnected) element.focus();
  });
}

/** A line of one's own: whether it counts, its name, its amount, its place and what else its kind asks for. */
export function OwnLineRow({ side, line, isFirst, isLast, onChange, onMove, onRemove, children }: OwnLineRowProps) {
  const { id, name, off = false } = line;
  const row = useRef<HTMLLIElement>(null);
  const move = (by: -1 | 1) => {
    if (by === -1 ? isFirst : isLast) return;
    const held = document.activeElement;
    onMove(by);
    keepFocus(held);
  };
  const remove = () => {
    const near = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    const next = near?.querySelector(`[${REMOVE}] button`) ?? document.getElementById(side);
    onRemove();
    keepFocus(next);
  };
  return (
    <li
      ref={row}
      role="group"
      aria-label={name}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-start gap-x-3 gap-y-2 border-b border-rule py-2.5 text-table"
    >
      <span className="flex min-h-11 items-center tablet:min-h-10">
        <Switch label={`${name}: counts`} isOn={!off} onChange={(isOn) => onChange('off', isOn ? undefined : true)} />
      </span>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <span className="min-w-48 flex-1">
          <LineName label={`${name}: name`} name={name} onChange={(text) => onChange('name', text)} />
        </span>
        <NumberCell
          path={`${side}.${id}.amount`}
          label={`${name}: amount`}
          isWide
          refusalOfEmpty={OWN_LINE_WORDS.noAmount}
          problemClassName="order-last basis-full"
        />
        <span className="ml-auto flex print:hidden">
          <Button kind="quiet" icon="chevron-up" iconOnly isDisabled={isFirst} onPress={() => move(-1)}>
            {`${name}: ${OWN_LINE_WORDS.up}`}
          </Button>
          <Button kind="quiet" icon="chevron" iconOnly isDisabled={isLast} onPress={() => move(1)}>
            {`${name}: ${OWN_LINE_WORDS.down}`}
          </Button>
          <span {...{ [REMOVE]: '' }}>
            <Button kind="quiet" icon="trash" iconOnly onPress={remove}>
              {`${name}: ${OWN_LINE_WORDS.remove}`}
            </Button>
          </span>
        </span>
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-small text-muted tablet:gap-x-4">
        {children}
      </div>
    </li>
  );
}
