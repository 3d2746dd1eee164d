import type { Sampling } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { trialNumber } from './trial-number.ts';
import { useSettled } from './use-settled.ts';
import { useUncertaintyEdit } from './use-uncertainty-edit.ts';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { formatMoney } from '#ui/format/money.ts';
import { formatNumber } from '#ui/format/numbers.ts';
import { parseCount } from '#ui/format/parse-count.ts';

const LARGEST_SEED = 2 ** 32 - 1;

const CHOICES = [
  { id: 'quasi', label: 'Evenly spread' },
  { id: 'pseudo', label: 'Independent' },
] as const satisfies readonly { readonly id: Sampling; readonly label: string }[];

const HOW: Readonly<Record<Sampling, string>> = {
  quasi:
    'A quasi-random sequence leaves no gaps, so that few trials go far. How far they may be off is measured on shuffled copies of it.',
  pseudo: 'A pseudo-random generator draws each trial by itself, as dice would: slower to settle, and simple to check.',
};

export interface DrawingRulesProps {
  readonly sampling: Sampling;
  readonly seed: number;
  readonly findings: SimulationFindings;
}

/** Seed and sampling, folded, with what they make the mean worth. */
export function DrawingRules({ sampling, seed, findings: { se, trials } }: DrawingRulesProps) {
  const edit = useUncertaintyEdit();
  const settled = useSettled<number>(seed, (next) =>
    edit(['seed'], next === 1 ? undefined : next, `Seed ${seed} → ${next}`),
  );
  return (
    <div onBlur={settled.settle}>
      <MoreFields
        title="How the trials are drawn"
        aside={`the mean is known to ±${formatMoney(2 * se)} (two standard errors, ${trialNumber(trials)} trials)`}
      >
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
          description={HOW[sampling]}
        />
        <TypedField<number>
          id="uncertainty.seed"
          label="Seed"
          hint="the same seed draws the same trials on every machine"
          value={settled.value}
          read={(text) => {
            const count = parseCount(text, { min: 0, max: LARGEST_SEED });
            if (!count.ok) return count;
            return Number.isInteger(count.count)
              ? { ok: true, value: count.count }
              : { ok: false, problem: 'A seed is a whole number.' };
          }}
          write={String}
          spell={(value) => formatNumber(value)}
          onChange={settled.change}
          inputMode="numeric"
        />
      </MoreFields>
    </div>
  );
}
