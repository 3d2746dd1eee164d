import { useMemo } from 'react';
import { LENSES, type LensId } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { allDriversOf, varies } from '#model/uncertainty/drivers.ts';
import { useResults, useUncertainty } from '#store/context.ts';
import type { Results } from '#store/results.ts';
import type { Run } from '#store/uncertainty-state.ts';
import type { SeenLens } from './seen-lens.ts';
import { contrastOf } from './outlook.ts';

/** What every part of the screen reads. */
export interface View {
  readonly read: Case;
  readonly results: Results;
  readonly run: Run;
  /** The scenario as it stands; null until its first trials are in. */
  readonly working: SeenLens | null;
  /** The lens it is held against; null until its first trials are in. */
  readonly contrast: SeenLens | null;
  readonly contrastLens: LensId;
  readonly drivers: readonly Driver[];
  readonly varying: readonly Driver[];
  /** True while the figures on show are those of an earlier state. */
  readonly isStale: boolean;
}

const nameOfLens = ({ lens, ownLenses }: Results): string =>
  lens !== null ? LENSES[lens].label : (ownLenses.find(({ isChosen }) => isChosen)?.lens.name ?? 'Yours');

/** The trials of the open scenario, the lens they are held against, and the drivers behind both. */
export function useView(): View {
  const results = useResults();
  const run = useUncertainty((state) => state.working);
  const contrastLens = contrastOf(results.lens);
  const other = useUncertainty((state) => state.lenses[contrastLens]);
  const { working: read, lenses } = results;
  const drivers = useMemo(() => allDriversOf(read), [read]);
  // The sentence and the picture are of two lenses: neither is shown alone only to change a blink later.
  const isPaired = other.findings !== null || other.problem !== null;
  return {
    read,
    results,
    run,
    working:
      run.findings === null || !isPaired
        ? null
        : { name: nameOfLens(results), findings: run.findings, asEntered: amountOf(read, 'finance.npv') },
    contrast:
      other.findings === null
        ? null
        : {
            name: LENSES[contrastLens].label,
            findings: other.findings,
            asEntered: amountOf(lenses[contrastLens], 'finance.npv'),
          },
    contrastLens,
    drivers,
    varying: drivers.filter(varies),
    isStale: run.isStale || other.isStale,
  };
}
