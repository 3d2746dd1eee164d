import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ANY_GAIN, type Selection } from '#model/findings/uncertainty/question.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { useExplain } from '#ui/explain-context.ts';
import { Invitation } from '#ui/invitation.tsx';
import { Page } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { SIDE_PANEL_BESIDE, useMedia } from '#ui/use-media.ts';
import { HowLikelyTab } from './how-likely-tab.tsx';
import { NothingYet } from './opening/uncertainty-opening.tsx';
import { RangePanel } from './ranges/range-panel.tsx';
import { RangesTab } from './ranges-tab.tsx';
import { useView } from './shared/use-view.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { WhatDecidesTab } from './what-decides-tab.tsx';

export interface UncertaintyPageProps {
  /** Path of the field to focus on arrival, such as `uncertainty.drivers.benefits.revenueAttribution.low`. */
  readonly field?: string;
  /** The open tab, as the registry of screens names it. */
  readonly tab?: string;
  /** The links to all tabs. */
  readonly tabs?: ReactNode;
}

const DRIVERS = 'uncertainty.drivers.';

/** The driver whose range a field's address belongs to. */
const driverIn = (field: string | undefined): string | null =>
  field?.startsWith(DRIVERS) === true
    ? (DRIVER_PATHS.find((path) => `${field}.`.startsWith(`${DRIVERS}${path}.`)) ?? null)
    : null;

/** How sure the case is, what decides that, and what it rests on: a tab each, and beside them the range of a driver. */
export function UncertaintyPage({ field, tab = 'how-likely', tabs }: UncertaintyPageProps) {
  const { ref, key } = useScenarioPage();
  const view = useView();
  const { scene } = view;
  const explain = useExplain();
  const closeExplanation = explain?.close;
  // A newer address opens its own driver; until then what was pressed last stays open. An explanation takes the panel's place.
  const [pressed, setPressed] = useState<{ readonly field: string | undefined; readonly path: string | null }>();
  const arriving = driverIn(field);
  const open = pressed !== undefined && (pressed.field === field || arriving === null) ? pressed.path : arriving;
  const chosen = (explain?.openCell ?? null) === null ? open : null;
  // A field of a range exists once its panel is open, one that stands under a picture of the trials once these are in.
  const isThere = arriving === null ? tab === 'ranges' || view.working !== null : arriving === chosen;
  useArrival(isThere ? field : undefined);
  const keepInView = useKeptInView(chosen);
  const isBeside = useMedia(SIDE_PANEL_BESIDE);
  const addressed = useRef<string | null>(null);
  const choose = useCallback(
    (path: string) => {
      if (!isBeside) {
        // Over the page the panel has an address of its own, so that Back leaves the panel and not the tab.
        closeExplanation?.();
        setPressed(undefined);
        addressed.current = DRIVERS + path;
        window.location.hash = `#/uncertainty/${tab}/${addressed.current}`;
        return;
      }
      keepInView(document.activeElement);
      closeExplanation?.();
      setPressed({ field, path: path === chosen ? null : path });
    },
    [keepInView, closeExplanation, field, chosen, isBeside, tab],
  );
  const close = (): void => {
    if (field !== undefined && addressed.current === field && !isBeside) window.history.back();
    else setPressed({ field, path: null });
  };
  const [selection, setSelection] = useState<Selection>(ANY_GAIN);
  const driver = scene.drivers.find(({ path }) => path === chosen);
  const choosing = { chosen, onChoose: choose };
  return (
    <div ref={ref} key={key} className="flex print:block">
      <div className="min-w-0 flex-1">
        <Page>
          {scene.isUnentered ? (
            <>
              <NothingYet scene={scene} />
              <Invitation document={scene.read.document}>
                How sure the case is, and what would change it, stand here once the company has figures.
              </Invitation>
            </>
          ) : (
            <>
              {tabs}
              {tab === 'ranges' ? (
                <RangesTab scene={scene} {...choosing} />
              ) : tab === 'what-decides' ? (
                <WhatDecidesTab view={view} {...choosing} />
              ) : (
                <HowLikelyTab view={view} selection={selection} onSelect={setSelection} />
              )}
            </>
          )}
        </Page>
      </div>
      {driver !== undefined && <RangePanel key={driver.path} driver={driver} read={scene.read} onClose={close} />}
    </div>
  );
}
