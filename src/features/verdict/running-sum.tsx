import { lazy, Suspense } from 'react';
import { figureOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { formatMoney } from '#ui/format/money.ts';
import { moneyScale } from '#ui/format/money-scale.ts';
import { counted } from '#ui/format/numbers.ts';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { runningSumOf, type RunningSum } from './running-sum-data.ts';
import { TOTAL_COLUMN, YearTable } from './year-table.tsx';

const Chart = lazy(async () => {
  await whenIdle();
  return import('./running-sum-chart.tsx');
});

/** The chart with its year table: when the money is back and how far ahead it ends. */
export function RunningSumSection({ read }: { readonly read: Case }) {
  const sum = runningSumOf(read);
  const isNarrow = useMedia('(max-width: 44.99rem)');
  const money = moneyScale(sum.points.map((each) => each.sum));
  const title = findingOf(read, sum);
  return (
    <Section
      isFirst
      title={title}
      prose={
        <p>The running sum of everything spent and gained, undiscounted, as entered and through the chosen lens.</p>
      }
    >
      <ChartFrame
        title={`Running sum: ${title}`}
        fileName="neev-running-sum"
        table={{
          columns: ['After year', `Running sum, ${money.head}`],
          rows: sum.points.map(({ year, sum: amount }) => [
            year === 0 ? 'Start' : String(Number(year.toFixed(2))),
            amount,
          ]),
          format: (value) => money.write(value),
        }}
      >
        <Suspense fallback={<div className="h-72" role="presentation" />}>
          <Chart sum={sum} labelRoom={isNarrow ? 8 : TOTAL_COLUMN} isNarrow={isNarrow} />
        </Suspense>
      </ChartFrame>
      <YearTable read={read} />
    </Section>
  );
}

function findingOf(read: Case, { end, years }: RunningSum): string {
  const months = figureOf(read, 'finance.paybackMonths');
  const ahead = `${formatMoney(Math.abs(end.sum))} ${end.sum < 0 ? 'behind' : 'ahead'} by year ${years}`;
  if (months === null) return `Not paid back in ${counted(years, 'year')}, ${ahead}`;
  const behindAgain = warningsOf(read).find((each) => each.kind === 'negative-again');
  if (behindAgain !== undefined)
    return `Paid back in month ${Math.ceil(months)}, but behind again in year ${behindAgain.year}`;
  return months === 0 ? `Never in the red, ${ahead}` : `Paid back in month ${Math.ceil(months)}, ${ahead}`;
}
