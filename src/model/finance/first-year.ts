/**
 * A first year whose benefit rises from nothing while its cost falls due evenly, ₹: where the running sum starts, what is
 * paid in the year, and what is gained in it.
 */
export interface FirstYear {
  readonly start: number;
  readonly outflow: number;
  readonly rising: number;
}

/** The running sum, ₹, once a share of the first year has passed: start − outflow·τ + rising·τ². @param share 0 – 1 */
export const sumWithin = ({ start, outflow, rising }: FirstYear, share: number): number =>
  start - outflow * share + rising * share * share;

/** The share of the first year after which the running sum stops falling and rises; null where it falls all year. */
export const turnOf = ({ outflow, rising }: Omit<FirstYear, 'start'>): number | null =>
  2 * rising > outflow ? outflow / (2 * rising) : null;

/** The share of the first year after which it is back where it started; null where it is not within the year. */
export const returnOf = ({ outflow, rising }: Omit<FirstYear, 'start'>): number | null =>
  outflow > 0 && rising >= outflow ? outflow / rising : null;
