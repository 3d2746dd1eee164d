/** The value below which `share` of the values lie (nearest rank). @throws RangeError without values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is nothing to take a percentile of');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds that one call of `work` takes: the median over `runs` runs, each the mean of `calls` calls. */
export function timed(work: () => unknown, calls: number, runs: number): number {
  const means = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work();
    return (performance.now() - start) / calls;
  });
  // The first runs are spent on compiling.
  return median(means.slice(Math.floor(runs / 4)));
}

/** Milliseconds that this thread computes in one call of `work`, without the time that other programs took: the median over `runs` calls. */
export function timedAlone(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times.slice(Math.floor(runs / 4)));
}
