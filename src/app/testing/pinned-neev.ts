import { createStore } from 'zustand/vanilla';
import { LENS_IDS, LENSES, lensOf, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { leftOutOf } from '#model/findings/left-out.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { gridOf } from '#model/uncertainty/grid.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { sobolOf } from '#model/uncertainty/sobol.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import type { Neev } from '#bound/context.ts';
import type { LeftOutState } from '#store/left-out.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { createResults } from '#store/results.ts';
import { NOTHING_KNOWN, type Run, type UncertaintyState } from '#store/uncertainty-state.ts';

/** Few, so that hundreds of screens are drawn in seconds; what is pinned is the words. */
const TRIALS = 1024;

const fail = (error: unknown): never => {
  throw error;
};

function runOf(document: ScenarioDocument): Run {
  const findings = simulate(document, { trials: TRIALS, seed: 1 });
  return { findings, isStale: false, done: TRIALS, asked: TRIALS, problem: null };
}

/** The stores as they are once a scenario is open and all of its trials and analyses are in. */
export function pinnedNeev(document: ScenarioDocument): Neev {
  const workspace = { scenarios: [{ id: 'one', document, example: null }], openId: 'one' };
  const store = createNeevStore({
    persistence: {
      load: () => ({ workspace, unreadable: [] }),
      begin: () => undefined,
      save: (saved) => ({ isSaved: true, workspace: saved }),
      received: (received) => received,
      discardUnreadable: () => undefined,
    },
    newId: () => 'new',
  });
  const results = createResults(
    store,
    (documents) => ({ cases: documents.map((document) => readCase(document)) }),
    fail,
  );
  const lenses = Object.fromEntries(
    LENS_IDS.map((id) => [id, runOf(throughLens(document, LENSES[id].fields))]),
  ) as Record<LensId, Run>;
  const state: UncertaintyState = {
    ...NOTHING_KNOWN,
    working: runOf(document),
    lenses,
    ownLenses: (document.lenses ?? []).map((lens) => runOf(throughLens(document, lens))),
    tornado: tornadoOf(document),
    breakeven: breakevenOf(document),
    sobol: sobolOf(document),
  };
  const nothing = (): void => undefined;
  const uncertainty = Object.assign(
    createStore<UncertaintyState>()(() => state),
    {
      actions: {
        watch: () => nothing,
        askFor: nothing,
        cancel: nothing,
        setMetric: nothing,
        retry: nothing,
        trialsOf: async (asked: ScenarioDocument) => simulate(asked, { trials: TRIALS, seed: 1 }),
        grid: async (question: Parameters<Neev['uncertainty']['actions']['grid']>[0]) => gridOf(document, question),
      },
    },
  );
  const leftOut = Object.assign(
    createStore<LeftOutState>()(() => ({ finding: leftOutOf(readCase(document)), document })),
    { watch: () => nothing },
  );
  return { store, results, uncertainty, leftOut };
}

/** The lenses through which a document is pinned beside the one it looks through itself. */
export const otherLenses = (document: ScenarioDocument): readonly LensId[] =>
  LENS_IDS.filter((id) => id !== lensOf(document));
