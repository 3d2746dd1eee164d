import { memo, useId, useMemo, useState } from 'react';
import { gridFindingOf } from '#model/findings/uncertainty/grid.ts';
import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { middleOf } from '#model/uncertainty/middle.ts';
import { METRIC_CHOICES, METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { staleLook } from '#features/uncertainty/shared/stale-look.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Segments } from '#ui/fields/segmented-control.tsx';
import { SelectField } from '#ui/fields/select-field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { GRID_FOLD, gridTitle } from '#words/uncertainty/grid.ts';
import { leftToTrials } from '#words/uncertainty/overruns.ts';
import { drawnBesides } from '#features/uncertainty/shared/drawn-besides.ts';
import { HeatMap } from './heat-map.tsx';
import { useGrid } from './use-grid.ts';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { gridTable } from '#features/uncertainty/shared/tables.ts';

/** Two drivers against each other, folded and worked out once it is opened; without at least two that vary there is nothing to hold against each other. */
export const GridSection = memo(function GridSection({ scene }: { readonly scene: Scene }) {
  const [isOpen, setOpen] = useState(false);
  if (scene.varying.length < 2) return null;
  return (
    <details className="group mt-12" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-14 list-none items-center gap-2 border-y border-rule print:not-group-open:hidden [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="-ml-1 text-muted group-open:rotate-90" />
        <span className="flex flex-1 flex-wrap items-baseline justify-between gap-x-6 py-2">
          <span className="font-serif text-subject font-semibold">{GRID_FOLD.title}</span>
          <span className="text-label text-muted">{GRID_FOLD.about}</span>
        </span>
      </summary>
      {isOpen && <Grid scene={scene} />}
    </details>
  );
});

function Grid({ scene: { read, varying } }: { readonly scene: Scene }) {
  const metric = useUncertainty((state) => state.metric);
  const { setMetric } = useUncertaintyActions();
  const metricLabel = useId();
  // How far delivery gets is a bar of the tornado, and no driver with a range of its own.
  const widest = useMemo(
    () =>
      tornadoOf(read.document)
        .map(({ driver }) => driver)
        .filter((driver) => varying.some(({ path }) => path === driver)),
    [read, varying],
  );
  const [picked, setPicked] = useState<{ readonly across?: string; readonly up?: string }>({});
  const has = (path: string | undefined): path is string => varying.some((each) => each.path === path);
  const across = has(picked.across) ? picked.across : (widest.find((path) => path !== picked.up) ?? '');
  const up = has(picked.up) && picked.up !== across ? picked.up : (widest.find((path) => path !== across) ?? '');
  const { shown, isStale, problem } = useGrid(read.document, across, up, metric);
  const middle = useMemo(() => middleOf(read.document, shown?.metric ?? metric), [read, shown?.metric, metric]);
  const choices = varying.map((driver) => ({ id: driver.path, label: driverName(driver) }));
  // What is on show belongs together, also while the next one is on its way.
  const acrossShown = varying.find(({ path }) => path === shown?.findings.across.driver);
  const upShown = varying.find(({ path }) => path === shown?.findings.up.driver);
  const words = METRIC_WORDS[shown?.metric ?? metric];
  const title =
    shown === null
      ? GRID_FOLD.title
      : gridTitle(gridFindingOf(shown.findings, middle.value, BREAKS_EVEN_AT[shown.metric]));
  return (
    <Section
      isFirst
      title={title}
      prose={
        <p>
          {words.name} over the ranges of two drivers, all others at most likely.
          {shown !== null && shown.findings.breakeven.length > 0 && ' The line is where the NPV is ₹0.'}
        </p>
      }
    >
      <div data-screen-only className="-mt-3 mb-4 grid gap-x-8 @row:grid-cols-2 [&>*]:border-b-0">
        <SelectField
          id="uncertainty-grid-across"
          label="Across"
          value={across}
          choices={choices.filter(({ id }) => id !== up)}
          onChange={(path) => setPicked({ across: path, up })}
        />
        <SelectField
          id="uncertainty-grid-up"
          label="Upwards"
          value={up}
          choices={choices.filter(({ id }) => id !== across)}
          onChange={(path) => setPicked({ across, up: path })}
        />
      </div>
      <div data-screen-only className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <span id={metricLabel} className="text-table font-medium">
          Metric<span className="for-readers"> of the grid and the bars</span>
        </span>
        <div className="w-full tablet:w-72">
          <Segments labelledBy={metricLabel} value={metric} choices={METRIC_CHOICES} onChange={setMetric} />
        </div>
      </div>
      {problem !== null && (
        <Notice kind="error" title="The grid could not be worked out">
          {problem} Choose two drivers again, or change a figure.
        </Notice>
      )}
      {shown === null || acrossShown === undefined || upShown === undefined ? (
        <Awaited label="Working out the grid" className="h-[25rem]" />
      ) : (
        <div className={staleLook(isStale)} aria-busy={isStale}>
          <ChartFrame
            title={`${words.name} by ${driverName(acrossShown)} and ${driverName(upShown)}`}
            fileName="neev-grid"
            table={gridTable(shown.findings, shown.metric, { across: acrossShown, up: upShown })}
            caption={leftToTrials(drawnBesides(read.document))}
          >
            <HeatMap grid={shown.findings} metric={shown.metric} across={acrossShown} up={upShown} />
          </ChartFrame>
        </div>
      )}
    </Section>
  );
}
