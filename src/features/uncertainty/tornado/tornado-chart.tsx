import { DELIVERY } from '#model/delivery/draws.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { AGAINST, LOSS, LOSS_OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { cutText } from '#ui/chart/cut-text.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { ZERO } from '#ui/chart/mark-look.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { rowAxis, type RowAxis } from '#ui/chart/row-axis.ts';
import { RowGrid, RowLine, RowNames } from '#ui/chart/rows.tsx';
import { HALO, STRONG } from '#ui/chart/text-look.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { ValueLabel } from '#ui/chart/value-label.tsx';
import { placeLabel, roomForLabels } from '#ui/chart/value-labels.ts';
import { driverName, rangeShort, rangeText } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { DELIVERY_SCREEN } from '#features/uncertainty/shared/delivery-link.tsx';
import { endsOf, hasLoss, wishOf, type TornadoEnd } from './ends.ts';
import { METRIC_TICKS } from './metric-ticks.ts';

/** A bar with the driver it belongs to. */
export interface DriverBar extends TornadoBar {
  readonly of: Factor;
}

const ROWS = { beside: 38, over: 56 };
const BAR = 16;
const HEAD = 26;
const FOOT = 28;
/** The line of the middle over the first row, px. */
const RISE = 6;
const MIDDLE = { ...STRONG, fontSize: 12 };

export interface TornadoChartProps {
  readonly bars: readonly DriverBar[];
  readonly metric: Metric;
  /** The metric with every driver at most likely; null where it does not exist. */
  readonly middle: number | null;
  /** Said over the line of the middle: "as entered". */
  readonly middleWords: string;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** One bar a driver, from the metric at its low to the metric at its high; the whole row opens the driver's range. */
export function TornadoChart(props: TornadoChartProps) {
  const { bars, metric, middle } = props;
  const { write } = METRIC_WORDS[metric];
  const values = [0, middle, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter((each) => each !== null);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  const ends = bars.map((bar) => endsOf(bar, middle, metric));
  const categories = bars.map(({ of }) => ({ name: driverName(of), detail: rangeText(of) }));
  const axisAt = (width: number) => rowAxis({ categories, width, ...ROWS });
  const margin = (width: number) => {
    const { left } = axisAt(width);
    const labelled = ends.flat().filter(({ text }) => text !== null);
    const room = roomForLabels({
      domain,
      start: left,
      end: width,
      wishes: (x) => labelled.map((end) => wishOf(end, x)),
      lines: [0],
    });
    return { top: HEAD, right: room.right, bottom: FOOT, left: left + room.left };
  };
  return (
    <Plot
      height={(width) => HEAD + bars.length * axisAt(width).row + FOOT}
      margin={margin}
      x={domain}
      y={[bars.length, 0]}
      over={(frame) => rowButtons(props, frame, axisAt(frame.width))}
    >
      {({ width, x }) => {
        const axis = axisAt(width);
        const [low, high] = domain;
        const ticks = niceTicks(low, high, axis.isOver ? 3 : 5).filter((tick) => tick >= low && tick <= high);
        const words = middle === null ? '' : `${write(middle)} ${props.middleWords}`;
        const half = textWidth(words, MIDDLE) / 2;
        return (
          <>
            <RowGrid axis={axis} ticks={ticks} texts={METRIC_TICKS[metric](ticks)} rise={4} />
            {middle !== null && (
              <>
                <RowLine axis={axis} at={middle} rise={RISE} stroke="var(--color-ink)" strokeWidth={1.5} />
                <text
                  x={Math.min(Math.max(x.at(middle), axis.left + half), width - half)}
                  y={HEAD - 12}
                  textAnchor="middle"
                  {...MIDDLE}
                  {...HALO}
                >
                  {words}
                </text>
              </>
            )}
            <RowNames
              axis={axis}
              categories={
                axis.isOver ? bars.map(({ of }) => ({ name: driverName(of), detail: rangeShort(of) })) : categories
              }
              strong={(row) => bars[row]?.driver === props.chosen}
            />
            {ends.map((row, k) =>
              row.map((end) => (
                <End key={`${bars[k]?.driver} ${end.end}`} {...{ end, row: k, axis, metric, middle }} />
              )),
            )}
            <RowLine axis={axis} at={0} rise={4} {...ZERO} data-mark="zero" />
          </>
        );
      }}
    </Plot>
  );
}

/** A button over each row, which says what the drawing shows. */
function rowButtons({ bars, metric, chosen, onChoose }: TornadoChartProps, frame: Frame, axis: RowAxis) {
  const { write, missing, name } = METRIC_WORDS[metric];
  const said = (value: number | null): string => (value === null ? missing : write(value));
  return bars.map(({ of, atLow, atHigh }, k) => {
    const driver = driverName(of);
    const says = `${driver}, ${rangeText(of)}: ${name} ${said(atLow)} at its low, ${said(atHigh)} at its high.`;
    const place = {
      title: cutText(driver, STRONG, axis.room) === driver ? undefined : driver,
      className: ROW_LOOK,
      style: { top: frame.y.at(k), height: axis.row },
    };
    // How far the programme gets has no range: it follows from the gates.
    if (of.path === DELIVERY)
      return <a key={of.path} href={DELIVERY_SCREEN} aria-label={`${says} Open the Delivery screen`} {...place} />;
    return (
      <button
        key={of.path}
        type="button"
        aria-label={`${says} Change its range`}
        aria-haspopup="dialog"
        aria-expanded={chosen === of.path}
        onClick={() => onChoose(of.path)}
        {...place}
      />
    );
  });
}

const ROW_LOOK = 'absolute inset-x-0 border-b border-transparent hover:border-line aria-expanded:border-accent';

interface EndProps {
  readonly end: TornadoEnd;
  readonly row: number;
  readonly axis: RowAxis;
  readonly metric: Metric;
  readonly middle: number | null;
}

/** From the middle to the metric at one end of the range: the low outlined, the high solid, what is a loss in vermilion. */
function End({ end, row, axis, metric, middle }: EndProps) {
  const { x, y } = useFrame();
  const isHigh = end.end === 'high';
  const at = row + 0.5;
  // Of two lines, the name and its range, the first is the stronger: bars stand a little nearer to it.
  const shift = axis.isOver ? axis.shift - 1 : -2;
  const isLoss = end.value !== null && end.value < 0;
  return (
    <>
      {end.value !== null && middle !== null && (
        <Bar
          span={[middle, end.value]}
          at={at}
          size={BAR}
          shift={shift}
          look={isHigh ? SOLID : AGAINST}
          {...(hasLoss(metric) ? { below: isHigh ? LOSS : LOSS_OUTLINED } : {})}
        />
      )}
      {end.text !== null && (
        <ValueLabel
          text={end.text}
          {...placeLabel(wishOf(end, x), [x.at(0)])}
          middle={y.at(at) + shift}
          size={BAR}
          fill={isLoss ? 'var(--color-loss)' : end.value === null ? 'var(--color-muted)' : 'var(--color-ink)'}
          fillInside={isHigh ? 'var(--color-paper)' : isLoss ? 'var(--color-loss)' : 'var(--color-ink)'}
        />
      )}
    </>
  );
}
