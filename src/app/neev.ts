import { createNeevStore } from '#store/neev-store.ts';
import { persistence, WORKSPACE_KEY } from '#store/persistence.ts';
import { createResults } from '#store/results.ts';
import type { Neev } from '#store/context.ts';
import { casesReader } from '#workers/cases.ts';
import { workerExecutor } from '#workers/worker-executor.ts';

/** The browser's storage, or null where a privacy setting closes it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const createWorker = () => new Worker(new URL('../workers/neev.worker.ts', import.meta.url), { type: 'module' });

/** Puts the floors together: storage under the store, the worker under the results. */
export function createNeev(onError: (error: unknown) => void): Neev {
  const store = createNeevStore({
    persistence: persistence(browserStorage()),
    newId: () => crypto.randomUUID(),
  });
  const read = casesReader(workerExecutor(createWorker), () => performance.now());
  // Two tabs show the same scenarios: what one writes the other takes over, so that neither overwrites the other.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === WORKSPACE_KEY && newValue !== null) store.actions.adopt(newValue);
  });
  return { store, results: createResults(store, read, onError) };
}
