/** What is found out about a scenario besides its trials. */
export const ANALYSES = ['tornado', 'breakeven', 'sobol'] as const;
export type Analysis = (typeof ANALYSES)[number];
