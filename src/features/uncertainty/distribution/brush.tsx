import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { spreadLabels } from '#ui/chart/spread.ts';
import { formatMoney } from '#words/figures/money.ts';
import type { Axis } from '#model/uncertainty/simulation/curve.ts';
import type { Scale } from '#ui/chart/scale.ts';
import type { Levels } from './picture.ts';
import type { Selection } from '#model/findings/uncertainty/question.ts';
import { selectionBetween } from './selection-between.ts';

/** Where amounts lie, ₹ onto px, and where the two drawings do. */
interface Ground {
  readonly axis: Axis;
  readonly x: Scale;
  readonly levels: Levels;
}

export interface BrushProps extends Ground {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Handles stand side by side, however near their amounts are, and within the picture at its ends, px. */
const APART = 20;
const INSET = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** Laid over the picture: a drag asks for the chance between two amounts, and two handles do the same for the keyboard. */
export function Brush({ axis, x, levels, selection, onSelect }: BrushProps) {
  const { top, cumulativeFoot } = levels;
  const ground = { axis, x, levels };
  const surface = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  const amountUnder = ({ clientX }: PointerEvent): number =>
    Math.min(Math.max(x.valueAt(clientX - (surface.current?.getBoundingClientRect().left ?? 0)), axis.from), axis.to);
  const drag = (event: PointerEvent): void => {
    if (from.current === null) return;
    onSelect(selectionBetween(from.current, amountUnder(event), axis.width, axis.to));
  };
  const [left = 0, right = 0] = spreadLabels(
    [x.within(selection.least), x.within(selection.most ?? axis.to)],
    APART,
    INSET,
    x.at(axis.to) - INSET,
  );
  return (
    <>
      <div
        ref={surface}
        role="presentation"
        className="absolute inset-x-0 cursor-crosshair touch-pan-y select-none"
        style={{ top, height: cumulativeFoot - top }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = amountUnder(event);
          drag(event);
        }}
        onPointerMove={drag}
        onPointerUp={() => (from.current = null)}
        onPointerCancel={() => (from.current = null)}
      />
      <Handle
        name="Least amount"
        {...ground}
        place={left}
        value={selection.least}
        words={formatMoney(selection.least)}
        least={axis.from}
        most={selection.most ?? axis.to}
        onMove={(least) => onSelect({ ...selection, least })}
      />
      <Handle
        name="Largest amount"
        {...ground}
        place={right}
        value={selection.most ?? axis.to}
        words={selection.most === null ? 'no limit' : formatMoney(selection.most)}
        least={selection.least}
        most={axis.to}
        onMove={(most) => onSelect({ ...selection, most: most >= axis.to - axis.width / 2 ? null : most })}
      />
    </>
  );
}

interface HandleProps extends Ground {
  readonly name: string;
  /** Where it stands, px. */
  readonly place: number;
  readonly value: number;
  readonly words: string;
  readonly least: number;
  readonly most: number;
  readonly onMove: (amount: number) => void;
}

function Handle({ name, axis, x, levels: { foot }, place, value, words, least, most, onMove }: HandleProps) {
  const move = (amount: number): void => {
    const snapped = Math.round(amount / axis.width) * axis.width + 0;
    onMove(Math.min(Math.max(snapped, least), most));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    const end = event.key === 'Home' ? least : event.key === 'End' ? most : undefined;
    if (by === undefined && end === undefined) return;
    event.preventDefault();
    move(end ?? value + (by ?? 0) * axis.width * (event.shiftKey ? 5 : 1));
  };
  const dragging = useRef(false);
  return (
    <div
      data-screen-only
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(Math.max(value, least), most)}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        dragging.current = true;
      }}
      onPointerMove={(event) => {
        const frame = event.currentTarget.parentElement;
        if (dragging.current && frame !== null) move(x.valueAt(event.clientX - frame.getBoundingClientRect().left));
      }}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
      className="absolute flex h-6 w-6 -translate-x-1/2 cursor-ew-resize touch-none items-center justify-center"
      style={{ left: place, top: foot - 1 }}
    >
      <span aria-hidden="true" className="h-3 w-3 rotate-45 border border-ink bg-paper" />
    </div>
  );
}
