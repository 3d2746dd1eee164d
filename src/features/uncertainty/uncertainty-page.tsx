import { useEffect, useState } from 'react';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { useUncertainty, useUncertaintyActions } from '#store/context.ts';
import { useScenarioPage } from '#store/use-scenario-page.ts';
import { Button } from '#ui/button.tsx';
import { useExplain } from '#ui/explain-context.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { BreakevenSection } from './breakeven-section.tsx';
import { CorrelationsSection } from './correlations-section.tsx';
import { DistributionSection } from './distribution-section.tsx';
import { GridSection } from './grid-section.tsx';
import { MeasureSection } from './measure-section.tsx';
import { Pair } from './pair.tsx';
import { RangePanel } from './range-panel.tsx';
import { RangesSection } from './ranges-section.tsx';
import { SobolSection } from './sobol-section.tsx';
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
  const explain = useExplain();
  const closeExplanation = explain?.close;
  // A newer address opens its own driver; until then what was pressed last stays open. An explanation takes the panel's place.
  const [pressed, setPressed] = useState<{ readonly field: string | undefined; readonly path: string | null }>();
  const arriving = driverIn(field);
  const open = pressed !== undefined && (pressed.field === field || arriving === null) ? pressed.path : arriving;
  const chosen = (explain?.openCell ?? null) === null ? open : null;
  // A field of a range exists once its panel is open.
  useArrival(arriving === null || arriving === chosen ? field : undefined);
  const keepInView = useKeptInView(chosen);
  const choose = (path: string): void => {
    keepInView(document.activeElement);
    closeExplanation?.();
    setPressed({ field, path: path === chosen ? null : path });
  };
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
        <RangePanel
          key={driver.path}
          driver={driver}
          read={view.read}
          onClose={() => setPressed({ field, path: null })}
        />
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
