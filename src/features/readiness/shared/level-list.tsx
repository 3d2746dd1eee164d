import { useId } from 'react';
import type { FactorId } from '#model/facts/readiness.ts';
import { classes } from '#ui/class-names.ts';
import { LEVELS_OF_FACTOR, levelPoints, levelWords, reachedLevel } from '#model/readiness/factor-scale.ts';
import { pointsText } from '#words/readiness/factors.ts';

export interface LevelListProps {
  readonly id: FactorId;
  /** Names the group: the factor, or the question. */
  readonly label: string;
  readonly points: number;
  /** The points of the level that was picked. */
  readonly onPick: (points: number) => void;
  /** A press on a level with a pointer, after it was picked. */
  readonly onPressed?: () => void;
  /** Nothing is picked yet. */
  readonly isUnanswered?: boolean;
  /** Without the points, which would draw the answer to a number instead of to what one sees. */
  readonly isBlind?: boolean;
}

/** The five levels of a factor as one would see them in a company; the one reached is marked. Arrow keys move the choice. */
export function LevelList({
  id,
  label,
  points,
  onPick,
  onPressed,
  isUnanswered = false,
  isBlind = false,
}: LevelListProps) {
  const name = useId();
  const reached = isUnanswered ? null : reachedLevel(id, points);
  return (
    <div role="radiogroup" aria-label={`${label}: level`} className="border-t border-rule">
      {LEVELS_OF_FACTOR.map((level) => {
        const worth = levelPoints(id, level);
        const isReached = level === reached;
        return (
          <label
            key={level}
            onPointerUp={(event) => {
              if (event.button !== 0 || onPressed === undefined) return;
              onPick(worth);
              onPressed();
            }}
            className={classes(
              'grid cursor-pointer grid-cols-[1.25rem_1rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-rule px-2 py-2.5 hover:bg-sunk has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
              isReached && 'bg-sunk',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={isReached}
              onChange={() => onPick(worth)}
              className="size-4 translate-y-0.5 outline-none"
            />
            <span aria-hidden="true" className={classes('tnum text-small', isReached ? 'font-semibold' : 'text-muted')}>
              {level}
            </span>
            <span className={isReached ? 'text-ink' : 'text-muted'}>{levelWords(id, level)}</span>
            {!isBlind && <span className="tnum text-small text-muted">{pointsText(worth)}</span>}
          </label>
        );
      })}
    </div>
  );
}
