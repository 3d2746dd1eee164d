import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { AGAINST, SOLID } from '#ui/chart/bar-look.ts';
import { COLUMN_GAP, columnsAt, haveRoom } from '#ui/chart/column-places.ts';
import { STRONG_TOTAL, TOTAL } from '#ui/chart/columns.tsx';
import { Fitted } from '#ui/chart/fitted.tsx';
import { ZERO } from '#ui/chart/mark-look.ts';
import { QUIET } from '#ui/chart/text-look.ts';
import { COLUMNS, HEIGHT, yearNames, type ByYearChartProps } from './by-year-look.ts';

/** Investment outlined and benefit solid, side by side for each year, on one scale. Labelled where there is room. */
export default function ByYearChart({ years, money }: ByYearChartProps) {
  const write = (value: unknown) => (typeof value === 'number' ? money.write(value, 1) : '');
  const labels = years.flatMap(({ investment, benefit }) => [write(investment), write(benefit)]);
  return (
    <Fitted height={HEIGHT}>
      {(width) => {
        const place = width / years.length;
        const isLabelled = haveRoom(labels, STRONG_TOTAL, columnsAt(place, 2, COLUMNS).apart);
        const isNamed = haveRoom(
          years.map(({ year }) => yearNames(year).name),
          QUIET,
          place,
        );
        return (
          <BarChart
            width={width}
            height={HEIGHT}
            data={[...years]}
            margin={{ top: 24, right: 0, bottom: 0, left: 0 }}
            barGap={COLUMN_GAP}
            barCategoryGap={`${COLUMNS.air * 100}%`}
            maxBarSize={COLUMNS.widest}
            accessibilityLayer={false}
          >
            <XAxis
              dataKey="year"
              tickLine={false}
              axisLine={false}
              interval={0}
              tick={QUIET}
              tickFormatter={(year: number) => yearNames(year)[isNamed ? 'name' : 'short']}
            />
            <YAxis hide domain={[0, 'dataMax']} />
            <Bar dataKey="investment" {...AGAINST} isAnimationActive={false}>
              {isLabelled && <LabelList dataKey="investment" position="top" formatter={write} {...TOTAL} />}
            </Bar>
            <Bar dataKey="benefit" {...SOLID} isAnimationActive={false}>
              {isLabelled && <LabelList dataKey="benefit" position="top" formatter={write} {...STRONG_TOTAL} />}
            </Bar>
            <ReferenceLine y={0} {...ZERO} />
          </BarChart>
        );
      }}
    </Fitted>
  );
}
