import { formatScore } from '#words/figures/score.ts';
import { useRef } from 'react';
import { LEVELS } from '#model/facts/readiness.ts';
import { quarterWords } from '#model/readiness/quarters.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { useWidth } from '#ui/use-width.ts';
import { quartersTable } from '#features/readiness/shared/tables.ts';

const HEIGHT = 188;
const TOP = 18;
const BOTTOM = 28;
const LEFT = 8;
const QUIET = { fontSize: 12, fill: 'var(--color-muted)' };
/** Keeps a label readable where it crosses a line. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--color-paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** How the score climbs from quarter to quarter as the chosen actions end, over the four levels. */
export function ScoreSteps({ scores }: { readonly scores: readonly number[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [first = 0] = scores;
  const last = scores.at(-1) ?? first;
  const settles = scores.indexOf(last) + 1;
  return (
    <ChartFrame
      title={`Readiness by quarter with the chosen actions: ${formatScore(first)} to ${formatScore(last)}`}
      fileName="neev-readiness-by-quarter"
      table={quartersTable(scores)}
      caption={
        last > first
          ? `The score is ${formatScore(last)} from ${quarterWords(settles)} on. An action counts from the quarter after it ends.`
          : 'The chosen actions end after the last quarter of this case, or raise nothing.'
      }
    >
      <div ref={frame} className="h-47" aria-hidden="true">
        {width > 0 && <Plot scores={scores} width={width} />}
      </div>
    </ChartFrame>
  );
}

function Plot({ scores, width }: { readonly scores: readonly number[]; readonly width: number }) {
  const count = scores.length;
  const isNarrow = width < 480;
  const right = isNarrow ? 28 : 112;
  const x = (k: number) => LEFT + ((width - LEFT - right) * k) / count;
  const y = (score: number) => TOP + (1 - score / 100) * (HEIGHT - TOP - BOTTOM);
  const steps = scores
    .map((score, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)} ${y(score).toFixed(1)}H${x(k + 1).toFixed(1)}`)
    .join('');
  const years = count / 4;
  const [first = 0] = scores;
  const last = scores.at(-1) ?? first;
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
