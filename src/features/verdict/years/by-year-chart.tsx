import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Fitted } from '#ui/chart/fitted.tsx';
import { HEIGHT, isLabelledFor, WIDEST, yearName, type ByYearChartProps } from './by-year-look.ts';

const LABEL = { fontSize: 12, fill: 'var(--color-ink)' };
const AXIS = { fontSize: 12, fill: 'var(--color-muted)' };

/** Investment outlined and benefit solid, side by side for each year, on one scale. Labelled where there is room. */
export default function ByYearChart({ years, money, isNarrow }: ByYearChartProps) {
  const write = (value: unknown) => (typeof value === 'number' ? money.write(value, 1) : '');
  const isLabelled = isLabelledFor(years.length, isNarrow);
  return (
    <Fitted height={HEIGHT}>
      {(width) => (
        <BarChart
          width={width}
          height={HEIGHT}
          data={[...years]}
          margin={{ top: 24, right: 0, bottom: 0, left: 0 }}
          barGap={4}
          barCategoryGap="30%"
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="year"
            tickLine={false}
            axisLine={false}
            interval={0}
            tick={AXIS}
            tickFormatter={(year: number) => yearName(year, years.length)}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar
            dataKey="investment"
            maxBarSize={WIDEST}
            fill="var(--color-cost-soft)"
            stroke="var(--color-cost)"
            isAnimationActive={false}
          >
            {isLabelled && <LabelList dataKey="investment" position="top" formatter={write} {...LABEL} />}
          </Bar>
          <Bar dataKey="benefit" maxBarSize={WIDEST} fill="var(--color-accent)" isAnimationActive={false}>
            {isLabelled && <LabelList dataKey="benefit" position="top" formatter={write} {...LABEL} fontWeight={600} />}
          </Bar>
          <ReferenceLine y={0} stroke="var(--color-ink)" strokeWidth={1.25} />
        </BarChart>
      )}
    </Fitted>
  );
}
