import { ZERO } from '#ui/chart/mark-look.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import { pointsText } from '#words/readiness/factors.ts';

export interface WorthBarsProps {
  readonly ranked: readonly RankedWorth[];
  readonly money: MoneyScale;
  /** px */
  readonly width: number;
}

const HEAD = 24;
const BAR = 14;
const VALUE = 76;

/** One bar for each factor on a common scale from ₹0: the next point solid, the rest of the way to the target outlined. */
export function WorthBars({ ranked, money, width }: WorthBarsProps) {
  const isNarrow = width < 560;
  const [left, right] = isNarrow ? [0, 0] : [224, 2 * VALUE + 12];
  const rowHeight = isNarrow ? 54 : 40;
  const room = width - left - right;
  const largest = Math.max(...ranked.map(({ toTarget, nextPoint }) => Math.max(toTarget, nextPoint)));
  const length = (rupees: number) => (largest > 0 ? (Math.max(0, rupees) / largest) * room : 0);
  const height = HEAD + ranked.length * rowHeight;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--font-sans)"
      aria-hidden="true"
    >
      <text x={width - VALUE - 4} y={12} textAnchor="end" {...QUIET}>
        One point
      </text>
      <text x={width} y={12} textAnchor="end" {...QUIET}>
        Target, {money.head}
      </text>
      <path d={`M${left} ${HEAD}V${height}`} {...ZERO} />
      {ranked.map(({ standing: { factor, points, target }, nextPoint, toTarget }, k) => {
        const top = HEAD + k * rowHeight;
        const text = isNarrow ? top + 18 : top + 17;
        const bar = isNarrow ? top + 27 : top + (rowHeight - BAR) / 2;
        return (
          <g key={factor.id}>
            <text x={isNarrow ? 8 : 0} y={text} fontSize={13} fill="var(--color-ink)">
              {factor.label}
            </text>
            <text x={isNarrow ? 8 : 0} y={text + 15} {...QUIET} display={isNarrow ? 'none' : undefined}>
              {points >= target
                ? `${pointsText(points)}, target reached`
                : `${pointsText(points)} to ${pointsText(target)}`}
            </text>
            {toTarget > 0 && (
              <rect
                x={left + 0.5}
                y={bar + 0.5}
                width={Math.max(1, length(toTarget))}
                height={BAR - 1}
                fill="var(--color-accent-soft)"
                stroke="var(--color-accent)"
              />
            )}
            <rect x={left} y={bar} width={length(nextPoint)} height={BAR} fill="var(--color-accent)" />
            <text
              x={width - VALUE - 4}
              y={isNarrow ? text : bar + 11}
              textAnchor="end"
              {...QUIET}
              fontSize={13}
              className="tnum"
            >
              {nextPoint > 0 ? money.write(nextPoint) : '—'}
            </text>
            <text x={width} y={isNarrow ? text : bar + 11} textAnchor="end" {...STRONG} className="tnum">
              {points >= target ? '—' : money.write(toTarget)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
