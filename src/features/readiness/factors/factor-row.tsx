import { useState, type ReactNode } from 'react';
import type { FactorId } from '#model/facts/readiness.ts';
import { useActions } from '#bound/context.ts';
import { classes } from '#ui/class-names.ts';
import { Slider } from '#ui/fields/slider.tsx';
import { Icon } from '#ui/icon.tsx';
import { innerMarks, reachedLevel } from '#model/readiness/factor-scale.ts';
import { pointsPath } from '#model/readiness/standings.ts';
import { levelShort, pointsOf, pointsText } from '#words/readiness/factors.ts';

/** Columns from 560 px: factor, slider, points, worth; from 800 px what of the worth comes sooner and what is finished more often. */
export const FACTOR_COLUMNS = {
  both: '@row:grid-cols-[minmax(0,1fr)_9rem_5.5rem_5rem] @columns:grid-cols-[minmax(0,1fr)_9rem_5rem_4rem_4rem_5rem]',
  one: '@row:grid-cols-[minmax(0,1fr)_9rem_5.5rem_5rem]',
} as const;

/** What a target is worth, as the columns write it. */
export interface WrittenWorth {
  readonly sooner: string;
  readonly finished: string;
  readonly together: string;
  /** The last with its unit, where no head names it. */
  readonly inWords: string;
  /** Reaching it would lower what counts. */
  readonly isLoss: boolean;
}

export interface FactorRowProps {
  readonly id: FactorId;
  readonly label: string;
  readonly maximum: number;
  readonly points: number;
  readonly target: number;
  readonly applies: boolean;
  /** Of reaching the target; what stands in its place where there is nothing to reach, or nothing is counted. */
  readonly worth: WrittenWorth | string;
  /** What comes sooner and what is finished have columns of their own. */
  readonly hasParts: boolean;
  /** An address asks for a field in it. */
  readonly isAsked: boolean;
  /** What it opens to. */
  readonly children: () => ReactNode;
}

/** One factor in a line: its name and level, its points on a track, what reaching its target is worth. A press opens the rest. */
export function FactorRow({
  id,
  label,
  maximum,
  points,
  target,
  applies,
  worth,
  hasParts,
  isAsked,
  children,
}: FactorRowProps) {
  const { edit, seal } = useActions();
  const [isOpen, setOpen] = useState(isAsked);
  const [wasAsked, setAsked] = useState(isAsked);
  if (wasAsked !== isAsked) {
    setAsked(isAsked);
    if (isAsked) setOpen(true);
  }
  return (
    <li className={classes('group/row -mx-3 px-3 print:mx-0 print:px-0', isOpen && 'bg-sunk')}>
      <div role="group" aria-label={label} className="border-t border-rule group-first/row:border-t-0">
        <div
          className={classes(
            'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-table',
            FACTOR_COLUMNS[hasParts ? 'both' : 'one'],
          )}
        >
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="group/name flex min-h-11 items-center gap-1.5 py-1 text-start tablet:min-h-9"
          >
            <Icon
              name="chevron-right"
              size={14}
              className={classes('-ml-0.5 shrink-0 text-muted group-hover/name:text-ink', isOpen && 'rotate-90')}
            />
            <span className="flex flex-wrap items-baseline gap-x-3 leading-5">
              <span className={classes('font-medium group-hover/name:text-accent', !applies && 'text-muted')}>
                {label}
              </span>
              <span className="text-small text-muted">
                {applies ? levelShort(reachedLevel(id, points)) : 'not applicable'}
              </span>
            </span>
          </button>
          {applies && (
            <>
              <span className="order-last col-span-2 -mt-3 -mb-1.5 flex items-center gap-x-3 pl-5 @row:order-none @row:col-span-1 @row:my-0 @row:pl-0">
                <span className="flex-1">
                  <Slider
                    label={`${label}: slider`}
                    value={points}
                    maximum={maximum}
                    target={target}
                    marks={innerMarks(id)}
                    spell={(value) => pointsOf(value, maximum)}
                    onChange={(value) => edit(pointsPath(id), value)}
                    onSettle={seal}
                  />
                </span>
                <span
                  aria-hidden="true"
                  className="tnum w-20 text-end text-small whitespace-nowrap text-muted @row:hidden"
                >
                  <b className="font-semibold text-ink">{pointsText(points)}</b> of {maximum}
                </span>
              </span>
              <span aria-hidden="true" className="tnum hidden text-end @row:block">
                {pointsText(points)} <span className="text-small text-muted">of {maximum}</span>
              </span>
              <Worth worth={worth} hasParts={hasParts} />
            </>
          )}
        </div>
        {isOpen && children()}
      </div>
    </li>
  );
}

function Worth({ worth, hasParts }: Pick<FactorRowProps, 'worth' | 'hasParts'>) {
  if (typeof worth === 'string')
    return (
      <span className={classes('text-end text-small text-muted', hasParts && '@columns:col-span-3')}>{worth}</span>
    );
  const { sooner, finished, together, inWords, isLoss } = worth;
  return (
    <>
      {hasParts && (
        <>
          <Part name="sooner" text={sooner} />
          <Part name="finished" text={finished} />
        </>
      )}
      <span className={classes('tnum text-end font-semibold', isLoss && 'text-loss')}>
        <span className="for-readers">target worth </span>
        <span className="hidden @row:inline">{together}</span>
        <span className="@row:hidden">{inWords}</span>
      </span>
    </>
  );
}

const Part = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <span className="tnum hidden text-end text-muted @columns:block">
    <span className="for-readers">{name} </span>
    {text}
  </span>
);
