import type { ScenarioDocument } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { batchesOf } from '#model/uncertainty/simulation/batch.ts';
import { findingsOf } from '#model/uncertainty/simulation/findings.ts';
import { prepareSimulation, type SimulationOptions } from '#model/uncertainty/simulation/prepare.ts';
import { runBatch } from '#model/uncertainty/simulation/run-batch.ts';

/**
 * Simulates a scenario on this thread. The document must have passed the scenario schema.
 * @param options what to take in place of the document's own trials and seed
 */
export function simulate(document: ScenarioDocument, options: SimulationOptions = {}): SimulationFindings {
  const simulation = prepareSimulation(document, options);
  const { trials } = simulation;
  return findingsOf(
    simulation,
    Array.from({ length: batchesOf(trials) }, (_, index) => runBatch(simulation, index, trials)),
  );
}
