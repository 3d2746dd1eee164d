import { createStore } from 'zustand/vanilla';
import type { Metric } from '#model/uncertainty/findings.ts';
import { keptFindings } from '#store/kept-findings.ts';
import { knownAnalyses, type Analysis } from '#store/known-analyses.ts';
import { shownProfile, type NeevStore } from '#store/neev-store.ts';
import { newestOnly } from '#store/newest-only.ts';
import { problemSentence } from '#store/problem-sentence.ts';
import { shownOf } from '#store/uncertainty-shown.ts';
import { aimOf, besidesOf, sceneId, sceneOf, type Scene, type Simulated } from '#store/uncertainty-scene.ts';
import {
  NOTHING_KNOWN,
  type UncertaintyActions,
  type UncertaintyState,
  type UncertaintyStore,
  type Watched,
} from '#store/uncertainty-state.ts';
import { delayed, pause } from '#store/waiting.ts';
import { WorkerDied, WorkerHung, type Executor } from '#workers/job.ts';
import type { Simulation, Simulator } from '#workers/simulator.ts';

/** Quiet after which trials grow beyond the first picture: nobody types any more. */
const QUIET_MS = 250;
/** A first picture under way may come to its end when a newer edit comes, so that the figures follow a hand that never rests. */
const FIRST_PICTURE_MS = 150;
/** On the screen that follows them, findings are shown anew each time the trials have grown this many times. */
const SHOWN_EVERY = 4;
/** Steps in which progress is told. */
const PROGRESS_STEPS = 50;

export interface UncertaintyOptions {
  readonly store: NeevStore;
  readonly executor: Executor;
  readonly simulate: Simulator;
  /** Does something soon, once the headline of the edit that brought it is drawn. */
  readonly soon: (work: () => void) => void;
  /** Told of errors that no worker's death explains: mistakes of the program. */
  readonly onError: (error: unknown) => void;
}

/**
 * Keeps what is known of the scenario's uncertainty in step with the store, in workers: first the trials of a first
 * picture, then the lenses and the analyses that the page shows, then, once nobody types any more, further trials of all
 * of them, so that at rest no figure on show rests on fewer than another.
 */
export function createUncertainty({ store, executor, simulate, soon, onError }: UncertaintyOptions): UncertaintyStore {
  const state = createStore<UncertaintyState>()(() => NOTHING_KNOWN);
  const watches = new Map<Watched, number>();
  const kept = keptFindings();
  const analyses = knownAnalyses();
  /** What went wrong with the scenario of a key. */
  const problems = new Map<string, string>();
  let asked: number | null = null;
  let held: { readonly key: string; readonly simulation: Simulation } | null = null;
  let scene = currentScene();

  function currentScene(): Scene {
    const watched = new Set(watches.keys());
    return sceneOf(store.getState(), { watched, asked, metric: state.getState().metric });
  }

  const trialsShown = (key: string): number => kept.get(key)?.trials ?? 0;
  const trialsOf = (key: string): number => Math.max(trialsShown(key), held?.key === key ? held.simulation.trials : 0);

  /** Puts on show what is known of the scene. */
  function show(): void {
    state.setState((last) => ({
      ...shownOf(scene, last, (key) => ({
        findings: kept.get(key),
        trials: trialsOf(key),
        problem: problems.get(key) ?? null,
      })),
      isAnalysing: !problems.has(scene.working.key) && analyses.isAwaited(scene),
      problem: analyses.problem(),
    }));
  }

  /** What to say of an error, or null where it is only that something newer came. */
  function sentenceOf(error: unknown, signal: AbortSignal): string | null {
    if (signal.aborted) return null;
    if (!(error instanceof WorkerDied) && !(error instanceof WorkerHung)) onError(error);
    return problemSentence(error);
  }

  /** The first trials of a scenario, unless they are known already. @returns whether they are there now */
  async function firstTrials({ key, document, first }: Simulated, signal: AbortSignal): Promise<boolean> {
    if (kept.get(key) !== null) return true;
    try {
      const simulation = simulate(document);
      await simulation.grow(first, signal, () => undefined);
      kept.set(key, await simulation.findings(signal));
      problems.delete(key);
      if (key === scene.working.key) held = { key, simulation };
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

  /** Findings of a scenario that an edit has meanwhile passed are still nearer to it than what is on show. */
  function showFirst(key: string, profile: string): void {
    const findings = kept.get(key);
    if (
      profile === scene.profile &&
      key !== scene.working.key &&
      findings !== null &&
      kept.get(scene.working.key) === null
    ) {
      state.setState(({ working }) => ({ working: { ...working, findings, isStale: true } }));
    }
    show();
  }

  async function analysed<Output>(
    name: Analysis,
    inputs: string,
    work: () => Promise<Output>,
    signal: AbortSignal,
  ): Promise<void> {
    if (analyses.isMade(name, inputs)) return;
    try {
      const found = await work();
      // What was asked for before another company was opened is not that company's.
      if (signal.aborted) return;
      analyses.made(name, inputs);
      state.setState({ [name]: found });
    } catch (error) {
      const problem = sentenceOf(error, signal);
      if (problem !== null) analyses.lose(name, problem);
    }
    show();
  }

  /** Further trials of the open scenario. Where nothing on show tells of their progress, they are shown when all are in. */
  async function grow({ working, target, hasAnalyses: isFollowed }: Scene, signal: AbortSignal): Promise<void> {
    const { key, document } = working;
    if (held?.key !== key) held = { key, simulation: simulate(document) };
    const { simulation } = held;
    let told = simulation.trials;
    const onProgress = (trials: number): void => {
      if (!isFollowed || trials - told < target / PROGRESS_STEPS || signal.aborted) return;
      told = trials;
      show();
    };
    try {
      while (trialsShown(key) < target) {
        const next = SHOWN_EVERY * Math.max(simulation.trials, trialsShown(key));
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
      const fewest = each.key === next.contrast?.key ? trialsShown(next.working.key) : 0;
      const aim = Math.max(aimOf(next, each), fewest);
      if (trialsShown(each.key) >= aim) continue;
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

  const request = newestOnly<Scene>(async (next, signal) => {
    const { profile, working, target, hasAnalyses, metric } = next;
    const { key, document } = working;
    const isThere = await firstTrials(working, delayed(signal, FIRST_PICTURE_MS));
    if (!isThere) return;
    showFirst(key, profile);
    if (signal.aborted) return;
    await Promise.all(besidesOf(next).map((each) => firstTrials(each, signal)));
    if (!signal.aborted) show();
    if (hasAnalyses && !signal.aborted) {
      await Promise.all([
        analysed('tornado', key + metric, () => executor.run('tornado', { document, metric }, { signal }), signal),
        analysed('breakeven', key, () => executor.run('breakeven', document, { signal }), signal),
      ]);
    }
    if (!next.isAsked) await pause(QUIET_MS, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (hasAnalyses) {
      await analysed('sobol', key, () => executor.run('sobol', document, { signal }), signal);
    }
    if (trialsShown(key) < target && !signal.aborted) await grow(next, signal);
    if (trialsShown(key) >= target && !signal.aborted) await growBeside(next, signal);
  });

  let isDue = false;
  let requested = '';
  /** Looks anew at what is on show and what is wanted, once for all changes of this turn. */
  function reconsider(): void {
    if (isDue) return;
    isDue = true;
    soon(() => {
      isDue = false;
      if (watches.size === 0) return;
      const last = scene;
      scene = currentScene();
      if (scene.working.key !== last.working.key) {
        asked = null;
        scene = currentScene();
        problems.clear();
        analyses.forgive();
      }
      if (scene.profile !== last.profile) {
        analyses.forget();
        state.setState(({ metric }) => ({ ...NOTHING_KNOWN, metric }));
      }
      // Batches of an earlier state of the scenario are of no use any more.
      if (held !== null && held.key !== scene.working.key) held = null;
      show();
      const id = sceneId(scene);
      if (id === requested) return;
      requested = id;
      request(scene);
    });
  }

  let document = shownProfile(store.getState()).document;
  let past = store.getState().history.past;
  store.subscribe((next) => {
    const shown = shownProfile(next).document;
    if (shown === document && next.history.past === past) return;
    document = shown;
    past = next.history.past;
    reconsider();
  });

  const actions: UncertaintyActions = {
    watch(what) {
      watches.set(what, (watches.get(what) ?? 0) + 1);
      reconsider();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        const left = (watches.get(what) ?? 1) - 1;
        if (left > 0) watches.set(what, left);
        else watches.delete(what);
        if (what === 'uncertainty' && left === 0) asked = null;
        reconsider();
      };
    },
    askFor(trials) {
      asked = trials;
      requested = '';
      reconsider();
    },
    cancel() {
      asked = trialsOf(scene.working.key);
      reconsider();
    },
    setMetric(metric: Metric) {
      state.setState({ metric });
      analyses.forgive('tornado');
      reconsider();
    },
    retry() {
      requested = '';
      problems.clear();
      analyses.forgive();
      reconsider();
    },
    grid: (question, signal) =>
      executor.run(
        'grid',
        { document: shownProfile(store.getState()).document, question, metric: state.getState().metric },
        { signal },
      ),
  };
  return Object.assign(state, { actions });
}
