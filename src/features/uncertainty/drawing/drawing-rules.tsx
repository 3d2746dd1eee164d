import type { Sampling } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { MOST_TRIALS } from '#features/uncertainty/shared/most-trials.ts';
import { trialNumber } from '#words/uncertainty/trial-number.ts';
import { useSettled } from '#features/uncertainty/shared/use-settled.ts';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import type { Reading } from '#words/reading/reading.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { precisionWords, SAMPLING_WORDS } from '#words/uncertainty/trials.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { parseCount } from '#words/reading/parse-count.ts';

const LARGEST_SEED = 2 ** 32 - 1;

const CHOICES = [
  { id: 'quasi', label: 'Evenly spread' },
  { id: 'pseudo', label: 'Independent' },
] as const satisfies readonly { readonly id: Sampling; readonly label: string }[];

const FEWEST_TRIALS = 1000;

/** A whole number within limits, as typed. */
function readWhole(text: string, what: string, min: number, max: number): Reading<number> {
  const count = parseCount(text, { min, max });
  if (!count.ok) return count;
  return Number.isInteger(count.count)
    ? { ok: true, value: count.count }
    : { ok: false, problem: `${what} counted whole.` };
}

export interface DrawingRulesProps {
  readonly sampling: Sampling;
  readonly seed: number;
  /** As the scenario says; undefined where it leaves that to the screen. */
  readonly asked: number | undefined;
  /** Of the scenario as it stands; null until its first trials are in. */
  readonly findings: SimulationFindings | null;
}

/** Sampling, trials and seed, folded, with what they make the mean worth. */
export function DrawingRules({ sampling, seed, asked, findings }: DrawingRulesProps) {
  const edit = useUncertaintyEdit();
  const spelled = (count: number | undefined): string =>
    count === undefined ? 'left to the screen' : trialNumber(count);
  const settledSeed = useSettled<number>(seed, (next) =>
    edit(['seed'], next === 1 ? undefined : next, `Seed ${seed} → ${next}`),
  );
  const settledTrials = useSettled<number | undefined>(asked, (next) =>
    edit(['trials'], next, `Trials: ${spelled(asked)} → ${spelled(next)}`),
  );
  const settle = (): void => {
    settledSeed.settle();
    settledTrials.settle();
  };
  return (
    <div onBlur={settle}>
      <MoreFields title="How the trials are drawn" aside={findings === null ? undefined : precisionWords(findings)}>
        <SegmentedControl
          label="Sampling"
          id="uncertainty.sampling"
          value={sampling}
          choices={CHOICES}
          onChange={(next) =>
            edit(
              ['sampling'],
              next === 'quasi' ? undefined : next,
              `Sampling: ${next === 'quasi' ? 'evenly spread' : 'independent'}`,
            )
          }
          description={SAMPLING_WORDS[sampling]}
        />
        <TypedField<number | undefined>
          id="uncertainty.trials"
          label="Trials"
          hint={`${trialNumber(FEWEST_TRIALS)} to ${trialNumber(MOST_TRIALS)}; empty: left to the screen`}
          value={settledTrials.value}
          read={(text) =>
            text.trim() === ''
              ? { ok: true, value: undefined }
              : readWhole(text, 'Trials are', FEWEST_TRIALS, MOST_TRIALS)
          }
          write={(value) => (value === undefined ? '' : trialNumber(value))}
          spell={spelled}
          onChange={settledTrials.change}
          inputMode="numeric"
        />
        <TypedField<number>
          id="uncertainty.seed"
          label="Seed"
          hint="the same seed draws the same trials on every machine"
          value={settledSeed.value}
          read={(text) => readWhole(text, 'Seeds are', 0, LARGEST_SEED)}
          write={String}
          spell={(value) => formatNumber(value)}
          onChange={settledSeed.change}
          inputMode="numeric"
        />
      </MoreFields>
    </div>
  );
}
