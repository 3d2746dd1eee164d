/** Trials of one batch, whatever the number of workers: batch b holds trials b · BATCH and on. */
export const BATCH = 8192;

/** What a batch of trials yields: plain data whose columns can move between threads. */
export interface Batch {
  readonly index: number;
  readonly trials: number;
  /** NPV of each trial, ₹. */
  readonly npv: Float64Array;
  /** What each would be worth delivered in full, ₹; null where delivery is not drawn. */
  readonly delivered: Float64Array | null;
  /** Trials that pay back within the horizon. */
  readonly paidBack: number;
  /** Only of the first 65,536 trials. */
  readonly details: BatchDetails | null;
}

export interface BatchDetails {
  /** Every trial read for each of the sheet's details, ₹: the running sum from year 0 on, the total investment, what rises in year 1 if any. */
  readonly columns: readonly Float64Array[];
  /** For each driver its BINS: how many trials fell into each. */
  readonly counts: Int32Array;
  /** The sum of their NPVs less the NPV with every driver at most likely, ₹, and of the squares of that. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** How each trial ended, by its place among the outcomes; null where delivery is not drawn. */
  readonly endings: Uint8Array | null;
}

/** How many batches a run of so many trials has. */
export const batchesOf = (trials: number): number => Math.ceil(trials / BATCH);

/** The buffers of a batch, to be moved to another thread. */
export const buffersOf = ({ npv, delivered, details }: Batch): readonly ArrayBuffer[] =>
  [
    npv,
    delivered,
    ...(details === null ? [] : [...details.columns, details.counts, details.sums, details.squares, details.endings]),
  ].flatMap((array) => (array === null ? [] : [array.buffer as ArrayBuffer]));
