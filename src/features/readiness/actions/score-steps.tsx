import { formatScore } from '#words/figures/score.ts';
import { LEVELS } from '#model/facts/readiness.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { NARROW } from '#ui/chart/frame.ts';
import { Band, FootTexts, FootTicks, Grid, Steps, ZeroLine } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { quartersTable } from './quarters-table.ts';
import type { Climb } from '#model/findings/readiness/plan.ts';
import { climbNote, climbTitle } from '#words/readiness/plan.ts';

const HEIGHT = 188;
const LEFT = 8;
const margin = (width: number) => ({ top: 18, right: width < NARROW ? 28 : 112, bottom: 28, left: LEFT });

export interface ScoreStepsProps {
  /** In each quarter from the first. */
  readonly scores: readonly number[];
  readonly climb: Climb;
}

/** How the score climbs from quarter to quarter as the chosen actions end, over the four levels. */
export function ScoreSteps({ scores, climb }: ScoreStepsProps) {
  return (
    <ChartFrame
      title={climbTitle(climb)}
      fileName="neev-readiness-by-quarter"
      table={quartersTable(scores)}
      caption={climbNote(climb)}
    >
      <Levels scores={scores} climb={climb} />
    </ChartFrame>
  );
}

function Levels({ scores, climb }: ScoreStepsProps) {
  const count = scores.length;
  const { from: first, to: last } = climb;
  const starts = Array.from({ length: count / 4 }, (_, year) => 4 * year);
  const corners = scores.flatMap((score, k) => [[k, score] as const, [k + 1, score] as const]);
  const foot = corners.map(([k]) => [k, 0] as const);
  return (
    <Plot height={HEIGHT} margin={margin} x={[0, count]} y={[0, 100]}>
      {({ x, y, width, isNarrow }) => (
        <>
          <Grid ticks={[25, 50, 75, 100]} />
          {[25, 50, 75, 100].map((boundary, k) => (
            <text
              key={boundary}
              x={width}
              y={isNarrow ? y.at(boundary) - 4 : y.at(boundary - 12.5) + 4}
              textAnchor="end"
              {...QUIET}
            >
              {isNarrow ? boundary : LEVELS[k]?.name}
            </text>
          ))}
          <ZeroLine />
          <Band upper={corners} lower={foot} fill="var(--color-accent)" fillOpacity={0.12} />
          <Steps values={scores} />
          <text x={x.at(0) + 6} y={first >= 20 ? y.at(first) + 18 : y.at(Math.max(last, first)) - 8} {...STRONG}>
            {formatScore(first)}
          </text>
          {last !== first && (
            <text x={x.at(count)} y={y.at(last) - 8} textAnchor="end" {...STRONG} fill="var(--color-accent)" {...HALO}>
              {formatScore(last)}
            </text>
          )}
          <FootTicks at={starts} look={{ stroke: 'var(--color-ink)' }} />
          <FootTexts
            rise={8}
            texts={starts.map((start, k) => ({
              at: start + 2,
              text: count > 20 || width < 420 ? `${k + 1}` : `Year ${k + 1}`,
            }))}
          />
        </>
      )}
    </Plot>
  );
}
