import { useMemo } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { contrastOf, LENSES, type LensId, type LensName } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { allDriversOf, varies } from '#model/uncertainty/drivers.ts';
import { deliveryFactorOf, type Factor } from '#model/uncertainty/factor.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { useResults, useUncertainty } from '#bound/context.ts';
import type { Results } from '#store/results.ts';
import { useLensName } from '#bound/use-lens-name.ts';
import { lensLabel } from '#words/lenses.ts';
import type { SeenLens } from './seen-lens.ts';

/** The open scenario and what may vary in it; the same object until the scenario changes. */
export interface Scene {
  readonly read: Case;
  readonly results: Results;
  readonly drivers: readonly Driver[];
  readonly varying: readonly Driver[];
  /** How far the programme gets, where trials draw it; null where they do not. */
  readonly delivery: Factor | null;
  /** All that trials may draw: the drivers, then delivery. */
  readonly factors: readonly Factor[];
  /** Nothing of the company is entered: nothing but what the project costs can be told. */
  readonly isUnentered: boolean;
  /** No benefit counts: nothing but what the project costs can vary. */
  readonly isEmpty: boolean;
}

/** What is known of its trials; changes with each of their pictures. */
export interface View {
  readonly scene: Scene;
  /** Whose view it is seen through. */
  readonly lensName: LensName;
  /** The scenario as it stands; null until its first trials are in. */
  readonly working: SeenLens | null;
  /** The lens it is held against; null until its first trials are in. */
  readonly contrast: SeenLens | null;
  readonly contrastLens: LensId;
  /** True while the figures on show are those of an earlier state. */
  readonly isStale: boolean;
  /** Why the scenario's own trials could not be run, in a sentence. */
  readonly problem: string | null;
}

/** The same object until one of its parts changes, so that pictures of it are not drawn again. */
const useSeen = (name: string, findings: SimulationFindings | null, asEntered: number): SeenLens | null =>
  useMemo(() => (findings === null ? null : { name, findings, asEntered }), [name, findings, asEntered]);

/** The trials of the open scenario, the lens they are held against, and the drivers behind both. */
export function useView(): View {
  const results = useResults();
  const contrastLens = contrastOf(results.lens);
  // How far a run has come is told by one line alone: the rest of the page is not drawn again for it.
  const findings = useUncertainty(({ working }) => working.findings);
  const problem = useUncertainty(({ working }) => working.problem);
  const isOwnStale = useUncertainty(({ working }) => working.isStale);
  const other = useUncertainty(({ lenses }) => lenses[contrastLens].findings);
  const otherProblem = useUncertainty(({ lenses }) => lenses[contrastLens].problem);
  const isOtherStale = useUncertainty(({ lenses }) => lenses[contrastLens].isStale);
  const { working: read, lenses } = results;
  const scene = useMemo(() => {
    const drivers = allDriversOf(read);
    const isUnentered = !hasFigures(read.document);
    const isEmpty = isUnentered || amountOf(read, 'benefits.annual') === 0;
    const delivery = deliveryFactorOf(read);
    const factors = [...drivers, ...(delivery === null ? [] : [delivery])];
    return { read, results, drivers, varying: drivers.filter(varies), delivery, factors, isUnentered, isEmpty };
  }, [read, results]);
  // The sentence and the picture are of two lenses: neither is shown alone only to change a blink later.
  const isPaired = other !== null || otherProblem !== null;
  const lensName = useLensName();
  const name = lensLabel(lensName);
  const working = useSeen(name, isPaired ? findings : null, amountOf(read, 'finance.npv'));
  const contrast = useSeen(LENSES[contrastLens].label, other, amountOf(lenses[contrastLens], 'finance.npv'));
  return { scene, lensName, working, contrast, contrastLens, isStale: isOwnStale || isOtherStale, problem };
}
