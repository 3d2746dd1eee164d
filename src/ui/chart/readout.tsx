import { classes } from '#ui/class-names.ts';
import type { KeyboardEvent, PointerEvent } from 'react';

/** A place of a chart at which it can be read. */
export interface Stop {
  /** From the left of the drawing, px. */
  readonly at: number;
  /** The figures there in a sentence, for readers. */
  readonly words: string;
  /** The same for the eye: a line each. */
  readonly lines: readonly string[];
}

export interface ReadoutProps {
  /** What the pointer or the arrow keys move along: "Years of the running sum". */
  readonly label: string;
  readonly stops: readonly Stop[];
  /** The stop that is read, or null. */
  readonly picked: number | null;
  readonly onPick: (stop: number | null) => void;
  /** Of the drawing, px. */
  readonly width: number;
}

/** Of a drawing in which there is room for the figures beside the place that they are read at, px; else they stand above it. */
const ROOMY = 600;

const beside = (at: number, width: number) => (at < width / 2 ? { left: at + 10 } : { right: width - at + 10 });

const nearest = (stops: readonly Stop[], place: number): number =>
  stops.reduce((best, { at }, k) => (Math.abs(at - place) < Math.abs((stops[best]?.at ?? 0) - place) ? k : best), 0);

/** Reads a chart where the pointer is, or the arrow keys went: laid over the drawing, in its own pixels. */
export function Readout({ label, stops, picked, onPick, width }: ReadoutProps) {
  const last = stops.length - 1;
  const shown = picked === null ? undefined : stops[picked];
  const isRoomy = width >= ROOMY;
  const point = (event: PointerEvent<HTMLElement>): void =>
    onPick(nearest(stops, event.clientX - event.currentTarget.getBoundingClientRect().left));
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onPick(null);
    const next = nextStop(event.key, picked ?? last, last);
    if (next === null) return undefined;
    event.preventDefault();
    return onPick(next);
  };
  return (
    <>
      <div
        data-screen-only
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={picked ?? last}
        aria-valuetext={stops[picked ?? last]?.words}
        className="absolute inset-0 touch-pan-y"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPick(null)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onPick(picked ?? last)}
        onBlur={() => onPick(null)}
        onKeyDown={press}
      />
      {shown !== undefined && (
        <div
          data-screen-only
          aria-hidden="true"
          className={classes(
            'tnum pointer-events-none absolute z-10 border border-line bg-paper px-2.5 py-1.5 text-small whitespace-nowrap',
            isRoomy ? 'top-0' : 'bottom-full',
          )}
          style={isRoomy ? beside(shown.at, width) : { left: shown.at, translate: `${(-100 * shown.at) / width}%` }}
        >
          {shown.lines.map((line, k) => (
            <div key={line} className={k === 0 ? 'font-semibold' : 'text-muted'}>
              {line}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Where a key leads; null for a key that leads nowhere. */
function nextStop(key: string, from: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(from + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
