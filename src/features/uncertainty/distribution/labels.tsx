import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { spreadLabels } from '#ui/chart/spread.ts';
import { formatMoney } from '#words/figures/money.ts';
import { gainWords, lossWords } from '#words/uncertainty/trial-count.ts';
import type { Plot } from './plot.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';

const whole = (amount: number): string => formatMoney(amount, 'whole');

interface LensLabelProps {
  readonly lens: SeenLens;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly isContrast: boolean;
}

function LensLabel({ lens, x, y, anchor, isContrast }: LensLabelProps) {
  const { mean, p5, p95 } = lens.findings;
  const color = isContrast ? 'var(--color-cost)' : 'var(--color-accent)';
  const swatch = anchor === 'start' ? x : x - 10;
  const text = anchor === 'start' ? x + 16 : x - 16;
  return (
    <g textAnchor={anchor}>
      <rect
        x={swatch}
        y={y - 10}
        width={10}
        height={10}
        fill={color}
        fillOpacity={isContrast ? 0.24 : 1}
        {...(isContrast ? { stroke: color, strokeWidth: 1.25 } : {})}
      />
      <text x={text} y={y} {...STRONG} fill={color}>
        {`${shortName(lens.name)}: ${gainWords(lens.findings.probabilityPositive)}`}
      </text>
      <text x={text} y={y + 17} {...QUIET}>
        {isContrast
          ? `mean ${formatMoney(mean)}, P5 ${formatMoney(p5)}, P95 ${formatMoney(p95)}`
          : `mean ${formatMoney(mean)}; ${formatMoney(lens.asEntered)} as entered`}
      </text>
    </g>
  );
}

export interface LabelsProps {
  readonly plot: Plot;
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly width: number;
}

/** Over the bars: each lens by name, the one that ends lower at the left. */
export function LensLabels({ plot, working, contrast, width }: LabelsProps) {
  if (contrast === null) return <LensLabel lens={working} x={0} y={12} anchor="start" isContrast={false} />;
  const isLower = contrast.findings.p50 <= working.findings.p50;
  if (plot.isNarrow) {
    return (
      <>
        <LensLabel lens={working} x={0} y={12} anchor="start" isContrast={false} />
        <LensLabel lens={contrast} x={0} y={50} anchor="start" isContrast />
      </>
    );
  }
  return (
    <>
      <LensLabel lens={isLower ? contrast : working} x={0} y={12} anchor="start" isContrast={isLower} />
      <LensLabel lens={isLower ? working : contrast} x={width} y={12} anchor="end" isContrast={!isLower} />
    </>
  );
}

const QUANTILES = [
  ['P5', 'p5', 0.05],
  ['P50', 'p50', 0.5],
  ['P95', 'p95', 0.95],
] as const;

/** Room for "₹1.5 lakh Cr", px. */
const QUANTILE_GAP = 66;

/** Where the three quantiles' labels stand, px. */
const quantilePlaces = ({ x }: Plot, { findings }: SeenLens, width: number): readonly number[] =>
  spreadLabels(
    QUANTILES.map(([, key]) => x.within(findings[key])),
    QUANTILE_GAP,
    24,
    width - 24,
  );

/** The three quantiles of the scenario: dotted through both drawings, with a ring on the curve. */
export function Quantiles({ plot, working, width }: LabelsProps) {
  const { x, top, cumulativeFoot, cumulative } = plot;
  const places = QUANTILES.map(([, key]) => x.within(working.findings[key]));
  const labels = quantilePlaces(plot, working, width);
  const isLong = whole(Math.abs(working.findings.p95)).length > 9;
  return (
    <g>
      {QUANTILES.map(([name, key, share], k) => {
        const at = places[k] ?? 0;
        const label = labels[k] ?? at;
        return (
          <g key={name}>
            <path
              d={`M${label} ${top - 4}L${at} ${top + 8}V${cumulativeFoot}`}
              fill="none"
              stroke="var(--color-ink)"
              strokeDasharray="1.5 3"
            />
            <text x={label} y={top - 22} textAnchor="middle" {...STRONG} {...(isLong ? { fontSize: 12 } : {})}>
              {whole(working.findings[key])}
            </text>
            <text x={label} y={top - 8} textAnchor="middle" {...QUIET}>
              {name}
            </text>
            <circle
              cx={at}
              cy={cumulative.at(share)}
              r={3.5}
              fill="var(--color-paper)"
              stroke="var(--color-accent)"
              strokeWidth={1.75}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Shares of losing trials worth a word. */
const FEW = 0.005;

/** How many trials lose, of the lens that loses more, beside the zero line over the bars. */
export function LossLabel({ plot, working, contrast, width }: LabelsProps) {
  const { x, top } = plot;
  const lenses = [working, ...(contrast === null ? [] : [contrast])];
  const [loser] = lenses.toSorted((a, b) => a.findings.probabilityPositive - b.findings.probabilityPositive);
  if (loser === undefined) return null;
  if (1 - loser.findings.probabilityPositive < FEW) return null;
  const zero = x.at(0);
  const words = lossWords(1 - loser.findings.probabilityPositive);
  const room = words.length * 7.5;
  const isTaken = quantilePlaces(plot, working, width).some((at) => at > zero - room - 40 && at < zero + 20);
  if (zero < room || isTaken) return null;
  return (
    <text x={zero - 6} y={top - 8} textAnchor="end" {...STRONG} {...HALO} fill="var(--color-loss)">
      {words}
    </text>
  );
}
