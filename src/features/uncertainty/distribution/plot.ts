import { linearScale, type Scale } from '#ui/chart/scale.ts';
import { axisOf, binsOf, type Axis, type Bin } from '#model/uncertainty/simulation/curve.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

/** Below this width labels stand one over the other, px. */
const NARROW = 600;

/** Where everything of the picture stands, px. */
export interface Plot {
  readonly isNarrow: boolean;
  readonly axis: Axis;
  readonly x: Scale;
  /** Share of trials in a bar onto its top. */
  readonly y: Scale;
  /** Share of trials at or below onto the height of the cumulative curve. */
  readonly cumulative: Scale;
  readonly bins: readonly Bin[];
  readonly contrastBins: readonly Bin[];
  /** Tops and feet of the two drawings. */
  readonly top: number;
  readonly foot: number;
  readonly cumulativeTop: number;
  readonly cumulativeFoot: number;
}

export interface PlotHeights {
  readonly labels: number;
  readonly quantiles: number;
  readonly height: number;
}

const QUANTILES = 40;
const BARS = 156;
const AXIS = 54;
const CURVE = 96;
const FOOT = 26;

/** Room for the names of the lenses: side by side, or one over the other. */
const labelsHeight = (isNarrow: boolean, count: number): number => (isNarrow ? 38 * count : 40);

export function heightsOf(width: number, lenses: number): PlotHeights {
  const labels = labelsHeight(width < NARROW, lenses);
  return { labels, quantiles: QUANTILES, height: labels + QUANTILES + BARS + AXIS + CURVE + FOOT };
}

/** A bar this many times as high as the other lens's highest is drawn cut, or the other one would be a line on the floor. */
const MOST_TIMES = 4;

const highest = (bins: readonly Bin[]): number => Math.max(0, ...bins.map(({ share }) => share));

/** Lays the trials of one lens or two on one axis. */
export function plotOf(working: SeenLens, contrast: SeenLens | null, width: number): Plot {
  const isNarrow = width < NARROW;
  const axis = axisOf([working, ...(contrast === null ? [] : [contrast])].map(({ findings }) => findings.curve));
  const of = ({ findings }: SeenLens) => binsOf(findings.curve, axis.width, axis.from, axis.to);
  const bins = of(working);
  const contrastBins = contrast === null ? [] : of(contrast);
  const tops = [highest(bins), highest(contrastBins)].filter((each) => each > 0);
  const most = Math.min(Math.max(0, ...tops), MOST_TIMES * Math.min(1, ...tops));
  const { labels, quantiles } = heightsOf(width, contrast === null ? 1 : 2);
  const top = labels + quantiles;
  const foot = top + BARS;
  const cumulativeTop = foot + AXIS;
  const cumulativeFoot = cumulativeTop + CURVE;
  return {
    isNarrow,
    axis,
    x: linearScale(axis.from, axis.to, 0, width),
    y: linearScale(0, most === 0 ? 1 : most, foot, top),
    cumulative: linearScale(0, 1, cumulativeFoot, cumulativeTop),
    bins,
    contrastBins,
    top,
    foot,
    cumulativeTop,
    cumulativeFoot,
  };
}
