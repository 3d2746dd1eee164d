import { useId, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { amountOf } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { DRIVER_ORDERS, firstRows, inOrder, type DriverOrder } from '#model/findings/uncertainty/driver-rows.ts';
import { remainderOf, sobolFindingOf } from '#model/findings/uncertainty/sobol.ts';
import { oneSidedOf, tornadoFindingOf } from '#model/findings/uncertainty/tornado.ts';
import { middleOf } from '#model/uncertainty/middle.ts';
import type { TornadoBar } from '#model/uncertainty/findings.ts';
import { useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { drawnBesides } from '#features/uncertainty/shared/drawn-besides.ts';
import { MoreRows } from '#features/uncertainty/shared/more-rows.tsx';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { driversTable } from '#features/uncertainty/shared/tables.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { AGAINST, SOLID } from '#ui/chart/bar-look.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Empty } from '#ui/empty.tsx';
import { Segments } from '#ui/fields/segmented-control.tsx';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { useWidth } from '#ui/use-width.ts';
import { breakevenTitle } from '#words/uncertainty/breakeven.ts';
import { DRIVERS_CAPTION, NO_DRIVER, ORDER_LABEL, ORDER_NAMES, turningWords } from '#words/uncertainty/deciding.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { METRIC_CHOICES, METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { leftToTrials } from '#words/uncertainty/overruns.ts';
import { independenceWords, remainderWords, sobolTitle } from '#words/uncertainty/sobol.ts';
import { oneSidedWords, tornadoTitle } from '#words/uncertainty/tornado.ts';
import type { DriversSeen } from './driver-cells.tsx';
import { DriversTable } from './drivers-table.tsx';
import { layoutOf } from './layout.ts';
import { swingsOf } from './swings.ts';
import { TornadoPicture } from './tornado-picture.tsx';
import { useDriverRows } from './use-driver-rows.ts';

/** How many rows stand before all are asked for. */
const FIRST = { rows: 10, blocks: 6 } as const;
const ORDERS = DRIVER_ORDERS.map((id) => ({ id, label: ORDER_NAMES[id] }));
const LEGEND = [
  { label: 'with the driver at its low', ...AGAINST },
  { label: 'at its high', ...SOLID },
];

export interface DecidingSectionProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** All that varies in one table: what each does alone, where the answer turns, its share, and what knowing it is worth. */
export function DecidingSection(props: DecidingSectionProps) {
  const bars = useUncertainty((state) => state.tornado);
  const metric = useUncertainty((state) => state.metric);
  if (bars === null)
    return (
      <Section isFirst stacked title="What each belief alone may do">
        <Awaited label="Moving one driver after the other" className="h-[52rem] @row:h-[42rem]">
          <Skeleton kind="rows" />
        </Awaited>
      </Section>
    );
  return (
    <Section
      isFirst
      stacked
      title={tornadoTitle(tornadoFindingOf(bars, metric), metric)}
      prose={<AlsoFound {...props.view} />}
    >
      {bars.length === 0 ? <Empty {...NO_DRIVER} /> : <Drivers {...props} bars={bars} />}
    </Section>
  );
}

/** What the other columns find, in a sentence each. */
function AlsoFound({ scene: { read, varying, factors } }: View) {
  const breakeven = useUncertainty((state) => state.breakeven);
  const sobol = useUncertainty((state) => state.sobol);
  const nameOf = (path: string): string =>
    driverName(factors.find((each) => each.path === path) ?? { path, label: path });
  const inside = varying.filter(({ path, low, high }) => {
    const value = breakeven?.[path] ?? null;
    return value !== null && value >= low && value <= high;
  }).length;
  const pairs = read.document.uncertainty?.correlations?.length ?? 0;
  return (
    <p className="min-h-11">
      {breakeven !== null && varying.length > 0 && `${breakevenTitle(inside, amountOf(read, 'finance.npv') > 0)}. `}
      {sobol !== null && (
        <>
          {sobolTitle(sobolFindingOf(sobol), nameOf)}.{' '}
          {remainderWords(remainderOf(sobol, read.document.uncertainty?.outsideView === true))}{' '}
          {independenceWords(pairs)}
        </>
      )}
    </p>
  );
}

function Drivers({ view, chosen, onChoose, bars }: DecidingSectionProps & { readonly bars: readonly TornadoBar[] }) {
  const { scene, working, contrast } = view;
  const { read, factors } = scene;
  const metric = useUncertainty((state) => state.metric);
  const { setMetric } = useUncertaintyActions();
  const [order, setOrder] = useState<DriverOrder>('swing');
  const [showsAll, setShowsAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isPhone = useMedia('(max-width: 44.99rem)');
  const labels = { metric: useId(), order: useId() };
  const known = useDriverRows(view, bars);
  const rows = useMemo(() => inOrder(known, order), [known, order]);
  const middle = useMemo(() => middleOf(read.document, metric), [read, metric]);
  const swings = useMemo(
    () =>
      swingsOf(bars, metric, {
        middle: middle.value,
        middleWords: middle.isAsEntered ? 'as entered' : 'at most likely',
      }),
    [bars, metric, middle],
  );
  const seenLenses = [working, contrast].filter((each) => each !== null);
  const seen: DriversSeen = {
    metric,
    gains: {
      case: amountOf(read, 'finance.npv') > 0,
      phases: amountOf(read, wayCell('phased', 'expectedNpv')) > 0,
    },
    lenses: seenLenses.map(({ name, findings }) => ({ name: shortName(name, 14), se: findings.se })),
    chosen,
    onChoose,
  };
  const { name } = METRIC_WORDS[metric];
  const title = `${name} by driver, one moved at a time`;
  const named = new Map(factors.map((each) => [each.path, each]));
  const left = leftToTrials(
    drawnBesides(read.document),
    bars.some(({ driver }) => driver === DELIVERY),
  );
  // Until its width is known it is laid out as for the window.
  const layout = layoutOf(width > 0 ? width : isPhone ? 0 : Number.POSITIVE_INFINITY, seenLenses.length);
  const fewest = layout.isBlocks ? FIRST.blocks : FIRST.rows;
  const inSight = useMemo(() => firstRows(rows, showsAll ? rows.length : fewest), [rows, showsAll, fewest]);
  const pictured = [...inSight].flatMap(({ of, bar }) => (bar === null ? [] : [of]));
  const sided = oneSidedWords(
    oneSidedOf(bars.filter(({ driver }) => pictured.some(({ path }) => path === driver))).map((path) =>
      driverName(named.get(path) ?? { path, label: path }),
    ),
  );
  return (
    <>
      <div data-screen-only className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <Choice id={labels.metric} label="Metric" more=" of the bars and the grid">
          <Segments labelledBy={labels.metric} value={metric} choices={METRIC_CHOICES} onChange={setMetric} />
        </Choice>
        <Choice id={labels.order} label={ORDER_LABEL}>
          <Segments labelledBy={labels.order} value={order} choices={ORDERS} onChange={setOrder} />
        </Choice>
      </div>
      <ChartFrame
        isTable
        title={title}
        fileName="neev-what-decides"
        legend={LEGEND}
        picture={<TornadoPicture drivers={pictured} swings={swings} />}
        table={driversTable(rows, {
          metric,
          lenses: seenLenses.map((each) => each.name),
          meaningOf: (row, turning) =>
            turningWords(row, turning, row.of.path === DELIVERY ? seen.gains.phases : seen.gains.case).sentence,
        })}
        caption={[sided, left].filter((each) => each != null).join(' ') || undefined}
      >
        <div ref={place}>
          <DriversTable
            {...{ rows, inSight, swings, seen, order }}
            layout={width > 0 ? layout : { ...layout, bars: 0 }}
            everything={seenLenses.map(({ findings }) => findings.evpi)}
            caption={DRIVERS_CAPTION}
          />
        </div>
      </ChartFrame>
      <MoreRows
        first={fewest}
        all={rows.length}
        showsAll={showsAll}
        onToggle={() => setShowsAll(!showsAll)}
        what="drivers"
      />
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  /** Told to readers alone. */
  readonly more?: string;
  readonly children: ReactNode;
}

const Choice = ({ id, label, more, children }: ChoiceProps) => (
  <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-1 tablet:w-auto">
    <span id={id} className="text-label text-muted">
      {label}
      {more !== undefined && <span className="for-readers">{more}</span>}
    </span>
    <div className="w-full tablet:w-96">{children}</div>
  </div>
);
