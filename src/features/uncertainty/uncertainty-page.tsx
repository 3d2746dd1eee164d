import { useCallback, useEffect, useState } from 'react';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { useUncertainty, useUncertaintyActions } from '#store/context.ts';
import { useScenarioPage } from '#store/use-scenario-page.ts';
import { Button } from '#ui/button.tsx';
import { useExplain } from '#ui/explain-context.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { BreakevenSection } from './breakeven/breakeven-section.tsx';
import { CorrelationsSection } from './correlations/correlations-section.tsx';
import { DistributionSection } from './distribution/distribution-section.tsx';
import { GridSection } from './grid/grid-section.tsx';
import { MeasureSection } from './measure/measure-section.tsx';
import { Pair } from './pair.tsx';
import { RangePanel } from './ranges/range-panel.tsx';
import { RangesSection } from './ranges/ranges-section.tsx';
import { SobolSection } from './sobol/sobol-section.tsx';
import { UncertaintyOpening } from './uncertainty-opening.tsx';
import { useKeptInView } from './use-kept-in-view.ts';
import { useView } from './use-view.ts';

export interface UncertaintyPageProps {
  /** Path of the field to focus on arrival, such as `uncertainty.drivers.benefits.revenueAttribution.low`. */
  readonly field?: string;
}

const DRIVERS = 'uncertainty.drivers.';

/** The driver whose range a field's address belongs to. */
const driverIn = (field: string | undefined): string | null =>
  field?.startsWith(DRIVERS) === true
    ? (DRIVER_PATHS.find((path) => `${field}.`.startsWith(`${DRIVERS}${path}.`)) ?? null)
    : null;

/** How sure the case is, what would change the answer, and what to find out first. */
export function UncertaintyPage({ field }: UncertaintyPageProps) {
  const { ref, key } = useScenarioPage();
  const { watch } = useUncertaintyActions();
  useEffect(() => watch('uncertainty'), [watch]);
  const view = useView();
  const [chosen, setChosen] = useState(() => driverIn(field));
  useEffect(() => setChosen((last) => driverIn(field) ?? last), [field]);
  // A field of a range exists once its panel is open.
  const arriving = driverIn(field);
  useArrival(arriving === null || arriving === chosen ? field : undefined);
  const explain = useExplain();
  const explained = explain?.openCell ?? null;
  const closeExplanation = explain?.close;
  useEffect(() => {
    if (explained !== null) setChosen(null);
  }, [explained]);
  const keepInView = useKeptInView(chosen);
  const choose = useCallback(
    (path: string) => {
      keepInView(document.activeElement);
      closeExplanation?.();
      setChosen((last) => (last === path ? null : path));
    },
    [closeExplanation, keepInView],
  );
  const driver = view.drivers.find(({ path }) => path === chosen);
  const choosing = { view, chosen, onChoose: choose };
  return (
    <div ref={ref} key={key} className="flex">
      <div className="min-w-0 flex-1">
        <Page>
          <UncertaintyOpening view={view} />
          <Problems view={view} />
          <DistributionSection view={view} />
          <Pair {...choosing} />
          <MeasureSection {...choosing} />
          <BreakevenSection {...choosing} />
          <SobolSection view={view} />
          <GridSection view={view} />
          <RangesSection {...choosing} />
          <CorrelationsSection view={view} />
        </Page>
      </div>
      {driver !== undefined && (
        <RangePanel key={driver.path} driver={driver} read={view.read} onClose={() => setChosen(null)} />
      )}
    </div>
  );
}

/** What came to nothing, and how to try again; the figures on show stay those that were found. */
function Problems({ view: { run } }: { readonly view: ReturnType<typeof useView> }) {
  const { retry } = useUncertaintyActions();
  const other = useUncertainty((state) => state.problem);
  const problem = run.problem ?? other;
  if (problem === null) return null;
  return (
    <div className="mt-6">
      <Notice
        kind="error"
        title={run.problem === null ? 'Part of the analysis could not be worked out' : 'The trials could not be run'}
        actions={
          <Button icon="redo" onPress={retry}>
            Try again
          </Button>
        }
      >
        {problem} Your scenario is as it was.
      </Notice>
    </div>
  );
}
