const GROUPED = /\B(?=(?:\d{3})+$)/g;

/** A count of trials, grouped in thousands as people say it: "ten thousand", "a million". */
export const trialNumber = (trials: number): string => String(Math.round(trials)).replace(GROUPED, ',');
