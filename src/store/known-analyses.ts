import type { Analysis } from '#store/analysis.ts';
import type { Scene } from '#store/uncertainty-scene.ts';

/** Which analyses of the scenario on show are there, and which came to nothing. */
export function knownAnalyses() {
  const madeFor = new Map<Analysis, string>();
  const lost = new Map<Analysis, string>();

  return {
    isMade: (name: Analysis, inputs: string): boolean => madeFor.get(name) === inputs,
    made(name: Analysis, inputs: string): void {
      madeFor.set(name, inputs);
      lost.delete(name);
    },
    /** @param problem what to say of it, in a sentence */
    lose(name: Analysis, problem: string): void {
      lost.set(name, problem);
    },
    /** What came to nothing may be tried again. */
    forgive(name?: Analysis): void {
      if (name === undefined) lost.clear();
      else lost.delete(name);
    },
    forget(): void {
      madeFor.clear();
      lost.clear();
    },
    /** What went wrong with one of them; null where nothing did. */
    problem(): string | null {
      const [problem = null] = lost.values();
      return problem;
    },
    /** Whether one that the page shows is still on its way. */
    isAwaited({ working, metric, analyses }: Scene): boolean {
      const inputs = { tornado: working.key + metric, breakeven: working.key, sobol: working.key };
      return analyses.some((name) => madeFor.get(name) !== inputs[name] && !lost.has(name));
    },
  };
}
