import type { OutcomeId } from '#model/delivery/outcomes.ts';

/** What the analyses of uncertainty find, as screens and the command line read it. Money in rupees, shares as fractions. */

export interface Quantiles {
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** Trials counted by their NPV in bins of equal width: bin k holds start + k·width ≤ NPV < start + (k+1)·width. */
export interface Histogram {
  readonly start: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** Quantiles of the running sum of cash flows, ₹ undiscounted, so many years after the start; year 0 is before it. */
export interface FanYear extends Quantiles {
  readonly year: number;
}

/** The trials that ended in one outcome. Money in rupees. */
export interface EndingFindings {
  readonly outcome: OutcomeId;
  /** Of the trials that are told apart by their end, at most 65,536. */
  readonly share: number;
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly probabilityPositive: number;
  /** Their NPVs at equal steps of probability, as the curve of all trials. */
  readonly curve: Float64Array;
  /** The middle of their running sums at the end of each year, from year 0; ₹ undiscounted. */
  readonly runningSum: readonly number[];
}

/** The NPVs of the same trials, had each been delivered in full, ₹. */
export interface DeliveredFindings extends Quantiles {
  readonly mean: number;
  readonly sd: number;
  readonly probabilityPositive: number;
  /** As the curve of the trials themselves. */
  readonly curve: Float64Array;
}

/** A simulation of the NPV. */
export interface SimulationFindings extends Quantiles {
  /** How many trials these figures rest on. */
  readonly trials: number;
  readonly seed: number;
  readonly mean: number;
  /** Standard deviation of a single trial. */
  readonly sd: number;
  /** Standard error of the mean, from randomised replicates. */
  readonly se: number;
  /** Share of trials with NPV > 0. */
  readonly probabilityPositive: number;
  /** Share of trials that pay back within the horizon. */
  readonly probabilityPayback: number;
  readonly smallest: number;
  readonly largest: number;
  /** NPVs at equal steps of probability, ascending: entry k is the quantile k ÷ (length − 1). */
  readonly curve: Float64Array;
  readonly histogram: Histogram;
  /** At the start and at the end of each year. */
  readonly fan: readonly FanYear[];
  /** Within year 1, whose running sum bends where its benefit rises from nothing; none where it runs straight. */
  readonly firstYear: readonly FanYear[];
  /** Total undiscounted investment that four trials in five stay within, ₹. */
  readonly budgetP80: number;
  /** Middle of the total undiscounted investment, ₹. */
  readonly budgetP50: number;
  /** What knowing everything before deciding is worth, ₹. */
  readonly evpi: number;
  /** What knowing one driver before deciding is worth, ₹, by path. */
  readonly evppi: Readonly<Record<string, number>>;
  /** The same trials delivered in full; null where delivery is not counted. */
  readonly ifDelivered: DeliveredFindings | null;
  /** How the trials ended, the earliest end first; none where delivery is not counted. */
  readonly endings: readonly EndingFindings[];
  /** True where the correlations asked for contradict each other and the nearest possible ones were used. */
  readonly isMended: boolean;
}

export interface TornadoBar {
  readonly driver: string;
  /** The driver's ends in its unit; of delivery the shares of the benefit that are unlocked. */
  readonly low: number;
  readonly high: number;
  /** The metric with the driver at its low and at its high, all others at most likely; null where it does not exist. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** How far the driver moves the metric, in its unit; infinite where the metric exists at some of its values only. */
  readonly width: number;
}

/** A share of the variance, with the bounds of its 95% bootstrap interval. */
export interface SobolIndex {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SobolFindings {
  readonly driver: string;
  readonly first: SobolIndex;
  readonly total: SobolIndex;
}

/** A metric on a grid of two drivers; values row by row, the second driver's value constant along a row. */
export interface GridFindings {
  readonly across: { readonly driver: string; readonly values: readonly number[] };
  readonly up: { readonly driver: string; readonly values: readonly number[] };
  /** NaN where the metric does not exist. */
  readonly values: Float64Array;
  /** Lines on which the NPV is 0, whatever the metric: from edge to edge of the grid, or closed, the last point repeating the first. */
  readonly breakeven: readonly (readonly GridPoint[])[];
}

/** A point in steps of a grid: 1.5 lies halfway between its second value and its third. */
export interface GridPoint {
  readonly across: number;
  readonly up: number;
}

/** Headline metrics by the ids of their cells. */
export const METRICS = ['finance.npv', 'finance.roi', 'finance.paybackMonths', 'finance.irr'] as const;
export type Metric = (typeof METRICS)[number];
