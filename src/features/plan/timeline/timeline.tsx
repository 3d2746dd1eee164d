import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { WEEKS_A_QUARTER } from '#model/facts/packages.ts';
import { dayNumber } from '#model/plan/calendar.ts';
import { dayOfWeek } from '#model/plan/dates.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { AGAINST, OUTLINED, SOLID, TRACK, type BarLook } from '#ui/chart/bar-look.ts';
import { GRID } from '#ui/chart/mark-look.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { rowAxis } from '#ui/chart/row-axis.ts';
import { RowLine, RowNames } from '#ui/chart/rows.tsx';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { axisDayWords } from '#words/figures/dates.ts';
import { TIMELINE_WORDS } from '#words/plan/plan.ts';
import type { PlanRow } from '#features/plan/shared/rows.ts';
import { Handle, type MoveRow } from './handle.tsx';
import { Month } from './month.tsx';

const ROWS = { beside: 34, over: 48 };
/** Over the rows: the months, then the gates, px. */
const HEAD = 52;
const MONTHS = 14;
const GATES = 36;
const FOOT = 8;
const RIGHT = 14;
const BAR = 16;
/** Half a gate's diamond, px. */
const DIAMOND = 5;
const DAYS_A_WEEK = 7;
/** Weeks that a plan shows at the least: eighteen months. */
const LEAST_WEEKS = 78;

const lookOf = (row: PlanRow): BarLook => {
  if (row.kind === 'package') return row.isCritical ? SOLID : OUTLINED;
  return row.kind === 'action' ? AGAINST : TRACK;
};

export interface TimelineProps {
  readonly plan: PlanFinding;
  readonly rows: readonly PlanRow[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Without it nothing can be moved: a picture. */
  readonly onMove?: MoveRow;
}

/** The whole plan to scale: what runs when, the gates across it, and today. */
export function Timeline({ plan, rows, today, onMove }: TimelineProps) {
  const weeks = Math.max(LEAST_WEEKS, plan.lastWeek, ...rows.map(({ lastWeek }) => lastWeek));
  const ends = Math.ceil(weeks / WEEKS_A_QUARTER) * WEEKS_A_QUARTER;
  const categories = rows.map(({ name }) => ({ name }));
  const axisAt = (width: number) => rowAxis({ categories, width, right: RIGHT, ...ROWS });
  const now = (dayNumber(today) - dayNumber(plan.start)) / DAYS_A_WEEK;
  return (
    <Plot
      height={(width) => HEAD + rows.length * axisAt(width).row + FOOT}
      margin={(width) => ({ top: HEAD, right: RIGHT, bottom: FOOT, left: axisAt(width).left })}
      x={[0, ends]}
      y={[rows.length, 0]}
      over={(frame) =>
        onMove !== undefined &&
        rows.map((row, at) =>
          row.kind === 'hiring' ? null : (
            <Handle
              key={`${row.kind} ${row.id}`}
              row={row}
              plan={plan}
              x={frame.x}
              middle={frame.y.at(at + 0.5) + axisAt(frame.width).shift}
              onMove={onMove}
            />
          ),
        )
      }
    >
      {({ width, x }) => {
        const axis = axisAt(width);
        return (
          <>
            <Quarters start={plan.start} ends={ends} axis={axis} />
            <RowNames axis={axis} categories={categories} />
            {now >= 0 && now <= ends && (
              <>
                <RowLine axis={axis} at={now} stroke="var(--color-loss)" strokeWidth={1.5} />
                <text
                  x={Math.min(x.at(now) + 4, width - textWidth(TIMELINE_WORDS.today, QUIET))}
                  y={HEAD + 12}
                  {...QUIET}
                  {...HALO}
                >
                  {TIMELINE_WORDS.today}
                </text>
              </>
            )}
            {plan.gates.map(({ gate, week }) => (
              <g key={gate}>
                <RowLine axis={axis} at={week} rise={8} stroke="var(--color-ink)" strokeDasharray="2 3" />
                <path
                  d={`M${x.at(week)} ${GATES - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
                  fill="var(--color-ink)"
                />
                <text x={x.at(week) - DIAMOND - 3} y={GATES + 4} textAnchor="end" {...STRONG} fontSize={12} {...HALO}>
                  {gate}
                </text>
              </g>
            ))}
            {rows.map((row, at) => (
              <Bar
                key={`${row.kind} ${row.id}`}
                span={[Math.max(0, row.firstWeek - 1), Math.max(0, row.lastWeek)]}
                at={at + 0.5}
                size={BAR}
                shift={axis.shift}
                look={lookOf(row)}
              />
            ))}
          </>
        );
      }}
    </Plot>
  );
}

interface QuartersProps {
  readonly start: string;
  /** Weeks of the whole axis. */
  readonly ends: number;
  readonly axis: ReturnType<typeof rowAxis>;
}

/** A line at each quarter of the plan, with the month in which it begins. */
function Quarters({ start, ends, axis }: QuartersProps) {
  const quarters = Array.from({ length: ends / WEEKS_A_QUARTER }, (_, k) => k * WEEKS_A_QUARTER);
  return (
    <>
      {[...quarters, ends].map((week) => (
        <RowLine key={week} axis={axis} at={week} rise={HEAD - MONTHS - 6} {...GRID} />
      ))}
      {quarters.map((week, k) => {
        const day = dayOfWeek(start, week + 1);
        const before = k === 0 ? '' : dayOfWeek(start, week + 1 - WEEKS_A_QUARTER).slice(0, 4);
        return <Month key={week} week={week} text={axisDayWords(day, day.slice(0, 4) !== before)} />;
      })}
    </>
  );
}
