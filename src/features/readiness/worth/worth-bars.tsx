import { OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { ZERO } from '#ui/chart/mark-look.ts';
import { tabular, widest } from '#ui/chart/measured-text.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { rowAxis } from '#ui/chart/row-axis.ts';
import { RowLine, RowNames } from '#ui/chart/rows.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import type { RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { pointsText } from '#words/readiness/factors.ts';

export interface WorthBarsProps {
  readonly ranked: readonly RankedWorth[];
  readonly money: MoneyScale;
}

const ROWS = { beside: 40, over: 54 };
const HEAD = 24;
const BAR = 14;
const NEXT = { ...QUIET, fontSize: 13 };
/** Between the columns of figures, and between them and the longest bar, px. */
const GAP = 16;

/** One bar for each factor on a common scale from ₹0: the next point solid, the rest of the way to the target outlined. */
export function WorthBars({ ranked, money }: WorthBarsProps) {
  const largest = Math.max(...ranked.map(({ toTarget, nextPoint }) => Math.max(toTarget, nextPoint)));
  const categories = ranked.map(({ standing: { factor, points, target } }) => ({
    name: factor.label,
    detail:
      points >= target ? `${pointsText(points)}, target reached` : `${pointsText(points)} to ${pointsText(target)}`,
  }));
  const heads = ['One point', `Target, ${money.head}`] as const;
  const figures = ranked.map(({ nextPoint, toTarget, standing: { points, target } }) => ({
    next: nextPoint > 0 ? money.write(nextPoint) : NO_FIGURE,
    target: points >= target ? NO_FIGURE : money.write(toTarget),
  }));
  const [next, target] = [
    Math.max(
      widest(
        figures.map((each) => tabular(each.next)),
        NEXT,
      ),
      widest([heads[0]], QUIET),
    ),
    Math.max(
      widest(
        figures.map((each) => tabular(each.target)),
        STRONG,
      ),
      widest([heads[1]], QUIET),
    ),
  ];
  const columns = next + target + 2 * GAP;
  const axisAt = (width: number) => rowAxis({ categories, width, right: columns, ...ROWS });
  return (
    <Plot
      height={(width) => HEAD + ranked.length * axisAt(width).row}
      margin={(width) => {
        const { left, isOver } = axisAt(width);
        return { top: HEAD, right: isOver ? 0 : columns, bottom: 0, left };
      }}
      x={[0, largest > 0 ? largest : 1]}
      y={[ranked.length, 0]}
    >
      {({ width, y }) => {
        const axis = axisAt(width);
        const nextEnd = width - target - GAP;
        return (
          <>
            <text x={nextEnd} y={12} textAnchor="end" {...QUIET}>
              {heads[0]}
            </text>
            <text x={width} y={12} textAnchor="end" {...QUIET}>
              {heads[1]}
            </text>
            <RowNames axis={axis} categories={axis.isOver ? categories.map(({ name }) => ({ name })) : categories} />
            {ranked.map(({ standing: { factor }, nextPoint, toTarget }, k) => {
              const place = { at: k + 0.5, size: BAR, shift: axis.shift };
              // Over the bars figures stand on the line of the name, where there is no room for points.
              const foot = axis.isOver ? y.at(k) + 15 : y.at(k + 0.5) + 4;
              return (
                <g key={factor.id}>
                  <Bar {...place} span={[0, Math.max(0, toTarget)]} look={OUTLINED} />
                  <Bar {...place} span={[0, Math.max(0, nextPoint)]} look={SOLID} />
                  <text x={nextEnd} y={foot} textAnchor="end" {...NEXT} className="tnum">
                    {figures[k]?.next}
                  </text>
                  <text x={width} y={foot} textAnchor="end" {...STRONG} className="tnum">
                    {figures[k]?.target}
                  </text>
                </g>
              );
            })}
            <RowLine axis={axis} at={0} {...ZERO} />
          </>
        );
      }}
    </Plot>
  );
}
