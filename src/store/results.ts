import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  LENS_IDS,
  LENSES,
  lensFieldsOf,
  lensOf,
  sameLens,
  throughLens,
  type LensId,
} from '#model/business-case/lenses.ts';
import type { Case } from '#model/business-case/read-case.ts';
import type { OwnLens, ScenarioDocument } from '#model/document/document.ts';
import { shownScenario, type NeevState, type NeevStore } from '#store/neev-store.ts';
import type { casesReader } from '#workers/cases.ts';

/** Every figure on the screens, derived from the open document. */
export interface Results {
  /** The open scenario as it stands. */
  readonly working: Case;
  /** The same scenario through each lens. */
  readonly lenses: Readonly<Record<LensId, Case>>;
  /** And through each lens that the user saved. */
  readonly ownLenses: readonly OwnLensResult[];
  /** The scenario before the last edit, where that edit was one of its own figures. */
  readonly before: Case | null;
  /** The built-in lens that the scenario looks through; null: a view of the user's own. */
  readonly lens: LensId | null;
}

export interface OwnLensResult {
  readonly lens: OwnLens;
  readonly read: Case;
  /** Whether the scenario looks through it now. */
  readonly isChosen: boolean;
}

export interface ResultsState {
  readonly results: Results;
  /** True while newer figures are on their way from the worker. */
  readonly stale: boolean;
}

/** The document before the last edit of the scenario on show; null where the last step was another kind of change. */
export function documentBefore(state: NeevState): ScenarioDocument | null {
  const last = state.history.past.at(-1);
  if (last === undefined || last.edit.kind === 'scenario' || state.visiting !== null) return null;
  const { id } = shownScenario(state);
  return last.before.scenarios.find((each) => each.id === id)?.document ?? null;
}

/** Keeps the results in step with the store: in the same turn while that is quick, else as soon as they arrive. */
export function createResults(
  store: NeevStore,
  read: ReturnType<typeof casesReader>,
  onError: (error: unknown) => void,
): StoreApi<ResultsState> {
  let running: AbortController | undefined;

  const documentsOf = (state: NeevState) => {
    const { document } = shownScenario(state);
    const before = documentBefore(state);
    const lenses = [...LENS_IDS.map((id) => LENSES[id].fields), ...(document.lenses ?? [])];
    return {
      document,
      before,
      list: [document, before ?? document, ...lenses.map((each) => throughLens(document, each))],
    };
  };

  const assemble = ({ document, before }: ReturnType<typeof documentsOf>, cases: readonly Case[]): Results => {
    const [working, earlier, published, calibrated, cfo, ...own] = cases;
    if (!working || !published || !calibrated || !cfo || !earlier) throw new RangeError('A case is missing');
    const fields = lensFieldsOf(document);
    return {
      working,
      lenses: { published, calibrated, cfo },
      ownLenses: own.flatMap((each, k) => {
        const lens = document.lenses?.[k];
        return lens === undefined ? [] : [{ lens, read: each, isChosen: sameLens(lens, fields) }];
      }),
      before: before === null ? null : earlier,
      lens: lensOf(document),
    };
  };

  async function follow(next: ReturnType<typeof documentsOf>, pending: Promise<readonly Case[]>, signal: AbortSignal) {
    try {
      results.setState({ results: assemble(next, await pending), stale: false });
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
  }

  const start = documentsOf(store.getState());
  const first = read(start.list, new AbortController().signal).cases;
  if (first === undefined) throw new RangeError('The first reading is always direct');
  const results = createStore<ResultsState>()(() => ({ results: assemble(start, first), stale: false }));

  let shown = start;
  store.subscribe((state) => {
    const next = documentsOf(state);
    if (next.document === shown.document && next.before === shown.before) return;
    shown = next;
    running?.abort(new Error('A newer edit came'));
    running = new AbortController();
    const { signal } = running;
    const { cases, pending } = read(next.list, signal);
    if (cases !== undefined) {
      results.setState({ results: assemble(next, cases), stale: false });
      return;
    }
    // Which lens is looked through is known at once; only its figures have to wait.
    const lens = lensOf(next.document);
    results.setState(({ results: last }) => ({ stale: true, results: { ...last, lens } }));
    void follow(next, pending, signal);
  });
  return results;
}
