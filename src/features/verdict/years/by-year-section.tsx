import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsFindingOf } from '#model/findings/years.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { AGAINST, SOLID } from '#ui/chart/bar-look.ts';
import { Columns } from '#ui/chart/columns.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { listed } from '#words/grammar/listed.ts';
import { formatMoney } from '#words/figures/money.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { yearsTitle } from '#words/years.ts';
import { Deferred } from '#ui/deferred.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { Section } from '#ui/page.tsx';
import { whenIdle } from '#ui/when-idle.ts';
import { COLUMNS, HEIGHT, yearNames, type ByYearChartProps } from './by-year-look.ts';
import { byYearTable } from '#features/verdict/shared/tables.ts';

const Chart = lazyPart(
  'The chart by year',
  () => import('./by-year-chart.tsx'),
  (module) => module.default,
  { after: whenIdle },
);

const LEGEND = [
  { label: 'Investment', ...AGAINST },
  { label: 'Benefit', ...SOLID },
];

/** What each year costs and what it brings. */
export function ByYearSection({ read }: { readonly read: Case }) {
  const years = yearsOf(read.shape).map((year) => ({
    year,
    investment: amountOf(read, `investment.year.${year}`),
    benefit: amountOf(read, `benefits.year.${year}`),
  }));
  const money = moneyScale(years.flatMap(({ investment, benefit }) => [investment, benefit]));
  const title = yearsTitle(yearsFindingOf(years));
  const drawn = <Meanwhile years={years} money={money} />;
  return (
    <Section
      title={title}
      prose={
        <>
          <p>
            <b>{formatMoney(amountOf(read, 'investment.oneTime'))}</b> of year 1 is paid once, for{' '}
            {listed(['training', 'consulting', ...(read.shape.actions.length > 0 ? ['actions'] : [])])}; the rest recurs
            each year.
          </p>
          <p>In {money.head}. Outlined: investment. Solid: benefit.</p>
        </>
      }
    >
      <ChartFrame
        title={`Investment and benefit by year: ${title}`}
        fileName="neev-by-year"
        unit={money.head}
        legend={LEGEND}
        table={byYearTable(read)}
      >
        <Deferred meanwhile={drawn}>
          <Chart years={years} money={money} meanwhile={drawn} isMeanwhileKept />
        </Deferred>
      </ChartFrame>
    </Section>
  );
}

/** The same columns, until the chart is there: no hole on the screen, on paper or in a picture of the whole page. */
function Meanwhile({ years, money }: ByYearChartProps) {
  return (
    <Columns
      height={HEIGHT}
      {...COLUMNS}
      groups={years.map(({ year, investment, benefit }) => ({
        ...yearNames(year),
        columns: [
          {
            id: 'investment',
            parts: [{ id: 'all', value: investment, look: AGAINST }],
            label: money.write(investment, 1),
          },
          {
            id: 'benefit',
            parts: [{ id: 'all', value: benefit, look: SOLID }],
            label: money.write(benefit, 1),
            isStrong: true,
          },
        ],
      }))}
    />
  );
}
