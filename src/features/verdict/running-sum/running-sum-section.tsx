import { memo, useDeferredValue, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { edgeWords, RUNNING_SUM_MARKS, runningSumTitle } from '#words/running-sum.ts';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { bandOpacity, RunningSumChart } from './chart.tsx';
import { endsOf, paybackOf, runningSumOf } from '#model/findings/running-sum.ts';
import { TOTAL_COLUMN, YearTable } from './year-table.tsx';
import { runningSumTable } from '#features/verdict/shared/tables.ts';

/** For pictures: on a phone the words of the bands and lines stand outside the drawing. */
const LEGEND = [
  { label: RUNNING_SUM_MARKS.entered, fill: 'var(--color-accent)' },
  { label: RUNNING_SUM_MARKS.middle, fill: 'none', stroke: 'var(--color-accent)', strokeDasharray: '1.5 3' },
  { label: RUNNING_SUM_MARKS.inner, fill: 'var(--color-accent)', fillOpacity: bandOpacity(false).both },
  { label: RUNNING_SUM_MARKS.outer, fill: 'var(--color-accent)', fillOpacity: bandOpacity(false).outer },
];

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
  const title = runningSumTitle(paybackOf(read), sum.end.sum, sum.years);
  return (
    <Section
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
        {...(isNarrow && fan.length > 0 ? { caption: edgeWords(endsOf(sum.end)) } : {})}
        {...(fan.length > 0 ? { legend: LEGEND } : {})}
        table={runningSumTable(sum)}
      >
        <RunningSumChart sum={sum} labelRoom={TOTAL_COLUMN} isNarrow={isNarrow} isStale={run.isStale} />
      </ChartFrame>
      <YearTable read={read} />
    </Section>
  );
});
