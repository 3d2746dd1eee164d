import { formatScore } from '#words/figures/score.ts';
import { useRef } from 'react';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { useWidth } from '#ui/use-width.ts';
import type { KeptAssessment } from './snapshot-list.tsx';
import { daysBetween } from './days-between.ts';
import { trendTable } from './tables.ts';
import { shortDateWords } from '#words/figures/dates.ts';
import { trendTitle } from '#words/readiness/snapshots.ts';

const HEIGHT = 180;
const TOP = 22;
const BOTTOM = 28;
const LEFT = 36;
const RIGHT = 44;
const QUIET = { fontSize: 12, fill: 'var(--color-muted)' };
/** Keeps a label readable where it crosses a line. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--color-paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

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
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const marks = kept.map(({ snapshot, scores }): Mark => ({ date: snapshot.date, score: scores.score }));
  const title = trendTitle(marks[0] ?? { date: day, score: now }, now);
  return (
    <ChartFrame title={title} fileName="neev-readiness-trend" table={trendTable(marks, now, day)}>
      <div ref={frame} className="h-45" aria-hidden="true">
        {width > 0 && <Plot marks={marks} now={{ date: day, score: now }} width={width} />}
      </div>
    </ChartFrame>
  );
}

function Plot({ marks, now, width }: { readonly marks: readonly Mark[]; readonly now: Mark; readonly width: number }) {
  const days = [...marks.map(({ date }) => date), now.date].toSorted((left, right) => (left < right ? -1 : 1));
  const [first = now.date] = days;
  const span = Math.max(1, daysBetween(first, days.at(-1) ?? first));
  const x = (date: string) => LEFT + ((width - LEFT - RIGHT) * daysBetween(first, date)) / span;
  const y = (score: number) => TOP + (1 - score / 100) * (HEIGHT - TOP - BOTTOM);
  const last = marks.at(-1);
  const path = marks
    .map(({ date, score }, k) => `${k === 0 ? 'M' : 'L'}${x(date).toFixed(1)} ${y(score).toFixed(1)}`)
    .join('');
  // Days that would run into the one before them are left to the table.
  const named = marks.filter(({ date }, k) => k === 0 || x(date) - x(marks[0]?.date ?? date) > 96);
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} fontFamily="var(--font-sans)">
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <path
            d={`M0 ${y(tick)}H${width}`}
            stroke={tick === 0 ? 'var(--color-ink)' : 'var(--color-grid)'}
            strokeWidth={tick === 0 ? 1.25 : 1}
          />
          {tick > 0 && (
            <text x={0} y={y(tick) - 4} {...QUIET}>
              {tick}
            </text>
          )}
        </g>
      ))}
      <path d={path} fill="none" stroke="var(--color-accent)" strokeWidth={2.5} strokeLinejoin="round" />
      {last !== undefined && (
        <path
          d={`M${x(last.date)} ${y(last.score)}L${x(now.date)} ${y(now.score)}`}
          stroke="var(--color-accent)"
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      )}
      {marks.map(({ date, score }) => (
        <circle key={date} cx={x(date)} cy={y(score)} r={4} fill="var(--color-accent)" />
      ))}
      <circle
        cx={x(now.date)}
        cy={y(now.score)}
        r={5}
        fill="var(--color-paper)"
        stroke="var(--color-ink)"
        strokeWidth={2}
      />
      <text x={x(now.date) + 10} y={y(now.score) + 5} fontSize={13} fontWeight={600} fill="var(--color-ink)" {...HALO}>
        {formatScore(now.score)}
      </text>
      {named.map(({ date }, k) => (
        <text key={date} x={x(date)} y={HEIGHT - 8} textAnchor={k === 0 ? 'start' : 'middle'} {...QUIET}>
          {shortDateWords(date)}
        </text>
      ))}
    </svg>
  );
}
