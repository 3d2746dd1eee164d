import { memo, useDeferredValue, useMemo } from 'react';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import {
  edgeWords,
  FIRST_YEAR_WORDS,
  NOTHING_FIRST,
  peakFundingSentence,
  RUNNING_SUM_MARKS,
  runningSumTitle,
} from '#words/running-sum.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { Said } from '#ui/said.tsx';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { bandOpacity, RunningSumChart } from './chart.tsx';
import { courseOf, endsOf, isDepthTold, runningSumOf } from '#model/findings/running-sum.ts';
import { TOTAL_COLUMN, YearTable } from './year-table.tsx';
import { runningSumTable } from '#features/verdict/shared/tables.ts';

/** For pictures: on a phone the words of the bands and lines stand outside the drawing. */
const LEGEND = [
  { label: RUNNING_SUM_MARKS.entered, fill: 'var(--color-accent)' },
  { label: RUNNING_SUM_MARKS.middle, fill: 'none', stroke: 'var(--color-accent)', strokeDasharray: '1.5 3' },
  { label: RUNNING_SUM_MARKS.inner, fill: 'var(--color-accent)', fillOpacity: bandOpacity(false).both },
  { label: RUNNING_SUM_MARKS.outer, fill: 'var(--color-accent)', fillOpacity: bandOpacity(false).outer },
];

/** The chart with its year table: when the money is back and how far ahead it ends. */
export function RunningSumSection({ read }: { readonly read: Case }) {
  // What the trials add is drawn after the answer, in slices: on a slow phone a key between two of them is not kept waiting.
  const run = useDeferredValue(useUncertainty((state) => state.working));
  return <RunningSumOf read={read} run={run} />;
}

const RunningSumOf = memo(function RunningSumOf({ read, run }: { readonly read: Case; readonly run: Run }) {
  // Bands of another horizon would end in the middle of the drawing.
  const trials = run.findings?.fan.length === read.shape.years + 1 ? run.findings : null;
  const sum = useMemo(() => runningSumOf(read, trials), [read, trials]);
  const isNarrow = useMedia('(max-width: 44.99rem)');
  const course = courseOf(read, sum);
  const isTaxed = amountOf(read, 'finance.taxRate') > 0;
  const title = runningSumTitle(course, sum.end.sum, sum.years);
  return (
    <Section
      title={title}
      below={<YearTable read={read} />}
      prose={
        <>
          {isDepthTold(sum) && (
            <p>
              <Said parts={peakFundingSentence(sum.deepest)} />
              {course.kind === 'in-the-red' && ` ${NOTHING_FIRST}`}
            </p>
          )}
          <p>
            The running sum of everything spent and gained, undiscounted{isTaxed && ' and after tax'}, as entered and
            through the chosen lens. <FirstYear read={read} />
          </p>
          {(trials !== null || run.problem === null) && (
            <p>
              The outer band holds nine trials in ten, the inner one half; dotted: the middle trial.
              {countsDelivery(read.document) && ' Unlike the curve they count that it may not be finished.'}
            </p>
          )}
        </>
      }
    >
      <ChartFrame
        title={`Running sum: ${title}`}
        fileName="neev-running-sum"
        {...(isNarrow && trials !== null ? { caption: edgeWords(endsOf(sum.end)) } : {})}
        {...(trials !== null ? { legend: LEGEND } : {})}
        table={runningSumTable(sum)}
      >
        <RunningSumChart sum={sum} labelRoom={TOTAL_COLUMN} isNarrow={isNarrow} isStale={run.isStale} />
      </ChartFrame>
    </Section>
  );
});

/** How the benefit comes within year 1, with the way to where that is chosen; nothing where year 1 brings none. */
function FirstYear({ read }: { readonly read: Case }) {
  const routeOfField = useFieldRoute();
  if (amountOf(read, 'benefits.year.1') === 0) return null;
  const [start, choice] = FIRST_YEAR_WORDS[read.shape.accrual];
  return (
    <>
      {start}
      <a
        href={routeOfField('finance.accrual') ?? '#/company'}
        className="underline-link decoration-line hover:decoration-accent"
      >
        {choice}
      </a>
      .
    </>
  );
}
