import { memo, useState } from 'react';
import type { FactorId } from '#model/facts/readiness.ts';
import { useActions } from '#bound/context.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { OriginMark } from '#bound/origin-mark.tsx';
import { classes } from '#ui/class-names.ts';
import { Slider } from '#ui/fields/slider.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { Icon } from '#ui/icon.tsx';
import { EvidenceNote } from './evidence-note.tsx';
import { innerMarks, levelWords, reachedLevel } from '#model/readiness/factor-scale.ts';
import { LevelList } from '#features/readiness/shared/level-list.tsx';
import { pointsPath, targetPath } from '#model/readiness/standings.ts';
import { pointsText } from '#words/readiness/factors.ts';
import { weightText } from '#words/readiness/weights.ts';

/**
 * Columns from 800 px: switch, factor, slider, now, target, worth of a point, worth of the target. From 560 px the slider
 * stands under the factor's name, and below that everything is stacked.
 */
export const FACTOR_COLUMNS =
  '@row:grid-cols-[2.25rem_minmax(0,1fr)_4.75rem_4.75rem_4.75rem_4.75rem] @columns:grid-cols-[2.25rem_minmax(10rem,1.15fr)_minmax(8rem,1fr)_4.75rem_4.75rem_5.25rem_5.25rem]';

export interface FactorRowProps {
  readonly id: FactorId;
  readonly label: string;
  readonly maximum: number;
  readonly points: number;
  readonly target: number;
  readonly applies: boolean;
  /** The part of the score that it decides, 0–1. */
  readonly weight: number;
  /** Where its weight has gone while it does not apply. */
  readonly withoutIt: string;
  /** It is the only one left that applies. */
  readonly isLast: boolean;
  /** NPV gained by the readiness ramp, as written under `head`; null where there is nothing left to gain. */
  readonly nextPoint: string | null;
  readonly toTarget: string | null;
  /** Reaching the target, or a point more, would lower the NPV. */
  readonly isLoss: boolean;
  /** "₹ Cr" */
  readonly head: string;
  readonly onApplies: (id: FactorId, applies: boolean) => void;
}

/** One factor: whether it applies, its points on a track and as a number, its target, what more of it is worth; unfolded, its five levels and the evidence. */
export const FactorRow = memo(function FactorRow({
  id,
  label,
  maximum,
  points,
  target,
  applies,
  weight,
  withoutIt,
  isLast,
  nextPoint,
  toTarget,
  isLoss,
  head,
  onApplies,
}: FactorRowProps) {
  const { edit, seal } = useActions();
  const [isOpen, setOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const path = pointsPath(id);
  const level = reachedLevel(id, points);
  return (
    <li>
      <div
        role="group"
        aria-label={label}
        className={classes(
          'grid grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-t border-rule py-4 text-table @row:gap-y-0.5 @row:py-3',
          FACTOR_COLUMNS,
        )}
      >
        <Switch
          label={`${label}: applies`}
          isOn={applies}
          hint={applies ? 'Switch off where it does not apply to this company' : 'Switch on to assess it'}
          onChange={(isOn) => {
            setRefused(!isOn && isLast);
            if (isOn || !isLast) onApplies(id, isOn);
          }}
        />
        <span className={classes('col-span-2 font-medium @row:col-span-1', !applies && 'text-muted')}>
          {label}{' '}
          {applies && (
            <span className="block text-small font-normal text-muted">{weightText(weight)} of the score</span>
          )}
        </span>
        {applies ? (
          <>
            <span className="col-span-3 @row:col-span-1 @row:col-start-2 @row:row-start-2 @columns:col-start-3 @columns:row-start-1">
              <Slider
                label={`${label}: slider`}
                value={points}
                maximum={maximum}
                target={target}
                marks={innerMarks(id)}
                spell={(value) => `${pointsText(value)} of ${maximum} points`}
                onChange={(value) => edit(path, value)}
                onSettle={seal}
              />
            </span>
            <span className="col-span-3 grid grid-cols-2 gap-x-4 gap-y-2 @row:contents">
              <Entry name="Now" path={path} maximum={maximum} column="@row:col-start-3 @columns:col-start-4" />
              <Entry
                name="Target"
                path={targetPath(id)}
                maximum={maximum}
                column="@row:col-start-4 @columns:col-start-5"
              />
              <Worth
                name="One point"
                amount={nextPoint}
                isLoss={isLoss}
                head={head}
                none="at maximum"
                column="@row:col-start-5 @columns:col-start-6"
              />
              <Worth
                name="To target"
                amount={toTarget}
                isLoss={isLoss}
                head={head}
                none="reached"
                isStrong
                column="@row:col-start-6 @columns:col-start-7"
              />
            </span>
          </>
        ) : (
          <p className="col-span-3 text-small text-muted @row:col-span-4 @row:col-start-3 @columns:col-span-5 @columns:col-start-3">
            {withoutIt}
          </p>
        )}
        {isRefused && isLast && (
          <p
            role="status"
            className="col-span-3 text-small text-ink @row:col-span-4 @row:col-start-2 @row:row-start-4 @columns:col-span-6 @columns:col-start-2"
          >
            This is the last factor that applies, and a score needs one. Switch another on first.
          </p>
        )}
        {applies && (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="group col-span-3 flex min-h-11 items-start gap-1.5 py-1.5 text-start text-small text-muted hover:text-ink tablet:min-h-6 tablet:py-0.5 @row:col-span-5 @row:col-start-2 @row:row-start-3 @columns:col-span-2 @columns:col-start-2 @columns:row-start-2"
          >
            <Icon
              name="chevron-right"
              size={14}
              className={classes('mt-0.5 -ml-0.5 shrink-0', isOpen && 'rotate-90')}
            />
            <span>
              <span className="font-semibold text-ink">Level {level} of 5.</span> {levelWords(id, level)}
              <span className="for-readers"> All five levels and the evidence</span>
            </span>
          </button>
        )}
        {applies && isOpen && (
          <div className="col-span-3 pt-2 pb-3 @row:col-span-5 @row:col-start-2 @row:row-start-5 @columns:col-span-6 @columns:col-start-2">
            <LevelList id={id} label={label} points={points} onPick={(value) => edit(path, value)} />
          </div>
        )}
        {applies && (
          <div className="col-span-3 empty:hidden @row:col-span-5 @row:col-start-2 @row:row-start-6 @columns:col-span-6 @columns:col-start-2">
            <EvidenceNote path={path} label={label} isOpen={isOpen} />
          </div>
        )}
      </div>
    </li>
  );
});

interface EntryProps {
  readonly name: string;
  readonly path: string;
  readonly maximum: number;
  /** Its column where there is room for columns. */
  readonly column: string;
}

/** A number of points with where it comes from; in columns the mark stands under the field. */
function Entry({ name, path, maximum, column }: EntryProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 @row:contents">
      <span aria-hidden="true" className="w-full text-small text-muted @row:hidden">
        {name}, of {maximum}
      </span>
      <NumberCell
        path={path}
        className={classes('@row:row-start-1', column)}
        problemClassName="@row:col-span-5 @row:col-start-2 @row:row-start-4 @columns:col-span-6 @columns:col-start-2"
      />
      <span className={classes('@row:row-start-2 @row:self-start @row:justify-self-end @row:pt-0.5', column)}>
        <OriginMark path={path} />
      </span>
    </span>
  );
}

interface WorthProps {
  readonly name: string;
  readonly amount: string | null;
  readonly head: string;
  readonly none: string;
  readonly isLoss: boolean;
  readonly isStrong?: boolean;
  readonly column: string;
}

function Worth({ name, amount, isLoss, head, none, isStrong = false, column }: WorthProps) {
  return (
    <span
      className={classes(
        'tnum flex flex-wrap items-baseline gap-x-2 @row:row-start-1 @row:block @row:text-end',
        column,
      )}
    >
      <span className="text-small text-muted @row:for-readers">{name} </span>
      {amount === null ? (
        <span className="text-small text-muted">{none}</span>
      ) : (
        <span className={classes(isStrong && 'font-semibold', isLoss && 'text-loss')}>
          {amount}
          <span className="text-small font-normal text-muted @row:for-readers"> {head}</span>
        </span>
      )}
    </span>
  );
}
