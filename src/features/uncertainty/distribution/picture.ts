import { axisOf, binsOf, type Axis, type Bin } from '#model/uncertainty/simulation/curve.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

/** The trials of one lens or two on one axis. */
export interface Picture {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly axis: Axis;
  readonly bins: readonly Bin[];
  readonly contrastBins: readonly Bin[];
  /** The share of trials at which bars end; higher ones are cut there. */
  readonly most: number;
}

/** A bar this many times as high as the other lens's highest is drawn cut, or the other one would be a line on the floor. */
const MOST_TIMES = 4;

const highest = (bins: readonly Bin[]): number => Math.max(0, ...bins.map(({ share }) => share));

/** Lays the trials of one lens or two on one axis. */
export function pictureOf(working: SeenLens, contrast: SeenLens | null): Picture {
  const axis = axisOf([working, ...(contrast === null ? [] : [contrast])].map(({ findings }) => findings.curve));
  const of = ({ findings }: SeenLens) => binsOf(findings.curve, axis.width, axis.from, axis.to);
  const bins = of(working);
  const contrastBins = contrast === null ? [] : of(contrast);
  const tops = [highest(bins), highest(contrastBins)].filter((each) => each > 0);
  const most = Math.min(Math.max(0, ...tops), MOST_TIMES * Math.min(1, ...tops));
  return { working, contrast, axis, bins, contrastBins, most: most === 0 ? 1 : most };
}

/** Where the two drawings stand over one another, px. */
export interface Levels {
  /** Of the bars. */
  readonly top: number;
  readonly foot: number;
  readonly cumulativeTop: number;
  readonly cumulativeFoot: number;
  readonly height: number;
}

const QUANTILES = 40;
const BARS = 156;
const AXIS = 54;
const CURVE = 96;
const FOOT = 26;
/** The names of two lenses side by side, and each of them one over the other. */
const NAMES = { beside: 40, each: 38 };

/** @param stacked how many lenses are named one over the other; 0 where they stand side by side */
export function levelsOf(stacked: number): Levels {
  const top = (stacked === 0 ? NAMES.beside : NAMES.each * stacked) + QUANTILES;
  const foot = top + BARS;
  const cumulativeTop = foot + AXIS;
  const cumulativeFoot = cumulativeTop + CURVE;
  return { top, foot, cumulativeTop, cumulativeFoot, height: cumulativeFoot + FOOT };
}
