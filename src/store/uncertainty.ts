import { createStore } from 'zustand/vanilla';
import type { Metric } from '#model/uncertainty/findings.ts';
import type { Analysis } from '#store/analysis.ts';
import { knownAnalyses } from '#store/known-analyses.ts';
import { shownScenario, type NeevStore } from '#store/neev-store.ts';
import { knownTrials } from '#store/known-trials.ts';
import { newestOnly } from '#store/newest-only.ts';
import { problemSentence } from '#store/problem-sentence.ts';
import { shownOf } from '#store/uncertainty-shown.ts';
import { besidesOf, besideScene, isTold, sceneId, sceneOf, type Scene } from '#store/uncertainty-scene.ts';
import {
  NOTHING_KNOWN,
  type UncertaintyActions,
  type UncertaintyState,
  type UncertaintyStore,
  type Watched,
} from '#store/uncertainty-state.ts';
import { delayed, pause } from '#store/waiting.ts';
import { WorkerDied, WorkerHung, type Executor } from '#workers/job.ts';
import type { Simulator } from '#workers/simulator.ts';

/** Quiet after which trials grow beyond the first picture: nobody types any more. */
const QUIET_MS = 250;
/** A first picture under way may come to its end when a newer edit comes, so that the figures follow a hand that never rests. */
const FIRST_PICTURE_MS = 150;

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
  const analyses = knownAnalyses();
  let asked: number | null = null;
  let scene = currentScene();
  const trials = knownTrials({ simulate, isOpen: (key) => key === scene.working.key, show, sentenceOf });

  function currentScene(): Scene {
    const watched = new Set(watches.keys());
    return sceneOf(store.getState(), { watched, asked, metric: state.getState().metric });
  }

  /** Puts on show what is known of the scene. */
  function show(): void {
    state.setState((last) => ({
      ...shownOf(scene, last, (key) => ({
        findings: trials.findings(key),
        trials: trials.count(key),
        problem: trials.problem(key),
      })),
      isAnalysing: trials.problem(scene.working.key) === null && analyses.isAwaited(scene),
      problem: analyses.problem(),
    }));
  }

  /** What to say of an error, or null where it is only that something newer came. */
  function sentenceOf(error: unknown, signal: AbortSignal): string | null {
    if (signal.aborted) return null;
    if (!(error instanceof WorkerDied) && !(error instanceof WorkerHung)) onError(error);
    return problemSentence(error);
  }

  /** Findings of a scenario that an edit has meanwhile passed are still nearer to it than what is on show. */
  function showFirst(key: string, scenario: string): void {
    const findings = trials.findings(key);
    if (
      scenario === scene.scenario &&
      key !== scene.working.key &&
      findings !== null &&
      trials.findings(scene.working.key) === null
    ) {
      state.setState(({ working }) => ({ working: { ...working, findings, isStale: true } }));
    }
    show();
  }

  async function analysed<Output>(
    name: Analysis,
    inputs: string,
    work: () => Promise<Output>,
    { wanted, signal }: { readonly wanted: readonly Analysis[]; readonly signal: AbortSignal },
  ): Promise<void> {
    if (!wanted.includes(name) || signal.aborted || analyses.isMade(name, inputs)) return;
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

  const request = newestOnly<Scene>(async (next, signal) => {
    const { scenario, working, target, metric } = next;
    const asked = { wanted: next.analyses, signal };
    const { key, document } = working;
    const isThere = await trials.first(working, delayed(signal, FIRST_PICTURE_MS));
    if (!isThere) return;
    showFirst(key, scenario);
    if (signal.aborted) return;
    await Promise.all(besidesOf(next).map((each) => trials.first(each, signal)));
    if (!signal.aborted) show();
    await Promise.all([
      analysed('tornado', key + metric, () => executor.run('tornado', { document, metric }, { signal }), asked),
      analysed('breakeven', key, () => executor.run('breakeven', document, { signal }), asked),
    ]);
    if (!next.isAsked) await pause(QUIET_MS, signal).catch(() => undefined);
    if (signal.aborted) return;
    await analysed('sobol', key, () => executor.run('sobol', document, { signal }), asked);
    if (trials.shown(key) < target && !signal.aborted) await trials.grow(next, signal);
    if (trials.shown(key) >= target && !signal.aborted) await trials.growBeside(next, signal);
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
      if (!isTold(watches)) asked = null;
      scene = currentScene();
      if (scene.working.key !== last.working.key) {
        asked = null;
        scene = currentScene();
        trials.forgive();
        analyses.forgive();
      }
      if (scene.scenario !== last.scenario) {
        analyses.forget();
        state.setState(({ metric }) => ({ ...NOTHING_KNOWN, metric }));
      }
      // Batches of an earlier state of the scenario are of no use any more.
      trials.letGo();
      show();
      const id = sceneId(scene);
      if (id === requested) return;
      requested = id;
      request(scene);
    });
  }

  let document = shownScenario(store.getState()).document;
  let past = store.getState().history.past;
  store.subscribe((next) => {
    const shown = shownScenario(next).document;
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
        reconsider();
      };
    },
    askFor(trials) {
      asked = trials;
      requested = '';
      reconsider();
    },
    cancel() {
      asked = trials.count(scene.working.key);
      reconsider();
    },
    setMetric(metric: Metric) {
      state.setState({ metric });
      analyses.forgive('tornado');
      reconsider();
    },
    retry() {
      requested = '';
      trials.forgive();
      analyses.forgive();
      reconsider();
    },
    grid: (question, signal) =>
      executor.run(
        'grid',
        { document: shownScenario(store.getState()).document, question, metric: state.getState().metric },
        { signal },
      ),
    async trialsOf(document, signal) {
      const beside = besideScene(scene, document);
      await trials.first(beside, signal);
      signal.throwIfAborted();
      const findings = trials.findings(beside.key);
      if (findings === null) throw new Error(trials.problem(beside.key) ?? problemSentence(null));
      return findings;
    },
  };
  return Object.assign(state, { actions });
}
