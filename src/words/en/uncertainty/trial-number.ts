const THOUSANDS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count of trials, grouped in thousands as people say it: "ten thousand", "a million". */
export const trialNumber = (trials: number): string => THOUSANDS.format(trials);
