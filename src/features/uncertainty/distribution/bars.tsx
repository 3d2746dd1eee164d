import { Histogram, Stair } from '#ui/chart/histogram.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { besideMark } from '#ui/chart/room.ts';
import { QUIET, HALO } from '#ui/chart/text-look.ts';
import { formatProbability } from '#words/figures/percent.ts';
import type { LegendEntry } from '#ui/chart-export/svg.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { Bin } from '#model/uncertainty/simulation/curve.ts';
import type { Picture } from './picture.ts';

const CONTRAST_LOOK = { fill: 'var(--color-cost)', fillOpacity: 0.24 } as const;

/** The bars for their picture: the scenario's, the other lens's, and those that lose. */
export const trialsLegend = (working: SeenLens, contrast: SeenLens | null): readonly LegendEntry[] => [
  { label: shortName(working.name), fill: 'var(--color-accent)' },
  ...(contrast === null ? [] : [{ label: shortName(contrast.name), ...CONTRAST_LOOK, stroke: 'var(--color-cost)' }]),
  { label: 'trials that lose', fill: 'var(--color-loss)' },
];

interface BarsProps {
  readonly picture: Picture;
}

/** A slip of floating point at ₹0 does not turn the first gaining bar into a losing one. */
const isLoss = ({ to }: Bin, width: number): boolean => to < width / 2;

/** The trials of the scenario: solid bars, the losing ones in vermilion. */
export function WorkingBars({ picture: { bins, axis } }: BarsProps) {
  return (
    <g>
      <Histogram bins={bins.filter((bin) => isLoss(bin, axis.width))} fill="var(--color-loss)" />
      <Histogram bins={bins.filter((bin) => !isLoss(bin, axis.width))} fill="var(--color-accent)" />
      <Cut bins={bins} />
    </g>
  );
}

/** The trials of the other lens: an outline over a soft fill, so that it is told apart without its hue. */
export function ContrastBars({ picture: { contrastBins: bins, axis } }: BarsProps) {
  return (
    <g strokeWidth={1.25}>
      <Stair
        bins={bins.filter((bin) => isLoss(bin, axis.width))}
        fill="var(--color-loss)"
        fillOpacity={0.28}
        stroke="var(--color-loss)"
      />
      <Stair bins={bins.filter((bin) => !isLoss(bin, axis.width))} {...CONTRAST_LOOK} stroke="var(--color-cost)" />
      <Cut bins={bins} />
    </g>
  );
}

/** Bars too high for the drawing: cut, and their share said. */
function Cut({ bins }: { readonly bins: readonly Bin[] }) {
  const { x, y, top, width } = useFrame();
  const cut = bins.filter(({ share }) => share > y.to * 1.0001);
  const first = cut[0];
  const last = cut.at(-1);
  if (first === undefined || last === undefined) return null;
  const all = cut.reduce((sum, { share }) => sum + share, 0);
  const words = `cut: ${formatProbability(all)} of trials`;
  const after = besideMark(x.at(last.to), textWidth(words, QUIET), width, 6);
  const place = after.textAnchor === 'end' ? { ...after, x: x.at(first.from) - 6 } : after;
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
      <text {...place} y={top + 14} {...QUIET} {...HALO}>
        {words}
      </text>
    </g>
  );
}
