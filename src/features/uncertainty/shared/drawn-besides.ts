import { drawnIn } from '#model/delivery/draws.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { DrawnBesides } from '#words/uncertainty/trials.ts';

/** What the trials of a document draw besides its drivers. */
export function drawnBesides(document: ScenarioDocument): DrawnBesides {
  const drawn = drawnIn(document);
  return { delivery: drawn.includes('delivery'), outside: drawn.includes('budget') };
}
