import { formatScore } from '#words/figures/score.ts';
import { useRef } from 'react';
import { LEVELS } from '#model/facts/readiness.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { useWidth } from '#ui/use-width.ts';
import { quartersTable } from './quarters-table.ts';
import type { Climb } from '#model/findings/readiness/plan.ts';
import { climbNote, climbTitle } from '#words/readiness/plan.ts';

const HEIGHT = 188;
const TOP = 18;
const BOTTOM = 28;
const LEFT = 8;
const QUIET = { fontSize: 12, fill: 'var(--color-muted)' };
/** Keeps a label readable where it crosses a line. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--color-paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

export interface ScoreStepsProps {
  /** In each quarter from the first. */
  readonly scores: readonly number[];
  readonly climb: Climb;
}

/** How the score climbs from quarter to quarter as the chosen actions end, over the four levels. */
export function ScoreSteps({ scores, climb }: ScoreStepsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <ChartFrame
      title={climbTitle(climb)}
      fileName="neev-readiness-by-quarter"
      table={quartersTable(scores)}
      caption={climbNote(climb)}
    >
      <div ref={frame} className="h-47" aria-hidden="true">
        {width > 0 && <Plot scores={scores} climb={climb} width={width} />}
      </div>
    </ChartFrame>
  );
}

function Plot({ scores, climb, width }: ScoreStepsProps & { readonly width: number }) {
  const count = scores.length;
  const isNarrow = width < 480;
  const right = isNarrow ? 28 : 112;
  const x = (k: number) => LEFT + ((width - LEFT - right) * k) / count;
  const y = (score: number) => TOP + (1 - score / 100) * (HEIGHT - TOP - BOTTOM);
  const steps = scores
    .map((score, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)} ${y(score).toFixed(1)}H${x(k + 1).toFixed(1)}`)
    .join('');
  const years = count / 4;
  const { from: first, to: last } = climb;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} fontFamily="var(--font-sans)">
      {[25, 50, 75, 100].map((boundary, k) => (
        <g key={boundary}>
          <path d={`M0 ${y(boundary)}H${width}`} stroke="var(--color-grid)" />
          <text x={width} y={isNarrow ? y(boundary) - 4 : y(boundary - 12.5) + 4} textAnchor="end" {...QUIET}>
            {isNarrow ? boundary : LEVELS[k]?.name}
          </text>
        </g>
      ))}
      <path d={`M0 ${y(0)}H${width}`} stroke="var(--color-ink)" strokeWidth={1.25} />
      <path d={`${steps}V${y(0)}H${LEFT}Z`} fill="var(--color-accent)" fillOpacity={0.12} />
      <path d={steps} fill="none" stroke="var(--color-accent)" strokeWidth={2.5} />
      <text
        x={x(0) + 6}
        y={first >= 20 ? y(first) + 18 : y(Math.max(last, first)) - 8}
        fontSize={13}
        fontWeight={600}
        fill="var(--color-ink)"
      >
        {formatScore(first)}
      </text>
      {last !== first && (
        <text
          x={x(count)}
          y={y(last) - 8}
          textAnchor="end"
          fontSize={13}
          fontWeight={600}
          fill="var(--color-accent)"
          {...HALO}
        >
          {formatScore(last)}
        </text>
      )}
      {Array.from({ length: years }, (_, k) => (
        <g key={k}>
          <path d={`M${x(4 * k)} ${y(0)}v5`} stroke="var(--color-ink)" />
          <text x={(x(4 * k) + x(4 * k + 4)) / 2} y={HEIGHT - 8} textAnchor="middle" {...QUIET}>
            {years > 5 || width < 420 ? k + 1 : `Year ${k + 1}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
