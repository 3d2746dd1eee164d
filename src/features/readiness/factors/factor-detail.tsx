import { useState } from 'react';
import type { Counting } from '#model/readiness/gain.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import { pointsPath, targetPath, type Standing } from '#model/readiness/standings.ts';
import { useActions } from '#bound/context.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { OriginMark } from '#bound/origin-mark.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { LevelList } from '#features/readiness/shared/level-list.tsx';
import { LAST_FACTOR } from '#words/readiness/factors.ts';
import { weightText } from '#words/readiness/weights.ts';
import { EvidenceNote } from './evidence-note.tsx';
import { WorthParts } from './worth-parts.tsx';

export interface FactorDetailProps {
  readonly standing: Standing;
  readonly worth: FactorWorth | undefined;
  readonly counting: Counting;
  /** The part of the score that it decides, 0–1. */
  readonly weight: number;
  /** Where its weight has gone while it does not apply. */
  readonly withoutIt: string;
  /** It is the only one left that applies. */
  readonly isLast: boolean;
  readonly onApplies: (applies: boolean) => void;
}

/** What a factor opens to: its five levels as one would see them, its numbers, what more of it is worth, the evidence, whether it applies. */
export function FactorDetail({ standing, worth, counting, weight, withoutIt, isLast, onApplies }: FactorDetailProps) {
  const { edit } = useActions();
  const [isRefused, setRefused] = useState(false);
  const { factor, points, applies } = standing;
  const { id, label, maximum } = factor;
  const path = pointsPath(id);
  return (
    <div className="grid gap-x-8 gap-y-4 pt-1 pb-5 @row:pl-5 @columns:grid-cols-[minmax(0,1fr)_21rem]">
      {applies && (
        <div className="min-w-0">
          <LevelList id={id} label={label} points={points} onPick={(value) => edit(path, value)} />
          <div className="pt-2">
            <EvidenceNote path={path} label={label} isOpen />
          </div>
        </div>
      )}
      <div className="flex min-w-0 flex-col gap-4">
        {applies && (
          <>
            <div className="grid grid-cols-2 gap-x-4">
              <Entry name="Now" path={path} maximum={maximum} />
              <Entry name="Target" path={targetPath(id)} maximum={maximum} />
            </div>
            {worth !== undefined && counting !== 'nothing' && (
              <WorthParts standing={standing} worth={worth} counting={counting} />
            )}
          </>
        )}
        <div className="flex items-start gap-3 text-label">
          <Switch
            label={`${label}: applies`}
            isOn={applies}
            hint={applies ? 'Switch off where it does not apply to this company' : 'Switch on to assess it'}
            onChange={(isOn) => {
              setRefused(!isOn && isLast);
              if (isOn || !isLast) onApplies(isOn);
            }}
          />
          <span>
            {applies ? (
              <>
                Applies <span className="text-muted">and decides {weightText(weight)} of the score</span>
              </>
            ) : (
              <span className="text-muted">{withoutIt}</span>
            )}
            {isRefused && isLast && (
              <span role="status" className="block">
                {LAST_FACTOR}
              </span>
            )}
          </span>
        </div>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly name: string;
  readonly path: string;
  readonly maximum: number;
}

/** A number of points with where it comes from. */
const Entry = ({ name, path, maximum }: EntryProps) => (
  <span className="flex flex-col items-start gap-y-0.5">
    <span className="flex w-full flex-wrap items-baseline justify-between gap-x-2 text-small text-muted">
      <span aria-hidden="true">
        {name}, of {maximum}
      </span>
      <OriginMark path={path} />
    </span>
    <NumberCell path={path} className="w-full" />
  </span>
);
