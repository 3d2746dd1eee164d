import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** Scenarios whose findings are remembered: enough for the lenses, and for a few steps back and forth. */
const MOST_KEPT = 32;

/** The findings of the scenarios looked at last, by simulation key: undo and a change of lens show them at once. */
export function keptFindings() {
  const kept = new Map<string, SimulationFindings>();
  return {
    get(key: string): SimulationFindings | null {
      const found = kept.get(key);
      if (found === undefined) return null;
      // Those looked at last are the last to go.
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key: string, findings: SimulationFindings): void {
      kept.delete(key);
      kept.set(key, findings);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
  };
}
