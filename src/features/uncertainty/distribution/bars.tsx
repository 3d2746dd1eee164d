import { QUIET, HALO } from '#ui/chart/text-look.ts';
import { formatProbability } from '#words/figures/percent.ts';
import type { LegendEntry } from '#ui/chart-export/svg.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { Bin } from '#model/uncertainty/simulation/curve.ts';
import type { Plot } from './plot.ts';

const CONTRAST_LOOK = { fill: 'var(--color-cost)', fillOpacity: 0.24 } as const;

/** The bars for their picture: the scenario's, the other lens's, and those that lose. */
export const trialsLegend = (working: SeenLens, contrast: SeenLens | null): readonly LegendEntry[] => [
  { label: shortName(working.name), fill: 'var(--color-accent)' },
  ...(contrast === null ? [] : [{ label: shortName(contrast.name), ...CONTRAST_LOOK, stroke: 'var(--color-cost)' }]),
  { label: 'trials that lose', fill: 'var(--color-loss)' },
];

/** A slip of floating point at ₹0 does not turn the first gaining bar into a losing one. */
const isLoss = ({ to }: Bin, width: number): boolean => to < width / 2;

const topOf = ({ y }: Plot, { share }: Bin): number => y.within(share);

/** The trials of the scenario: solid bars, the losing ones in vermilion. */
export function WorkingBars({ plot }: { readonly plot: Plot }) {
  const { x, bins, axis, foot } = plot;
  const gap = x.at(axis.width) - x.at(0) > 5 ? 0.5 : 0;
  const path = (bars: readonly Bin[]): string =>
    bars
      .map((bin) => {
        const left = x.at(bin.from) + gap;
        const right = Math.max(left + 0.5, x.at(bin.to) - gap);
        return `M${left.toFixed(2)} ${foot}V${topOf(plot, bin).toFixed(2)}H${right.toFixed(2)}V${foot}z`;
      })
      .join('');
  return (
    <g>
      <path d={path(bins.filter((bin) => isLoss(bin, axis.width)))} fill="var(--color-loss)" />
      <path d={path(bins.filter((bin) => !isLoss(bin, axis.width)))} fill="var(--color-accent)" />
      <Cut plot={plot} bins={bins} />
    </g>
  );
}

/** The outline of neighbouring bars as one stair. */
function stair(plot: Plot, bins: readonly Bin[]): string {
  const { x, foot, axis } = plot;
  let path = '';
  for (const [k, bin] of bins.entries()) {
    const before = bins[k - 1];
    const isJoined = before !== undefined && bin.from - before.to < axis.width / 2;
    path += isJoined ? '' : `M${x.at(bin.from)} ${foot}`;
    path += `V${topOf(plot, bin)}H${x.at(bin.to)}`;
    const after = bins[k + 1];
    if (after === undefined || after.from - bin.to >= axis.width / 2) path += `V${foot}`;
  }
  return path;
}

/** The trials of the other lens: an outline over a soft fill, so that it is told apart without its hue. */
export function ContrastBars({ plot }: { readonly plot: Plot }) {
  const { contrastBins: bins, axis } = plot;
  const losing = bins.filter((bin) => isLoss(bin, axis.width));
  const gaining = bins.filter((bin) => !isLoss(bin, axis.width));
  return (
    <g strokeWidth={1.25}>
      <path d={stair(plot, losing)} fill="var(--color-loss)" fillOpacity={0.28} stroke="var(--color-loss)" />
      <path d={stair(plot, gaining)} {...CONTRAST_LOOK} stroke="var(--color-cost)" />
      <Cut plot={plot} bins={bins} />
    </g>
  );
}

/** Bars too high for the drawing: cut, and their share said. */
function Cut({ plot, bins }: { readonly plot: Plot; readonly bins: readonly Bin[] }) {
  const { x, y, top } = plot;
  const cut = bins.filter(({ share }) => share > y.to * 1.0001);
  const first = cut[0];
  const last = cut.at(-1);
  if (first === undefined || last === undefined) return null;
  const all = cut.reduce((sum, { share }) => sum + share, 0);
  const isLeft = x.at(last.to) > x.at(y.to) && x.at(last.to) > (x.at(plot.axis.to) * 2) / 3;
  return (
    <g>
      {cut.map((bin) => (
        <path
          key={bin.from}
          d={`M${x.at(bin.from) - 2} ${top + 12}l${(x.at(bin.to) - x.at(bin.from)) / 2 + 2} -5 ${(x.at(bin.to) - x.at(bin.from)) / 2 + 2} -3`}
          stroke="var(--color-paper)"
          strokeWidth={3}
          fill="none"
        />
      ))}
      <text
        x={isLeft ? x.at(first.from) - 6 : x.at(last.to) + 6}
        y={top + 14}
        textAnchor={isLeft ? 'end' : 'start'}
        {...QUIET}
        {...HALO}
      >
        {`cut: ${formatProbability(all)} of trials`}
      </text>
    </g>
  );
}
