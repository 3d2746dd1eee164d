import { memo, useDeferredValue, useMemo } from 'react';
import { figureOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { RunningSumChart } from './running-sum-chart.tsx';
import { endsOf, runningSumOf, type RunningSum } from './running-sum-data.ts';
import { TOTAL_COLUMN, YearTable } from './year-table.tsx';
import { runningSumTable } from './tables.ts';

const NO_FAN: NonNullable<Run['findings']>['fan'] = [];

/** The chart with its year table: when the money is back and how far ahead it ends. */
export function RunningSumSection({ read }: { readonly read: Case }) {
  // What the trials add is drawn after the answer, in slices: on a slow phone a key between two of them is not kept waiting.
  const run = useDeferredValue(useUncertainty((state) => state.working));
  return <RunningSumOf read={read} run={run} />;
}

const RunningSumOf = memo(function RunningSumOf({ read, run }: { readonly read: Case; readonly run: Run }) {
  // Bands of another horizon would end in the middle of the drawing.
  const fan = run.findings?.fan.length === read.shape.years + 1 ? run.findings.fan : NO_FAN;
  const sum = useMemo(() => runningSumOf(read, fan), [read, fan]);
  const isNarrow = useMedia('(max-width: 44.99rem)');
  const title = findingOf(read, sum);
  return (
    <Section
      isFirst
      title={title}
      prose={
        <p>
          The running sum of everything spent and gained, undiscounted, as entered and through the chosen lens.
          {(fan.length > 0 || run.problem === null) &&
            ' The outer band holds nine trials in ten, the inner one half; dotted: the middle trial.'}
        </p>
      }
    >
      <ChartFrame
        title={`Running sum: ${title}`}
        fileName="neev-running-sum"
        {...(isNarrow && fan.length > 0 ? { caption: edgeWords(sum) } : {})}
        table={runningSumTable(sum)}
      >
        <RunningSumChart sum={sum} labelRoom={isNarrow ? 44 : TOTAL_COLUMN} isNarrow={isNarrow} isStale={run.isStale} />
      </ChartFrame>
      <YearTable read={read} />
    </Section>
  );
});

/** The labels at the right edge in full, for a phone. */
const edgeWords = ({ end }: RunningSum): string =>
  `At the right edge, from the top: ${endsOf(end)
    .map(({ amount, words }) => `${words} ${formatMoney(amount)}`)
    .join('; ')}.`;

function findingOf(read: Case, { end, years }: RunningSum): string {
  const months = figureOf(read, 'finance.paybackMonths');
  const ahead =
    Math.round(end.sum) === 0
      ? `even by year ${years}`
      : `${formatMoney(Math.abs(end.sum))} ${end.sum < 0 ? 'behind' : 'ahead'} by year ${years}`;
  if (months === null) return `Not paid back in ${counted(years, 'year')}, ${ahead}`;
  const behindAgain = warningsOf(read).find((each) => each.kind === 'negative-again');
  if (behindAgain !== undefined)
    return `Paid back in month ${Math.ceil(months)}, but behind again in year ${behindAgain.year}`;
  return months === 0 ? `Never in the red, ${ahead}` : `Paid back in month ${Math.ceil(months)}, ${ahead}`;
}
