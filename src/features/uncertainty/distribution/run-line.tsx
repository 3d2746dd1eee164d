import type { ReactNode } from 'react';
import { useUncertainty } from '#bound/context.ts';
import { trialNumber } from '#words/uncertainty/trial-number.ts';
import { MOST_TRIALS } from '#features/uncertainty/shared/most-trials.ts';
import { LinkButton } from '#ui/link-button.tsx';

/** Where what is drawn can be changed. */
const RANGES = '#/uncertainty/ranges';

export interface RunLineProps {
  readonly seed: number;
  /** How the trials are drawn, at the right. */
  readonly drawn: ReactNode;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** How many trials the picture rests on, how to get more, and how they are drawn. */
export function RunLine({ seed, drawn, onRun, onCancel }: RunLineProps) {
  const run = useUncertainty((state) => state.working);
  const { findings, done, asked } = run;
  const trials = findings?.trials ?? 0;
  const isGrowing = done < asked && run.problem === null;
  const isLarge = isGrowing && asked >= MOST_TRIALS;
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-2 border-t border-rule pt-3 text-small text-muted">
      <span className="text-table font-semibold text-ink" data-testid="trials" data-value={trials}>
        {trialNumber(trials)} trials
      </span>
      <span>seed {seed}, the same on every machine</span>
      {isLarge ? (
        <span className="inline-flex items-baseline gap-3">
          <progress
            aria-label="Trials run"
            value={done}
            max={asked}
            className="h-2 w-28 self-center [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-grid [&::-webkit-progress-value]:bg-accent"
          />
          <LinkButton onPress={onCancel}>Cancel</LinkButton>
        </span>
      ) : trials >= MOST_TRIALS ? null : (
        <LinkButton onPress={onRun}>Run {trialNumber(MOST_TRIALS)}</LinkButton>
      )}
      <LinkButton href={RANGES} isWords className="text-small! @columns:ml-auto">
        {drawn}
      </LinkButton>
    </div>
  );
}
