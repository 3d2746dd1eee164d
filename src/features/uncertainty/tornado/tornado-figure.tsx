import { memo, useId, useState } from 'react';
import { oneSidedOf } from '#model/findings/uncertainty/tornado.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import { AGAINST, SOLID } from '#ui/chart/bar-look.ts';
import { Swatch } from '#ui/chart/swatch.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Segments } from '#ui/fields/segmented-control.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { METRIC_CHOICES, METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { leftToTrials } from '#words/uncertainty/overruns.ts';
import type { DrawnBesides } from '#words/uncertainty/trials.ts';
import { oneSidedWords } from '#words/uncertainty/tornado.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { TornadoChart } from './tornado-chart.tsx';
import { tornadoTable } from '#features/uncertainty/shared/tables.ts';

/** How many bars stand before all are asked for. */
const FIRST = 10;

const LEGEND = [
  { label: 'with the driver at its low', ...AGAINST },
  { label: 'at its high', ...SOLID },
];

const NO_BAR = {
  title: 'No bar to draw',
  children: 'Every driver is fixed, or has no range. Choose a set of ranges under “What may vary”, or open one driver.',
};

export interface TornadoFigureProps {
  readonly bars: readonly TornadoBar[];
  readonly factors: readonly Factor[];
  readonly metric: Metric;
  readonly onMetric: (metric: Metric) => void;
  readonly middle: number | null;
  readonly middleWords: string;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
  /** What trials draw besides drivers, elsewhere on the page. */
  readonly besides: DrawnBesides;
}

/** Each driver alone at its low and at its high, widest first; a press changes its range. */
export const TornadoFigure = memo(function TornadoFigure({
  bars,
  factors,
  metric,
  onMetric,
  besides,
  ...rest
}: TornadoFigureProps) {
  const [showsAll, setShowsAll] = useState(false);
  const label = useId();
  const byPath = new Map(factors.map((driver) => [driver.path, driver]));
  const all = bars.flatMap((bar) => {
    const of = byPath.get(bar.driver);
    return of === undefined ? [] : [{ ...bar, of }];
  });
  const shown = showsAll ? all : all.slice(0, FIRST);
  const { name } = METRIC_WORDS[metric];
  const sided = oneSidedWords(oneSidedOf(shown).map((path) => driverName(byPath.get(path) ?? { path, label: path })));
  return (
    <>
      <div className="mt-3 mb-3 break-after-avoid flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="flex flex-wrap items-center gap-x-2 text-margin text-muted">
          <Swatch look={AGAINST} /> with the driver at its low, <Swatch look={SOLID} /> at its high
        </p>
        <div className="w-full tablet:w-72 print:hidden">
          <span id={label} className="for-readers">
            Metric of the tornado and the grid
          </span>
          <Segments labelledBy={label} value={metric} choices={METRIC_CHOICES} onChange={onMetric} />
        </div>
      </div>
      <ChartFrame
        title={`${name} by driver, one moved at a time`}
        fileName="neev-tornado"
        legend={LEGEND}
        table={tornadoTable(all, metric)}
        empty={NO_BAR}
        caption={
          [sided, leftToTrials(besides, byPath.has(DELIVERY))].filter((each) => each != null).join(' ') || undefined
        }
      >
        <TornadoChart bars={shown} metric={metric} {...rest} />
      </ChartFrame>
      {all.length > FIRST && (
        <p className="mt-3">
          <LinkButton onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? `Only the ${FIRST} widest` : `All ${all.length} drivers`}
          </LinkButton>
        </p>
      )}
    </>
  );
});
