import { useId } from 'react';
import { Hatch, hatched } from '#ui/chart/hatch.tsx';
import { Histogram, Stair } from '#ui/chart/histogram.tsx';
import { useFrame } from '#ui/chart/plot.tsx';
import type { LegendEntry } from '#ui/chart-export/svg.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { EndedBin } from '#model/uncertainty/simulation/curve.ts';
import type { Stops } from '#model/findings/uncertainty/stops.ts';
import { STOPPED } from '#words/uncertainty/endings.ts';
import { isCut, type Picture } from './picture.ts';

const CONTRAST_LOOK = { fill: 'var(--color-cost)', fillOpacity: 0.24 } as const;

/** The bars for their picture: the scenario's, the other lens's, those that lose, and those that were stopped. */
export const trialsLegend = (
  working: SeenLens,
  contrast: SeenLens | null,
  stops: Stops | null,
): readonly LegendEntry[] => [
  { label: shortName(working.name), fill: 'var(--color-accent)' },
  ...(contrast === null ? [] : [{ label: shortName(contrast.name), ...CONTRAST_LOOK, stroke: 'var(--color-cost)' }]),
  { label: 'trials that lose', fill: 'var(--color-loss)' },
  ...(stops === null ? [] : [{ label: STOPPED[stops.approach], fill: 'var(--color-accent)', isHatched: true }]),
];

interface BarsProps {
  readonly picture: Picture;
}

/** Bars of trials that lose, and of those that do not: a slip of floating point at ₹0 turns neither into the other. */
const bySign = (bins: readonly EndedBin[], width: number) => ({
  loss: bins.filter(({ to }) => to < width / 2),
  gain: bins.filter(({ to }) => to >= width / 2),
});

/** The part of each bar that was delivered, and on it the part that was not. */
const delivered = (bins: readonly EndedBin[]) => bins.map((bin) => ({ ...bin, share: bin.share - bin.stopped }));
const stopped = (bins: readonly EndedBin[]) =>
  bins.filter((bin) => bin.stopped > 0).map((bin) => ({ ...bin, share: bin.stopped, base: bin.share - bin.stopped }));

/** The trials of the scenario: solid where they were delivered and hatched where not, the losing ones in vermilion. */
export function WorkingBars({ picture: { bins, axis } }: BarsProps) {
  const id = useId();
  const { loss, gain } = bySign(bins, axis.width);
  return (
    <g>
      <Hatch id={`${id}loss`} color="var(--color-loss)" />
      <Hatch id={`${id}gain`} color="var(--color-accent)" />
      <Histogram bins={delivered(loss)} fill="var(--color-loss)" />
      <Histogram bins={delivered(gain)} fill="var(--color-accent)" />
      <Histogram bins={stopped(loss)} fill={hatched(`${id}loss`)} />
      <Histogram bins={stopped(gain)} fill={hatched(`${id}gain`)} />
      <Cut bins={bins} />
    </g>
  );
}

/** The trials of the other lens: an outline over a soft fill, so that it is told apart without its hue; hatched as above. */
export function ContrastBars({ picture: { contrastBins: bins, axis } }: BarsProps) {
  const id = useId();
  const { loss, gain } = bySign(bins, axis.width);
  return (
    <g strokeWidth={1.25}>
      <Hatch id={`${id}loss`} color="var(--color-loss)" />
      <Hatch id={`${id}gain`} color="var(--color-cost)" />
      <Stair bins={loss} fill="var(--color-loss)" fillOpacity={0.28} stroke="var(--color-loss)" />
      <Stair bins={gain} {...CONTRAST_LOOK} stroke="var(--color-cost)" />
      <Histogram bins={stopped(loss)} fill={hatched(`${id}loss`)} fillOpacity={0.5} />
      <Histogram bins={stopped(gain)} fill={hatched(`${id}gain`)} fillOpacity={0.5} />
      <Cut bins={bins} />
    </g>
  );
}

/** Bars too high for the drawing are cut: a break near their top. */
function Cut({ bins }: { readonly bins: readonly EndedBin[] }) {
  const { x, y, top } = useFrame();
  const breaks = bins
    .filter(({ share }) => isCut(share, y.to))
    .map(({ from, to }) => {
      const half = (x.at(to) - x.at(from)) / 2 + 2;
      return `M${x.at(from) - 2} ${top + 12}l${half} -5 ${half} -3`;
    });
  return <path d={breaks.join('')} stroke="var(--color-paper)" strokeWidth={3} fill="none" />;
}
