import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { MoneyScale } from '#ui/format/money-scale.ts';
import { PART_FILL } from './part-fill.ts';
import type { PartId, YearSpend } from './spend.ts';

const HEIGHT = 232;
const AXIS = { fontSize: 12, fill: 'var(--color-muted)' };
const TOTAL = { fontSize: 12, fontWeight: 600, fill: 'var(--color-ink)' };
/** More years than this on a phone, and their totals would run into each other. */
const MOST_LABELLED_NARROW = 5;

export interface SpendChartProps {
  readonly years: readonly YearSpend[];
  readonly parts: readonly PartId[];
  readonly money: MoneyScale;
  readonly isNarrow: boolean;
}

/** Each year as one bar of its parts, its total on top. */
export default function SpendChart({ years, parts, money, isNarrow }: SpendChartProps) {
  const isLabelled = !isNarrow || years.length <= MOST_LABELLED_NARROW;
  const write = (value: unknown) => (typeof value === 'number' ? money.write(value, 1) : '');
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart
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
        {parts.map((part, at) => (
          <Bar
            key={part}
            dataKey={part}
            stackId="spend"
            maxBarSize={72}
            isAnimationActive={false}
            stroke="var(--color-cost)"
            fill={PART_FILL[part].color}
            fillOpacity={PART_FILL[part].opacity}
          >
            {isLabelled && at === parts.length - 1 && (
              <LabelList dataKey="total" position="top" formatter={write} {...TOTAL} />
            )}
          </Bar>
        ))}
        <ReferenceLine y={0} stroke="var(--color-ink)" strokeWidth={1.25} />
      </BarChart>
    </ResponsiveContainer>
  );
}
