import { formatScore } from '#words/figures/score.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Dots, FootTexts, Grid, GridTexts, Line } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { HALO, STRONG } from '#ui/chart/text-look.ts';
import type { KeptAssessment } from './snapshot-list.tsx';
import { daysBetween } from './days-between.ts';
import { trendTable } from './tables.ts';
import { shortDateWords } from '#words/figures/dates.ts';
import { trendTitle } from '#words/readiness/snapshots.ts';

const HEIGHT = 180;
const MARGIN = { top: 22, right: 44, bottom: 28, left: 36 };
/** Scores that are written on the axis. */
const NAMED = [25, 50, 75, 100];
/** Between two days under the plot, so that none runs into the other, px. */
const APART = 96;

export interface ScoreTrendProps {
  readonly kept: readonly KeptAssessment[];
  /** The score in force, 0–100. */
  readonly now: number;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}

interface Mark {
  readonly date: string;
  readonly score: number;
}

/** The score from assessment to assessment, and as it stands today. */
export function ScoreTrend({ kept, now, day }: ScoreTrendProps) {
  const marks = kept.map(({ snapshot, scores }): Mark => ({ date: snapshot.date, score: scores.score }));
  const title = trendTitle(marks[0] ?? { date: day, score: now }, now);
  return (
    <ChartFrame title={title} fileName="neev-readiness-trend" table={trendTable(marks, now, day)}>
      <Trend marks={marks} now={{ date: day, score: now }} />
    </ChartFrame>
  );
}

function Trend({ marks, now }: { readonly marks: readonly Mark[]; readonly now: Mark }) {
  const days = [...marks.map(({ date }) => date), now.date].toSorted((left, right) => (left < right ? -1 : 1));
  const [first = now.date] = days;
  const at = (date: string): number => daysBetween(first, date);
  const points = marks.map(({ date, score }) => [at(date), score] as const);
  const today = [at(now.date), now.score] as const;
  return (
    <Plot height={HEIGHT} margin={MARGIN} x={[0, Math.max(1, at(days.at(-1) ?? first))]} y={[0, 100]}>
      {({ x, y }) => (
        <>
          <Grid ticks={[0, ...NAMED]} />
          <GridTexts ticks={NAMED} texts={NAMED.map(String)} rise={4} />
          <Line points={points} />
          <Line points={[...points.slice(-1), today]} strokeWidth={1.5} strokeDasharray="4 3" />
          <Dots points={points} r={4} fill="var(--color-accent)" />
          <Dots points={[today]} r={5} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
          <text x={x.at(today[0]) + 10} y={y.at(now.score) + 5} {...STRONG} {...HALO}>
            {formatScore(now.score)}
          </text>
          <FootTexts
            rise={8}
            texts={marks
              // Days that would run into the one before them are left to the table.
              .filter(({ date }, k) => k === 0 || x.at(at(date)) - x.at(at(marks[0]?.date ?? date)) > APART)
              .map(({ date }, k) => ({
                at: at(date),
                text: shortDateWords(date),
                anchor: k === 0 ? 'start' : 'middle',
              }))}
          />
        </>
      )}
    </Plot>
  );
}
