/** What "Run 1,000,000" asks for: the most that a scenario may. */
export const MOST_TRIALS = 1_000_000;
