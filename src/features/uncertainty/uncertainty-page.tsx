import { useCallback, useDeferredValue, useRef, useState } from 'react';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { useExplain } from '#ui/explain-context.ts';
import { Invitation } from '#ui/invitation.tsx';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { BreakevenSection } from './breakeven/breakeven-section.tsx';
import { CorrelationsSection } from './correlations/correlations-section.tsx';
import { DistributionSection } from './distribution/distribution-section.tsx';
import { EndingsSection } from './endings/endings-section.tsx';
import { GridSection } from './grid/grid-section.tsx';
import { MeasureSection } from './measure/measure-section.tsx';
import { Pair } from './pair.tsx';
import { RangePanel } from './ranges/range-panel.tsx';
import { RangesSection } from './ranges/ranges-section.tsx';
import { SobolSection } from './sobol/sobol-section.tsx';
import { UncertaintyOpening } from './opening/uncertainty-opening.tsx';
import { SIDE_PANEL_BESIDE, useMedia } from '#ui/use-media.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useView } from './shared/use-view.ts';

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
  const view = useView();
  const explain = useExplain();
  const closeExplanation = explain?.close;
  // A newer address opens its own driver; until then what was pressed last stays open. An explanation takes the panel's place.
  const [pressed, setPressed] = useState<{ readonly field: string | undefined; readonly path: string | null }>();
  const arriving = driverIn(field);
  const open = pressed !== undefined && (pressed.field === field || arriving === null) ? pressed.path : arriving;
  const chosen = (explain?.openCell ?? null) === null ? open : null;
  // A field of a range exists once its panel is open, the others once the first trials are in.
  const isThere = arriving === null ? view.working !== null : arriving === chosen;
  useArrival(isThere ? field : undefined);
  const keepInView = useKeptInView(chosen);
  const isBeside = useMedia(SIDE_PANEL_BESIDE);
  const addressed = useRef<string | null>(null);
  const choose = useCallback(
    (path: string) => {
      if (!isBeside) {
        // Over the page the panel has an address of its own, so that Back leaves the panel and not the screen.
        closeExplanation?.();
        setPressed(undefined);
        addressed.current = DRIVERS + path;
        window.location.hash = `#/uncertainty/${addressed.current}`;
        return;
      }
      keepInView(document.activeElement);
      closeExplanation?.();
      setPressed({ field, path: path === chosen ? null : path });
    },
    [keepInView, closeExplanation, field, chosen, isBeside],
  );
  const close = (): void => {
    if (field !== undefined && addressed.current === field && !isBeside) window.history.back();
    else setPressed({ field, path: null });
  };
  const { scene } = view;
  // The answer and its picture are drawn first, what stands below them right after.
  const isRestDue = useDeferredValue(true, false);
  const driver = scene.drivers.find(({ path }) => path === chosen);
  const choosing = { chosen, onChoose: choose };
  return (
    <div ref={ref} key={key} className="flex print:block">
      <div className="min-w-0 flex-1">
        <Page>
          <UncertaintyOpening view={view} />
          {!scene.isUnentered && <UncountedNotice read={scene.read} className="mt-6" />}
          {scene.isUnentered ? (
            <Invitation document={scene.read.document}>
              How sure the case is, and what would change it, stand here once the company has figures.
            </Invitation>
          ) : (
            <DistributionSection view={view} />
          )}
          {isRestDue && !scene.isEmpty && (
            <>
              <EndingsSection view={view} />
              <Pair view={view} {...choosing} />
              <MeasureSection view={view} {...choosing} />
              <BreakevenSection scene={scene} {...choosing} />
              <SobolSection scene={scene} />
              <GridSection scene={scene} />
              <RangesSection scene={scene} {...choosing} />
              <CorrelationsSection scene={scene} />
            </>
          )}
        </Page>
      </div>
      {driver !== undefined && <RangePanel key={driver.path} driver={driver} read={scene.read} onClose={close} />}
    </div>
  );
}
