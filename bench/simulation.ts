import { EXAMPLES } from '#model/facts/examples.ts';
import { BATCH } from '#model/uncertainty/simulation/batch.ts';
import { prepareSimulation } from '#model/uncertainty/simulation/prepare.ts';
import { runBatch } from '#model/uncertainty/simulation/run-batch.ts';
import { simulatorOf } from '#workers/simulator.ts';
import type { Figures } from './budgets.ts';
import { median, timedAlone } from './statistics.ts';
import { threadPool } from './threads.ts';

const MILLION = 1_000_000;
const RUNS = 9;
/** Batches past the first ones, which also gather what the fan and single drivers need; enough for a clock of coarse ticks. */
const BATCHES = Array.from({ length: 32 }, (_, k) => 8 + k);
const { document } = EXAMPLES.ecommerce;

/** The e-commerce example with all its drivers: one thread, then a million trials on all cores, findings included. */
export async function measureSimulation(): Promise<
  Pick<Figures, 'simulate_ns_per_trial_thread' | 'simulate_1m_ms' | 'simulate_peak_mb'>
> {
  const simulation = prepareSimulation(document, { trials: MILLION });
  const batches = () => BATCHES.map((index) => runBatch(simulation, index, MILLION));
  return {
    simulate_ns_per_trial_thread: (1e6 * timedAlone(batches, 24)) / (BATCHES.length * BATCH),
    ...(await measureMillion()),
  };
}

async function measureMillion(): Promise<Pick<Figures, 'simulate_1m_ms' | 'simulate_peak_mb'>> {
  const executor = threadPool();
  const { signal } = new AbortController();
  const run = async (trials: number) => {
    const started = performance.now();
    const simulation = simulatorOf(executor)(document);
    await simulation.grow(trials, signal, () => undefined);
    await simulation.findings(signal);
    return performance.now() - started;
  };
  try {
    // The threads have started and read the program; what memory grows by from here on is the trials'.
    await Promise.all(Array.from({ length: executor.width }, () => run(1000)));
    const peak = await growthDuring(() => run(MILLION));
    const times: number[] = [];
    for (let k = 0; k < RUNS; k++) times.push(await run(MILLION));
    return { simulate_1m_ms: median(times), simulate_peak_mb: peak };
  } finally {
    executor.close();
  }
}

/** By how many megabytes the process, all its threads included, grows at most while `work` runs. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  await work();
  // The most that the process ever had, in kB: the system's own mark, which no timer can miss.
  return Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6;
}
