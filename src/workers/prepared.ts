import type { ScenarioDocument } from '#model/document/document.ts';
import { prepareSimulation, type Simulation } from '#model/uncertainty/simulation/prepare.ts';

/** The scenario, its lenses and its state before the last edit, and a few of before. */
const MOST_KEPT = 8;

const kept = new Map<string, Simulation>();

/** A scenario made ready for trials on this thread, once for each of the last few. */
export function prepared(document: ScenarioDocument): Simulation {
  const key = JSON.stringify(document);
  const simulation = kept.get(key) ?? prepareSimulation(document);
  kept.delete(key);
  kept.set(key, simulation);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return simulation;
}
