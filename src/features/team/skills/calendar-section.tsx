import type { LearningFinding } from '#model/findings/plan/learning.ts';
import { pathsTable } from '#features/team/shared/tables.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { rowAxis } from '#ui/chart/row-axis.ts';
import { RowGrid, RowNames } from '#ui/chart/rows.tsx';
import { niceTicks } from '#ui/chart/ticks.ts';
import { Section } from '#ui/page.tsx';
import { readyWords, SKILLS_WORDS } from '#words/team/skills.ts';

const ROWS = { beside: 36, over: 52 };
const HEAD = 4;
const FOOT = 28;
const RIGHT = 16;
const BAR = 14;

/** Everybody's path on the weeks from the plan's start, skill by skill: who is ready when. */
export function CalendarSection({ learning }: { readonly learning: LearningFinding }) {
  const { people, weeks } = learning;
  if (weeks === 0) return null;
  const categories = people.map((each) => ({ name: each.name, detail: readyWords(each) }));
  const axisAt = (width: number) => rowAxis({ categories, width, right: RIGHT, ...ROWS });
  const ticks = niceTicks(0, weeks, 6).filter((tick) => tick <= weeks && Number.isInteger(tick));
  return (
    <Section stacked title={SKILLS_WORDS.calendarTitle}>
      <ChartFrame title={SKILLS_WORDS.calendarFile} fileName="neev-learning" table={pathsTable(learning)}>
        <Plot
          height={(width) => HEAD + people.length * axisAt(width).row + FOOT}
          margin={(width) => ({ top: HEAD, right: RIGHT, bottom: FOOT, left: axisAt(width).left })}
          x={[0, weeks]}
          y={[people.length, 0]}
        >
          {({ width }) => {
            const axis = axisAt(width);
            return (
              <>
                <RowGrid axis={axis} ticks={ticks} texts={ticks.map((tick) => (tick === 0 ? '' : `week ${tick}`))} />
                <RowNames axis={axis} categories={categories} />
                {people.map(({ id, left }, row) =>
                  left.steps.map((step, k) => (
                    <Bar
                      key={`${id} ${step.id}`}
                      span={[step.firstWeek - 1, step.lastWeek]}
                      at={row + 0.5}
                      size={BAR}
                      shift={axis.shift}
                      look={k % 2 === 0 ? SOLID : OUTLINED}
                    />
                  )),
                )}
              </>
            );
          }}
        </Plot>
      </ChartFrame>
    </Section>
  );
}
