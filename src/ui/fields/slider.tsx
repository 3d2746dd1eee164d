import { classes } from '#ui/class-names.ts';

export interface SliderProps {
  /** The whole name: "Leadership support, now". */
  readonly label: string;
  readonly value: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
  /** The value as readers say it: "12.5 of 25 points". */
  readonly spell: (value: number) => string;
  /** A value to be reached, marked on the track. */
  readonly target?: number | undefined;
  /** Where the track is divided, without its ends. */
  readonly marks?: readonly number[];
  readonly isDisabled?: boolean;
  /** The pointer has let go: what it moves next is another edit. */
  readonly onSettle?: () => void;
}

/** What a pointer can aim at, in the value's unit. */
const DRAG_STEP = 0.5;
const KEY_STEP = 1;
const PAGE_STEP = 5;
/** Half a thumb, px: where the track's own ends lie. */
const INSET = 8;

const UNDIVIDED: readonly number[] = [];

const place = (share: number) => `calc(${INSET}px + ${share} * (100% - ${2 * INSET}px))`;

/**
 * A value from 0 to its maximum on a track. A pointer sets halves, the arrow keys move to the next whole number, Page Up
 * and Page Down by five; a finer value that was typed beside it stays as it is.
 */
export function Slider({
  label,
  value,
  maximum,
  onChange,
  spell,
  target,
  marks = UNDIVIDED,
  isDisabled = false,
  onSettle,
}: SliderProps) {
  const set = (next: number): void => {
    const within = Math.min(maximum, Math.max(0, next));
    if (within !== value) onChange(within);
  };
  const moved = (key: string): number | null => {
    if (key === 'ArrowRight' || key === 'ArrowUp') return Math.floor(value / KEY_STEP) * KEY_STEP + KEY_STEP;
    if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.ceil(value / KEY_STEP) * KEY_STEP - KEY_STEP;
    if (key === 'PageUp') return value + PAGE_STEP;
    if (key === 'PageDown') return value - PAGE_STEP;
    return null;
  };
  const share = maximum === 0 ? 0 : value / maximum;
  return (
    <span className={classes('relative block h-11 tablet:h-8', isDisabled && 'opacity-45')}>
      <span
        aria-hidden="true"
        className="absolute inset-x-2 top-1/2 h-1 -translate-y-1/2 bg-rule forced-colors:border-y forced-colors:border-line forced-colors:bg-paper"
      />
      <span
        aria-hidden="true"
        className="absolute top-1/2 left-2 h-1 -translate-y-1/2 bg-accent"
        style={{ width: `calc(${share} * (100% - ${2 * INSET}px))` }}
      />
      {marks.map((mark) => (
        <span
          key={mark}
          aria-hidden="true"
          className="absolute top-1/2 h-1 w-0.5 -translate-x-1/2 -translate-y-1/2 bg-paper"
          style={{ left: place(mark / maximum) }}
        />
      ))}
      {target !== undefined && (
        <span
          aria-hidden="true"
          className="absolute top-1/2 h-5 -translate-x-1/2 -translate-y-1/2 border-l-2 border-dashed border-ink"
          style={{ left: place(target / maximum) }}
        />
      )}
      <input
        type="range"
        min={0}
        max={maximum}
        step="any"
        value={value}
        disabled={isDisabled}
        onPointerUp={onSettle}
        aria-label={label}
        aria-valuetext={spell(value)}
        onChange={(event) => set(Math.round(Number(event.target.value) / DRAG_STEP) * DRAG_STEP)}
        onKeyDown={(event) => {
          const next = moved(event.key);
          if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          set(next);
        }}
        className={
          'absolute inset-0 m-0 w-full cursor-pointer appearance-none bg-transparent disabled:cursor-not-allowed ' +
          '[&::-webkit-slider-thumb]:size-4 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-accent [&::-webkit-slider-thumb]:bg-paper ' +
          '[&::-moz-range-thumb]:size-3 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-accent [&::-moz-range-thumb]:bg-paper'
        }
      />
    </span>
  );
}
