import type { TeamMonth } from '#model/findings/plan/team.ts';
import { Band, FootTexts, Grid, GridTexts, Steps, ZeroLine } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { HALO, STRONG } from '#ui/chart/text-look.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { monthWords } from '#words/team/team.ts';

const HEIGHT = 220;
const MARGIN = { top: 34, right: 12, bottom: 28, left: 28 };
/** Months between the words of the axis. */
const EVERY = 3;

/** People month by month as steps; where their number changes, how many there are and what they cost a month. */
export function PeopleSteps({ months }: { readonly months: readonly TeamMonth[] }) {
  const most = Math.max(1, ...months.map(({ people }) => people));
  const ticks = niceTicks(0, most, 4).filter((tick) => Number.isInteger(tick));
  const corners = months.flatMap(({ people }, k) => [[k, people] as const, [k + 1, people] as const]);
  const last = months.at(-1);
  return (
    <Plot height={HEIGHT} margin={MARGIN} x={[0, months.length]} y={[0, Math.max(most, ticks.at(-1) ?? 0)]}>
      {({ x, y }) => (
        <>
          <Grid ticks={ticks} />
          <GridTexts ticks={ticks.filter((tick) => tick > 0)} texts={ticks.filter((tick) => tick > 0).map(String)} />
          <Band
            upper={corners}
            lower={corners.map(([k]) => [k, 0] as const)}
            fill="var(--color-accent)"
            fillOpacity={0.12}
          />
          <Steps values={months.map(({ people }) => people)} />
          <ZeroLine />
          {last !== undefined && (
            <text x={x.at(months.length)} y={y.at(last.people) - 8} textAnchor="end" {...STRONG} {...HALO}>
              {monthWords(last)}
            </text>
          )}
          <FootTexts
            rise={8}
            texts={months
              .filter((_, k) => k % EVERY === 0)
              .map(({ month }) => ({ at: month - 0.5, text: month === 1 ? 'Month 1' : String(month) }))}
          />
        </>
      )}
    </Plot>
  );
}
