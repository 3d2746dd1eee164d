import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { WEEKS_A_QUARTER } from '#model/facts/packages.ts';
import type { Change } from '#store/neev-store.ts';
import type { Scale } from '#ui/chart/scale.ts';
import { spanWords } from '#words/plan/plan.ts';
import { earliestOf, lastFor, moveTo } from '#features/plan/shared/moves.ts';
import type { MovableRow } from '#features/plan/shared/rows.ts';

/** Changes the plan; `settle` says that what comes next is a step of its own. */
export interface MoveRow {
  readonly change: (change: Change) => void;
  readonly settle: () => void;
}

export interface HandleProps {
  readonly row: MovableRow;
  readonly plan: PlanFinding;
  /** Weeks onto px. */
  readonly x: Scale;
  /** Of the bar, px. */
  readonly middle: number;
  readonly onMove: MoveRow;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -WEEKS_A_QUARTER,
  PageUp: WEEKS_A_QUARTER,
};

/** A bar's end that makes it longer, px, where the bar is long enough for both. */
const GRIP = 10;
const LEAST_FOR_GRIP = 30;

/** Laid over a bar: dragged it moves, by its end it lasts longer; by keyboard a week at a time. */
export function Handle({ row, plan, x, middle, onMove }: HandleProps) {
  const held = useRef<{ readonly at: number; readonly week: number; readonly isEnd: boolean } | null>(null);
  const [left, right] = [x.at(row.firstWeek - 1), x.at(row.lastWeek)];
  const width = Math.max(right - left, 12);
  const make = (change: Change | null): void => {
    if (change !== null) onMove.change(change);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const length = row.lastWeek - row.firstWeek + 1;
    make(event.shiftKey ? lastFor(row, length + by) : moveTo(row, row.firstWeek + by, plan));
  };
  const weeksMoved = ({ clientX }: PointerEvent, from: number): number =>
    Math.round(x.valueAt(x.at(0) + clientX - from));
  const drop = (): void => {
    if (held.current === null) return;
    held.current = null;
    onMove.settle();
  };
  return (
    <div
      data-screen-only
      role="slider"
      tabIndex={0}
      aria-label={row.name}
      aria-valuemin={earliestOf(row, plan)}
      aria-valuemax={Math.max(x.to, row.firstWeek)}
      aria-valuenow={row.firstWeek}
      aria-valuetext={spanWords(plan.start, row.firstWeek, row.lastWeek)}
      title={spanWords(plan.start, row.firstWeek, row.lastWeek)}
      onKeyDown={onKeyDown}
      onBlur={onMove.settle}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        const box = event.currentTarget.getBoundingClientRect();
        const isEnd = width >= LEAST_FOR_GRIP && event.clientX > box.right - GRIP;
        held.current = {
          at: event.clientX,
          week: isEnd ? row.lastWeek - row.firstWeek + 1 : row.firstWeek,
          isEnd,
        };
      }}
      onPointerMove={(event) => {
        if (held.current === null) return;
        const { at, week, isEnd } = held.current;
        const next = week + weeksMoved(event, at);
        make(isEnd ? lastFor(row, next) : moveTo(row, next, plan));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
      className="absolute h-7 -translate-y-1/2 cursor-grab touch-pan-y rounded-mark outline-offset-2 select-none hover:outline hover:outline-line focus-visible:outline-2 focus-visible:outline-accent active:cursor-grabbing"
      style={{ left, width, top: middle }}
    >
      {width >= LEAST_FOR_GRIP && (
        <span aria-hidden="true" className="absolute inset-y-0 right-0 cursor-ew-resize" style={{ width: GRIP }} />
      )}
    </div>
  );
}
