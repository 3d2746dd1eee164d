import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LeftOutFinding } from '#model/findings/left-out.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { shownScenario, type NeevStore } from '#store/neev-store.ts';
import { newestOnly } from '#store/newest-only.ts';
import { WorkerDied, WorkerHung, type Executor } from '#workers/job.ts';

/** What the formula leaves out of the scenario on show, with what each would do. */
export interface LeftOutState {
  /** Null until it is known for the first time. */
  readonly finding: LeftOutFinding | null;
  /** The document it was found for. */
  readonly document: ScenarioDocument | null;
}

export type LeftOutStore = StoreApi<LeftOutState> & {
  /** Keeps it in step with the store until the function that it returns is called. */
  readonly watch: () => () => void;
};

export interface LeftOutOptions {
  readonly store: NeevStore;
  readonly executor: Executor;
  /** Does something soon, once the headline of the edit that brought it is drawn. */
  readonly soon: (work: () => void) => void;
  /** Told of errors that no worker's death explains: mistakes of the program. */
  readonly onError: (error: unknown) => void;
}

/**
 * Found in a worker: each omission makes a sheet of its own, a dozen of them, which on a phone is a tenth of a second and
 * more that the first screen and each key would wait. What a dead worker did not find is found with the next edit.
 */
export function createLeftOut({ store, executor, soon, onError }: LeftOutOptions): LeftOutStore {
  const state = createStore<LeftOutState>()(() => ({ finding: null, document: null }));
  let watching = 0;
  let asked: ScenarioDocument | null = null;

  const find = newestOnly<ScenarioDocument>(async (document, signal) => {
    try {
      const finding = await executor.run('leftOut', document, { signal });
      if (!signal.aborted) state.setState({ finding, document });
    } catch (error) {
      if (signal.aborted) return;
      asked = null;
      if (!(error instanceof WorkerDied) && !(error instanceof WorkerHung)) onError(error);
    }
  });

  let isDue = false;
  function reconsider(): void {
    if (isDue || watching === 0) return;
    isDue = true;
    soon(() => {
      isDue = false;
      const { document } = shownScenario(store.getState());
      if (watching === 0 || document === asked) return;
      asked = document;
      find(document);
    });
  }
  store.subscribe(reconsider);

  const watch = () => {
    watching += 1;
    reconsider();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      watching -= 1;
    };
  };
  return Object.assign(state, { watch });
}
