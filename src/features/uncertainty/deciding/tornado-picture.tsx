import type { Factor } from '#model/uncertainty/factor.ts';
import { ZERO } from '#ui/chart/mark-look.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { rowAxis } from '#ui/chart/row-axis.ts';
import { RowGrid, RowLine, RowNames } from '#ui/chart/rows.tsx';
import { HALO, STRONG } from '#ui/chart/text-look.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { driverName, rangeText } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { METRIC_TICKS } from './metric-ticks.ts';
import { SwingEnd } from './swing-end.tsx';
import { roomOfSwings, type Swings } from './swings.ts';

const ROWS = { beside: 38, over: 56 };
const HEAD = 26;
const FOOT = 28;
/** The line of the middle over the first row, px. */
const RISE = 6;
/** Of two lines, the name and its range, the first is the stronger: bars stand a little nearer to it. */
const SHIFT = -2;
const MIDDLE = { ...STRONG, fontSize: 12 };

export interface TornadoPictureProps {
  readonly drivers: readonly Factor[];
  readonly swings: Swings;
}

/** The bars of the table of drivers as one picture with their names, for a file. */
export function TornadoPicture({ drivers, swings }: TornadoPictureProps) {
  const { metric, middle, middleWords, domain } = swings;
  const { write } = METRIC_WORDS[metric];
  const categories = drivers.map((of) => ({ name: driverName(of), detail: rangeText(of) }));
  const axisAt = (width: number) => rowAxis({ categories, width, ...ROWS });
  const margin = (width: number) => {
    const { left } = axisAt(width);
    const room = roomOfSwings(swings, left, width);
    return { top: HEAD, right: room.right, bottom: FOOT, left: left + room.left };
  };
  return (
    <Plot
      height={(width) => HEAD + drivers.length * axisAt(width).row + FOOT}
      margin={margin}
      x={domain}
      y={[drivers.length, 0]}
    >
      {({ width, x }) => {
        const axis = axisAt(width);
        const [low, high] = domain;
        const ticks = niceTicks(low, high, 5).filter((tick) => tick >= low && tick <= high);
        const words = middle === null ? '' : `${write(middle)} ${middleWords}`;
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
            <RowNames axis={axis} categories={categories} />
            {drivers.map((of, row) =>
              (swings.ends.get(of.path) ?? []).map((end) => (
                <SwingEnd key={`${of.path} ${end.end}`} {...{ end, row, metric, middle }} shift={axis.shift + SHIFT} />
              )),
            )}
            <RowLine axis={axis} at={0} rise={4} {...ZERO} />
          </>
        );
      }}
    </Plot>
  );
}
