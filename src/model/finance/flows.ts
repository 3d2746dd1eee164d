/**
 * Cash flows at equal steps (years in this model): ₹ (any one unit), index 0 is today, index t the end of period t.
 * Every function of this folder also takes a `count`, so that a caller can reuse a longer scratch buffer and hand over only its beginning.
 */
export type Flows = ArrayLike<number>;
