import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/**
 * The share of trials that end at or below an amount.
 * @param curve amounts at equal steps of probability, ascending
 */
export function shareBelow(curve: Float64Array, amount: number): number {
  const last = curve.length - 1;
  const first = curve[0];
  if (first === undefined || amount < first) return 0;
  if (amount >= (curve[last] ?? 0)) return 1;
  // The last entry at or below the amount, so that trials of one and the same amount all count.
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((curve[middle] ?? 0) <= amount) low = middle;
    else high = middle;
  }
  const from = curve[low] ?? 0;
  const to = curve[high] ?? from;
  return (low + (to === from ? 0 : (amount - from) / (to - from))) / last;
}

/** The amount that a share of the trials stays at or below. */
export function amountAt(curve: Float64Array, share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (curve.length - 1);
  const k = Math.floor(place);
  const from = curve[k] ?? 0;
  return from + (place - k) * ((curve[k + 1] ?? from) - from);
}

/**
 * The share of trials that end between two amounts, `most` null for no limit.
 * From ₹0 on without a limit it is the share that gains, which the simulation counted itself.
 */
export function chanceBetween(findings: SimulationFindings, least: number, most: number | null): number {
  const { curve, probabilityPositive } = findings;
  const under = least === 0 ? 1 - probabilityPositive : shareBelow(curve, least);
  const upTo = most === null ? 1 : most === 0 ? 1 - probabilityPositive : shareBelow(curve, most);
  return Math.max(0, upTo - under);
}

/** A bar of the histogram, ₹, and the share of trials in it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The trials in bars of one width, the edges at its multiples so that one of them is ₹0; empty bars are left out. */
export function binsOf(curve: Float64Array, width: number, from: number, to: number): readonly Bin[] {
  const first = Math.round(from / width);
  const last = Math.round(to / width);
  const bins: Bin[] = [];
  for (let k = first; k < last; k++) {
    const edges = { from: k * width, to: (k + 1) * width };
    const share = shareUnder(curve, edges.to) - shareUnder(curve, edges.from);
    if (share > 0) bins.push({ ...edges, share });
  }
  return bins;
}

/** A bar of the histogram in its parts: `share` of all trials, and of those the share that was not delivered. */
export interface EndedBin extends Bin {
  readonly stopped: number;
}

/**
 * The trials in bars, each in those that were delivered and those that were not. Where delivery is not counted all were.
 * Trials are told apart by the endings' own curves, so that the parts add up to the bar.
 */
export function endedBinsOf(
  { curve, endings }: Pick<SimulationFindings, 'curve' | 'endings'>,
  { width, from, to }: Axis,
): readonly EndedBin[] {
  if (endings.length === 0) return binsOf(curve, width, from, to).map((bin) => ({ ...bin, stopped: 0 }));
  const found = new Map<number, EndedBin>();
  for (const ending of endings) {
    for (const bin of binsOf(ending.curve, width, from, to)) {
      const at = Math.round(bin.from / width);
      const last = found.get(at) ?? { ...bin, share: 0, stopped: 0 };
      const share = ending.share * bin.share;
      const stopped = last.stopped + (ending.outcome === 'delivered' ? 0 : share);
      found.set(at, { ...last, share: last.share + share, stopped });
    }
  }
  return [...found.values()].toSorted((one, other) => one.from - other.from);
}

/** The share of trials that end below an amount, those that end on it left out: they belong to the bar above. */
const shareUnder = (curve: Float64Array, amount: number): number =>
  shareBelow(curve, amount - Math.max(1e-9, Math.abs(amount) * 1e-12));

/** The axis on which both lenses are drawn. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Width of a bar, ₹. */
  readonly width: number;
}

/** Steps in which people count. */
const STEPS = [1, 2, 2.5, 5, 10];
/** About how many bars fill the axis. */
const BARS = 64;
/** The share of each lens's trials that an end of the axis may leave out: without it one trial in a million sets the scale. */
const LEFT_OUT = 0.0025;

/** An axis in whole bars over nearly all trials of both lenses, ₹0 always on it. What lies beyond is told in words. */
export function axisOf(curves: readonly Float64Array[]): Axis {
  const low = Math.min(0, ...curves.map((curve) => amountAt(curve, LEFT_OUT)));
  const high = Math.max(0, ...curves.map((curve) => amountAt(curve, 1 - LEFT_OUT)));
  const span = high - low > 1e-6 ? high - low : 1;
  const rough = span / BARS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const width = (STEPS.find((each) => each * magnitude >= rough * (1 - 1e-9)) ?? 10) * magnitude;
  const air = high > 0 ? 2 : 1;
  return {
    from: Math.floor(low / width - (low < 0 ? 2 : 1)) * width,
    to: Math.ceil(high / width + air) * width,
    width,
  };
}

/** Shares of trials that an axis leaves out at its ends. */
export const beyond = (
  curve: Float64Array,
  { from, to }: Axis,
): { readonly below: number; readonly above: number } => ({
  below: shareBelow(curve, from),
  above: 1 - shareBelow(curve, to),
});
