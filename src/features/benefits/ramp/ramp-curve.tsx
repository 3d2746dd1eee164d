import { useRef } from 'react';
import type { RampKind } from '#model/document/document.ts';
import { formatRate } from '#words/figures/percent.ts';
import { useWidth } from '#ui/use-width.ts';
import type { RampLine } from '#model/findings/ramp.ts';
import { RAMP_LABELS } from '#words/benefits/ramp.ts';
import { spread, startLabels } from './start-labels.ts';

const HEIGHT = 224;
const TOP = 28;
const BOTTOM = 32;
const RIGHT = 28;
const LINE = 16;
/** Keeps a label readable where it crosses a line. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--color-paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const;
const QUIET = { fontSize: 12, fill: 'var(--color-muted)' };
const STRONG = { fontSize: 13, fontWeight: 600, fill: 'var(--color-ink)' };

export interface RampCurveProps {
  readonly curves: readonly RampLine[];
  readonly chosen: RampKind;
}

/** The share of the full benefit by year: the chosen ramp strong and labelled, the others faint, each named at its start. */
export function RampCurve({ curves, chosen }: RampCurveProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className="h-56" aria-hidden="true">
      {width > 0 && <Plot curves={curves} chosen={chosen} width={width} />}
    </div>
  );
}

function Plot({ curves, chosen, width }: RampCurveProps & { readonly width: number }) {
  const isNarrow = width < 480;
  const left = isNarrow ? 112 : 136;
  const years = curves[0]?.shares.length ?? 0;
  const x = (k: number) => left + (years <= 1 ? 0 : ((width - left - RIGHT) * k) / (years - 1));
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const path = (shares: readonly number[]) =>
    shares.map((share, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)} ${y(share).toFixed(1)}`).join('');
  const labels = startLabels(curves);
  const heights = spread(labels.map(({ share, kinds }) => ({ at: y(share), size: kinds.length * LINE })));
  const main = curves.find(({ kind }) => kind === chosen)?.shares ?? [];
  const others = curves.filter(({ kind }) => kind !== chosen);
  const isLabelled = (k: number) => years <= (isNarrow ? 5 : 10) || k === 0 || k === years - 1;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} fontFamily="var(--font-sans)">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path
            d={`M0 ${y(share)}H${width}`}
            stroke={share === 0 ? 'var(--color-ink)' : 'var(--color-grid)'}
            strokeWidth={share === 0 ? 1.25 : 1}
          />
          <text x={0} y={y(share) - 6} {...QUIET}>
            {formatRate(share)}
          </text>
        </g>
      ))}
      {others.map(({ kind, shares }) => (
        <g key={kind}>
          <path d={path(shares)} fill="none" stroke="var(--color-line)" strokeWidth={1.25} strokeDasharray="4 3" />
          {shares.map((share, k) => (
            // oxlint-disable-next-line react/no-array-index-key -- a point is its year
            <circle key={k} cx={x(k)} cy={y(share)} r={2} fill="var(--color-line)" />
          ))}
        </g>
      ))}
      <path d={path(main)} fill="none" stroke="var(--color-accent)" strokeWidth={2.5} strokeLinejoin="round" />
      {main.map((share, k) => (
        // oxlint-disable-next-line react/no-array-index-key -- a point is its year
        <g key={k}>
          <circle cx={x(k)} cy={y(share)} r={4} fill="var(--color-accent)" />
          {isLabelled(k) && (
            <text x={x(k)} y={y(share) - 10} textAnchor="middle" {...STRONG} {...HALO}>
              {formatRate(share)}
            </text>
          )}
          <text x={x(k)} y={HEIGHT - 10} textAnchor="middle" {...QUIET}>
            {years > 5 ? k + 1 : `Year ${k + 1}`}
          </text>
        </g>
      ))}
      {labels.map(({ kinds }, k) => (
        <text key={kinds.join(' ')} y={(heights[k] ?? 0) + 4} textAnchor="end" {...QUIET} {...HALO}>
          {chosenFirst(kinds, chosen).map((kind, line) => (
            <tspan
              key={kind}
              x={left - 14}
              dy={line === 0 ? 0 : LINE}
              {...(kind === chosen ? { fontWeight: 600, fill: 'var(--color-accent)' } : {})}
            >
              {line === 0 ? RAMP_LABELS[kind] : `and ${RAMP_LABELS[kind].toLowerCase()}`}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

const chosenFirst = (kinds: readonly RampKind[], chosen: RampKind) =>
  kinds.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
