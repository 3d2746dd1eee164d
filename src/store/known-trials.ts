import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { keptFindings } from '#store/kept-findings.ts';
import { aimOf, besidesOf, type Scene, type Simulated } from '#store/uncertainty-scene.ts';
import type { Simulation, Simulator } from '#workers/simulator.ts';

/** On the screen that follows them, findings are shown anew each time the trials have grown this many times. */
const SHOWN_EVERY = 4;
/** Steps in which progress is told. */
const PROGRESS_STEPS = 50;

export interface KnownTrialsOptions {
  readonly simulate: Simulator;
  /** Whether the scenario of a key is the one on show. */
  readonly isOpen: (key: string) => boolean;
  /** Puts on show what is known now. */
  readonly show: () => void;
  /** What to say of an error, or null where it is only that something newer came. */
  readonly sentenceOf: (error: unknown, signal: AbortSignal) => string | null;
}

/** The trials of the scenarios looked at last, by simulation key: what is known of them, and how they grow. */
export function knownTrials({ simulate, isOpen, show, sentenceOf }: KnownTrialsOptions) {
  const kept = keptFindings();
  /** What went wrong with the scenario of a key. */
  const problems = new Map<string, string>();
  /** The simulation of the scenario on show, which may grow on. */
  let held: { readonly key: string; readonly simulation: Simulation } | null = null;

  /** Trials that the findings rest on. */
  const shown = (key: string): number => kept.get(key)?.trials ?? 0;
  /** Trials that are in, whether findings rest on them yet or not. */
  const count = (key: string): number => Math.max(shown(key), held?.key === key ? held.simulation.trials : 0);

  /** The first trials of a scenario, unless they are known already. @returns whether they are there now */
  async function first({ key, document, first: fewest }: Simulated, signal: AbortSignal): Promise<boolean> {
    if (kept.get(key) !== null) return true;
    try {
      const simulation = simulate(document);
      await simulation.grow(fewest, signal, () => undefined);
      kept.set(key, await simulation.findings(signal));
      problems.delete(key);
      if (isOpen(key)) held = { key, simulation };
      return true;
    } catch (error) {
      fail(key, error, signal);
      return false;
    }
  }

  /** Says what became of a scenario's trials, unless it is only that something newer came. */
  function fail(key: string, error: unknown, signal: AbortSignal): void {
    const sentence = sentenceOf(error, signal);
    if (sentence === null) return;
    // What travelled with a lost job is gone: the next attempt begins anew.
    if (held?.key === key) held = null;
    problems.set(key, sentence);
    show();
  }

  /** Further trials of the open scenario. Where nothing on show tells of their progress, they are shown when all are in. */
  async function grow({ working, target, contrast }: Scene, signal: AbortSignal): Promise<void> {
    const { key, document } = working;
    const isFollowed = contrast !== null;
    if (held?.key !== key) held = { key, simulation: simulate(document) };
    const { simulation } = held;
    let told = simulation.trials;
    const onProgress = (trials: number): void => {
      if (!isFollowed || trials - told < target / PROGRESS_STEPS || signal.aborted) return;
      told = trials;
      show();
    };
    try {
      while (shown(key) < target) {
        const next = SHOWN_EVERY * Math.max(simulation.trials, shown(key));
        await simulation.grow(!isFollowed || next > target / 2 ? target : next, signal, onProgress);
        kept.set(key, await simulation.findings(signal));
        problems.delete(key);
        show();
      }
    } catch (error) {
      fail(key, error, signal);
    }
  }

  /**
   * As many trials of what stands beside the open scenario, one after the other. What the open one is held against is
   * shown when it is whole, the rest together: each showing draws the page anew.
   */
  async function growBeside(next: Scene, signal: AbortSignal): Promise<void> {
    for (const each of besidesOf(next)) {
      // Trials of an earlier visit may be more than this one asks for.
      const fewest = each.key === next.contrast?.key ? shown(next.working.key) : 0;
      const aim = Math.max(aimOf(next, each), fewest);
      if (shown(each.key) >= aim) continue;
      try {
        const simulation = simulate(each.document);
        await simulation.grow(aim, signal, () => undefined);
        kept.set(each.key, await simulation.findings(signal));
        problems.delete(each.key);
        if (each.key === next.contrast?.key) show();
      } catch (error) {
        // What stopped one would stop the others too.
        fail(each.key, error, signal);
        break;
      }
    }
    if (!signal.aborted) show();
  }

  return {
    findings: (key: string): SimulationFindings | null => kept.get(key),
    problem: (key: string): string | null => problems.get(key) ?? null,
    shown,
    count,
    first,
    grow,
    growBeside,
    /** What came to nothing may be tried again. */
    forgive: (): void => problems.clear(),
    /** Lets go of trials under way that are not the open scenario's: they are of no use any more. */
    letGo(): void {
      if (held !== null && !isOpen(held.key)) held = null;
    },
  };
}
