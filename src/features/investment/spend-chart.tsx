import { Bar, ComposedChart, LabelList, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Fitted } from '#ui/chart/fitted.tsx';
import { PART_FILL } from './part-fill.ts';
import { hasRoomForTotals, HEIGHT, WIDEST, type SpendChartProps } from './spend-look.ts';
import { PARTS, type PartId } from './spend.ts';

const AXIS = { fontSize: 12, fill: 'var(--color-muted)' };
const TOTAL = { fontSize: 12, fontWeight: 600, fill: 'var(--color-ink)' };
const NAME = { fontSize: 12, fill: 'var(--color-ink)' };
/** Past this many years there is no room for words beside a bar. */
const MOST_NAMED = 4;
/** A part lower than this has no room for its name. */
const LOWEST_NAMED = 13;

interface Drawn {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly width?: number | string | undefined;
  readonly height?: number | string | undefined;
  readonly index?: number | undefined;
}

/** The name of a part beside its place in the first year's bar. */
function PartName({ x, y, width, height, index, part }: Drawn & { readonly part: PartId }) {
  const high = Number(height);
  if (index !== 0 || !(high >= LOWEST_NAMED)) return null;
  return (
    <text x={Number(x) + Number(width) + 8} y={Number(y) + high / 2} dominantBaseline="central" {...NAME}>
      {PARTS[part].replace(', once', '')}
    </text>
  );
}

/** Each year as one bar of its parts, its total on top. */
export default function SpendChart({ years, parts, money, isNarrow }: SpendChartProps) {
  const write = (value: unknown) => (typeof value === 'number' ? money.write(value, 1) : '');
  const isLabelled = hasRoomForTotals(years, money, isNarrow);
  const isNamed = !isNarrow && years.length <= MOST_NAMED;
  return (
    <Fitted height={HEIGHT}>
      {(width) => (
        <ComposedChart
          width={width}
          height={HEIGHT}
          data={[...years]}
          margin={{ top: 24, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="35%"
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="year"
            tickLine={false}
            axisLine={false}
            interval={0}
            tick={AXIS}
            tickFormatter={(year: number) => (years.length > 5 ? String(year) : `Year ${year}`)}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          {parts.map((part) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="spend"
              maxBarSize={WIDEST}
              isAnimationActive={false}
              stroke="var(--color-cost)"
              fill={PART_FILL[part].color}
              fillOpacity={PART_FILL[part].opacity}
            >
              {isNamed && <LabelList content={<PartName part={part} />} />}
            </Bar>
          ))}
          {isLabelled && (
            // A line that is not drawn carries the totals: a bar of nothing has no label.
            <Line dataKey="total" stroke="none" dot={false} activeDot={false} isAnimationActive={false}>
              <LabelList dataKey="total" position="top" formatter={write} {...TOTAL} />
            </Line>
          )}
          <ReferenceLine y={0} stroke="var(--color-ink)" strokeWidth={1.25} />
        </ComposedChart>
      )}
    </Fitted>
  );
}
