import type { Sampling, ScenarioDocument } from '#model/document/document.ts';
import type { BoundColumns } from '#model/sheet/bound-columns.ts';
import { correlationsOf } from '#model/uncertainty/correlations/correlations.ts';
import { samplerOf, type Sampler } from '#model/uncertainty/sampling/sampler.ts';
import { trialSheetOf, type TrialSheet } from '#model/uncertainty/simulation/trial-sheet.ts';

const DEFAULT_TRIALS = 10_000;
const DEFAULT_SEED = 1;

/** A scenario made ready for trials. It holds working buffers, so it stays on the thread that prepared it. */
export interface Simulation {
  readonly trials: number;
  readonly seed: number;
  readonly sheet: TrialSheet;
  /** Its dimensions are the sheet's tables. */
  readonly sampler: Sampler;
  /** Reads NPV and payback, and where delivery is drawn the NPV delivered. */
  readonly brief: BoundColumns;
  /** Reads the same, then the sheet's details. */
  readonly detailed: BoundColumns;
  /** True where the correlations asked for contradict each other. */
  readonly isMended: boolean;
}

export interface SimulationOptions {
  readonly trials?: number | undefined;
  readonly seed?: number | undefined;
}

/** The trials and the seed that a document asks for. */
export const trialsOf = ({ uncertainty }: ScenarioDocument): number => uncertainty?.trials ?? DEFAULT_TRIALS;
export const seedOf = ({ uncertainty }: ScenarioDocument): number => uncertainty?.seed ?? DEFAULT_SEED;
export const samplingOf = ({ uncertainty }: ScenarioDocument): Sampling => uncertainty?.sampling ?? 'quasi';

/**
 * Prepares the simulation of a scenario. The document must have passed the scenario schema.
 * @param options what to take in place of the document's own trials and seed
 */
export function prepareSimulation(
  document: ScenarioDocument,
  { trials = trialsOf(document), seed = seedOf(document) }: SimulationOptions = {},
): Simulation {
  const sheet = trialSheetOf(document);
  const correlations = correlationsOf(document, sheet.drivers);
  return {
    trials,
    seed,
    sheet,
    sampler: samplerOf({
      sampling: samplingOf(document),
      seed,
      tables: sheet.tables,
      correlated: correlations?.drivers.map((path) => sheet.drivers.findIndex((each) => each.path === path)) ?? [],
      factor: correlations?.factor ?? null,
    }),
    brief: sheet.bind(sheet.results),
    detailed: sheet.bind([...sheet.results, ...sheet.details]),
    isMended: correlations?.isMended ?? false,
  };
}
