import type { RampKind } from '#model/document/document.ts';
import { NARROW } from '#ui/chart/frame.ts';
import { Dots, FootTexts, Grid, GridTexts, Line } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatRate } from '#words/figures/percent.ts';
import type { RampLine } from '#model/findings/ramp.ts';
import { RAMP_LABELS } from '#words/benefits/ramp.ts';
import { spread, startLabels } from './start-labels.ts';

const HEIGHT = 224;
const LINE = 16;
/** The names of the ramps stand at the left of their lines. */
const margin = (width: number) => ({ top: 28, right: 28, bottom: 32, left: width < NARROW ? 112 : 136 });
const TICKS = [0, 0.5, 1];

export interface RampCurveProps {
  readonly curves: readonly RampLine[];
  readonly chosen: RampKind;
}

const pointsOf = (shares: readonly number[]) => shares.map((share, k) => [k, share] as const);

/** The share of the full benefit by year: the chosen ramp strong and labelled, the others faint, each named at its start. */
export function RampCurve({ curves, chosen }: RampCurveProps) {
  const years = curves[0]?.shares.length ?? 0;
  const main = curves.find(({ kind }) => kind === chosen)?.shares ?? [];
  const others = curves.filter(({ kind }) => kind !== chosen);
  return (
    <Plot height={HEIGHT} margin={margin} x={[0, Math.max(1, years - 1)]} y={[0, 1]}>
      {({ x, y, isNarrow }) => (
        <>
          <Grid ticks={TICKS} />
          <GridTexts ticks={TICKS} texts={TICKS.map((share) => formatRate(share))} />
          {others.map(({ kind, shares }) => (
            <g key={kind}>
              <Line points={pointsOf(shares)} stroke="var(--color-line)" strokeWidth={1.25} strokeDasharray="4 3" />
              <Dots points={pointsOf(shares)} r={2} fill="var(--color-line)" />
            </g>
          ))}
          <Line points={pointsOf(main)} />
          <Dots points={pointsOf(main)} r={4} fill="var(--color-accent)" />
          {pointsOf(main).map(([k, share]) => (
            <g key={k}>
              {(years <= (isNarrow ? 5 : 10) || k === 0 || k === years - 1) && (
                <text x={x.at(k)} y={y.at(share) - 10} textAnchor="middle" {...STRONG} {...HALO}>
                  {formatRate(share)}
                </text>
              )}
              <FootTexts rise={10} texts={[{ at: k, text: years > 5 ? `${k + 1}` : `Year ${k + 1}` }]} />
            </g>
          ))}
          <StartLabels curves={curves} chosen={chosen} left={x.at(0) - 14} yOf={y.at} />
        </>
      )}
    </Plot>
  );
}

interface StartLabelsProps extends RampCurveProps {
  /** Where the names end, px. */
  readonly left: number;
  readonly yOf: (share: number) => number;
}

/** Each ramp's name before its line; those that run as one stand under one another. */
function StartLabels({ curves, chosen, left, yOf }: StartLabelsProps) {
  const labels = startLabels(curves);
  const heights = spread(labels.map(({ share, kinds }) => ({ at: yOf(share), size: kinds.length * LINE })));
  return labels.map(({ kinds }, k) => (
    <text key={kinds.join(' ')} y={(heights[k] ?? 0) + 4} textAnchor="end" {...QUIET} {...HALO}>
      {chosenFirst(kinds, chosen).map((kind, line) => (
        <tspan
          key={kind}
          x={left}
          dy={line === 0 ? 0 : LINE}
          {...(kind === chosen ? { fontWeight: 600, fill: 'var(--color-accent)' } : {})}
        >
          {line === 0 ? RAMP_LABELS[kind] : `and ${RAMP_LABELS[kind].toLowerCase()}`}
        </tspan>
      ))}
    </text>
  ));
}

const chosenFirst = (kinds: readonly RampKind[], chosen: RampKind) =>
  kinds.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
