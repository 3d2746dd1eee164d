import { lumpsOf, type Lump } from '#model/findings/uncertainty/lumps.ts';
import { axisOf, endedBinsOf, type Axis, type EndedBin } from '#model/uncertainty/simulation/curve.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

/** The trials of one lens or two on one axis. */
export interface Picture {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly axis: Axis;
  readonly bins: readonly EndedBin[];
  readonly contrastBins: readonly EndedBin[];
  /** Where stopped trials of the scenario lie in lumps. */
  readonly lumps: readonly Lump[];
  /** The share of trials at which bars end; higher ones are cut there. */
  readonly most: number;
}

/** A bar this many times as high as the other lens's highest is drawn cut, or the other one would be a line on the floor. */
const MOST_TIMES = 4;

const highest = (bins: readonly EndedBin[]): number => Math.max(0, ...bins.map(({ share }) => share));

/** The highest bar apart from lumps of stopped trials, beside which all others would be lines on the floor. */
function highestApart(bins: readonly EndedBin[], lumps: readonly Lump[]): number {
  const apart = bins.filter(({ from, to }) => lumps.every((lump) => to <= lump.from || from >= lump.to));
  return apart.length === 0 ? highest(bins) : highest(apart);
}

/** Lays the trials of one lens or two on one axis. */
export function pictureOf(working: SeenLens, contrast: SeenLens | null): Picture {
  const axis = axisOf([working, ...(contrast === null ? [] : [contrast])].map(({ findings }) => findings.curve));
  const bins = endedBinsOf(working.findings, axis);
  const contrastBins = contrast === null ? [] : endedBinsOf(contrast.findings, axis);
  const lumps = lumpsOf(working.findings);
  const tops = [
    highestApart(bins, lumps),
    highestApart(contrastBins, contrast === null ? [] : lumpsOf(contrast.findings)),
  ].filter((each) => each > 0);
  const most = Math.min(Math.max(highest(bins), highest(contrastBins)), MOST_TIMES * Math.min(1, ...tops));
  return { working, contrast, axis, bins, contrastBins, lumps, most: most === 0 ? 1 : most };
}

/** Whether a bar is too high for a drawing that ends at `most`. */
export const isCut = (share: number, most: number): boolean => share > most * 1.0001;

/** The share of trials whose bars are cut, by lens: how much stands higher than drawn. */
export const cutShare = (bins: readonly EndedBin[], most: number): number =>
  bins.reduce((sum, { share }) => sum + (isCut(share, most) ? share : 0), 0);

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
const BARS = 180;
const AXIS = 54;
const CURVE = 112;
const FOOT = 26;

/** @param names the height of the lenses' names over them, px */
export function levelsOf(names: number): Levels {
  const top = names + QUANTILES;
  const foot = top + BARS;
  const cumulativeTop = foot + AXIS;
  const cumulativeFoot = cumulativeTop + CURVE;
  return { top, foot, cumulativeTop, cumulativeFoot, height: cumulativeFoot + FOOT };
}
