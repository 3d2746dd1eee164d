import { textWidth } from '#ui/chart/measured-text.ts';
import { HALO, QUIET } from '#ui/chart/text-look.ts';
import { formatProbability } from '#words/figures/percent.ts';
import { amountAt, shareBelow } from '#model/uncertainty/simulation/curve.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { Plot } from './plot.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

/** Points of a curve, one every few pixels. */
const POINTS = 240;

function curvePath({ axis, x, cumulative }: Plot, curve: Float64Array): string {
  const step = (axis.to - axis.from) / POINTS;
  return Array.from({ length: POINTS + 1 }, (_, k) => {
    const amount = axis.from + k * step;
    return `${k === 0 ? 'M' : 'L'}${x.at(amount).toFixed(1)} ${cumulative.at(shareBelow(curve, amount)).toFixed(1)}`;
  }).join('');
}

export interface CumulativeProps {
  readonly plot: Plot;
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly width: number;
}

/** The share of trials that end at or below each amount, both lenses on the axis of the bars above. */
export function Cumulative({ plot, working, contrast, width }: CumulativeProps) {
  const { cumulative } = plot;
  return (
    <g>
      {[0.5, 1].map((share) => (
        <path key={share} d={`M0 ${cumulative.at(share)}H${width}`} stroke="var(--color-grid)" />
      ))}
      <path d={`M0 ${cumulative.at(0)}H${width}`} stroke="var(--color-ink)" strokeWidth={1.25} />
      {contrast !== null && (
        <path
          d={curvePath(plot, contrast.findings.curve)}
          fill="none"
          stroke="var(--color-cost)"
          strokeWidth={1.75}
          strokeDasharray="5 2"
        />
      )}
      <path d={curvePath(plot, working.findings.curve)} fill="none" stroke="var(--color-accent)" strokeWidth={2.5} />
      {contrast !== null && <CurveName plot={plot} lens={contrast} color="var(--color-cost)" share={0.86} />}
      <CurveName plot={plot} lens={working} color="var(--color-accent)" share={0.62} />
      <AtZero plot={plot} lenses={contrast === null ? [working] : [working, contrast]} />
    </g>
  );
}

/** The scale of the curve, drawn over the lines that cross it; what it counts stands under its foot, where no line comes. */
export function CumulativeScale({ plot, width }: Pick<CumulativeProps, 'plot' | 'width'>) {
  const { cumulative, x } = plot;
  // The zero line would run through words at the right.
  const isRight = x.at(0) < width - 110;
  const words = { x: isRight ? width : 0, textAnchor: isRight ? 'end' : 'start', ...QUIET, ...HALO } as const;
  return (
    <g>
      <text {...words} y={cumulative.at(1) - 5}>
        100% of trials
      </text>
      <text {...words} y={cumulative.at(0.5) - 5}>
        50%
      </text>
      <text {...words} y={cumulative.at(0) + 18}>
        Trials ending at or below each NPV
      </text>
    </g>
  );
}

interface CurveNameProps {
  readonly plot: Plot;
  readonly lens: SeenLens;
  readonly color: string;
  /** How high on the curve its name stands. */
  readonly share: number;
}

function CurveName({ plot: { x, cumulative }, lens, color, share }: CurveNameProps) {
  const at = x.within(amountAt(lens.findings.curve, share));
  const name = shortName(lens.name);
  const isLate = at + textWidth(name, { ...QUIET, fontWeight: 600 }) + 12 > x.at(x.to);
  return (
    <text
      x={isLate ? at - 10 : at + 10}
      y={cumulative.at(share) + 14}
      textAnchor={isLate ? 'end' : 'start'}
      {...QUIET}
      {...HALO}
      fill={color}
      fontWeight={600}
    >
      {name}
    </text>
  );
}

/** Shares between which a mark on the zero line tells something that the ends do not. */
const TELLING = [0.03, 0.97] as const;

/** How much ends at or below ₹0, of the lens for which that is the open question. */
function AtZero({ plot: { x, cumulative }, lenses }: { readonly plot: Plot; readonly lenses: readonly SeenLens[] }) {
  const [open] = lenses
    .map(({ findings }) => 1 - findings.probabilityPositive)
    .filter((share) => share > TELLING[0] && share < TELLING[1])
    .toSorted((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));
  if (open === undefined) return null;
  const zero = x.at(0);
  const isLeft = zero > 118;
  return (
    <g>
      <circle
        cx={zero}
        cy={cumulative.at(open)}
        r={4}
        fill="var(--color-paper)"
        stroke="var(--color-loss)"
        strokeWidth={1.75}
      />
      <text
        x={isLeft ? zero - 10 : zero + 10}
        y={cumulative.at(open) + (isLeft ? -4 : 18)}
        textAnchor={isLeft ? 'end' : 'start'}
        fontSize={12}
        fontWeight={600}
        fill="var(--color-loss)"
        {...HALO}
      >
        {`${formatProbability(open)} at or below ₹0`}
      </text>
    </g>
  );
}
