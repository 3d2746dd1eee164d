import { classes } from '#ui/class-names.ts';
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';

/** A place of a chart at which it can be read. */
export interface Stop {
  /** From the left of the drawing, px. */
  readonly at: number;
  /** From its top, px, where the drawing is read in both directions. */
  readonly down?: number;
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
  /** Opens what is behind the stop that is read: a press, or the Enter key. */
  readonly onOpen?: (stop: number) => void;
  /** Of the drawing, px. */
  readonly width: number;
}

/** Of a drawing in which there is room for the figures beside the place that they are read at, px; else they stand above it. */
const ROOMY = 600;
/** From a stop with a height of its own to its figures, px. */
const UNDER = 14;

const beside = (at: number, width: number) => (at < width / 2 ? { left: at + 10 } : { right: width - at + 10 });

/** Where the figures stand over the drawing: at its top or over it, or under a stop that has a height of its own. */
function placeOf({ at, down }: Stop, width: number): CSSProperties {
  if (width >= ROOMY) return { ...beside(at, width), top: down === undefined ? 0 : down + UNDER };
  const across = { left: at, translate: `${(-100 * at) / width}%` };
  return down === undefined ? { ...across, bottom: '100%' } : { ...across, top: down + UNDER };
}

/** The stop nearest to a place, px. */
function nearest(stops: readonly Stop[], place: number, down: number): number {
  const away = (stop: Stop | undefined): number =>
    stop === undefined ? Number.POSITIVE_INFINITY : Math.hypot(stop.at - place, (stop.down ?? down) - down);
  return stops.reduce((best, stop, k) => (away(stop) < away(stops[best]) ? k : best), 0);
}

/** Reads a chart where the pointer is, or the arrow keys went: laid over the drawing, in its own pixels. */
export function Readout({ label, stops, picked, onPick, onOpen, width }: ReadoutProps) {
  const last = stops.length - 1;
  // What has a height of its own is read from its top down, the rest up to its latest.
  const isDownwards = stops[0]?.down !== undefined;
  const start = isDownwards ? 0 : last;
  const shown = picked === null ? undefined : stops[picked];
  const point = (event: PointerEvent<HTMLElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onPick(nearest(stops, event.clientX - left, event.clientY - top));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onPick(null);
    if (event.key === 'Enter') return onOpen?.(picked ?? start);
    const next = nextStop(event.key, picked ?? (isDownwards ? -1 : last), last, isDownwards);
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
        aria-valuenow={picked ?? start}
        aria-valuetext={stops[picked ?? start]?.words}
        className={classes('absolute inset-0 touch-pan-y', onOpen !== undefined && 'cursor-pointer')}
        onClick={() => picked !== null && onOpen?.(picked)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPick(null)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onPick(picked ?? start)}
        onBlur={() => onPick(null)}
        onKeyDown={press}
      />
      {shown !== undefined && (
        <div
          data-screen-only
          aria-hidden="true"
          className="tnum pointer-events-none absolute z-10 border border-line bg-paper px-2.5 py-1.5 text-small whitespace-nowrap"
          style={placeOf(shown, width)}
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
function nextStop(key: string, from: number, last: number, isDownwards: boolean): number | null {
  const [more, less] = isDownwards ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  if (key === 'ArrowRight' || key === more) return Math.min(from + 1, last);
  if (key === 'ArrowLeft' || key === less) return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
