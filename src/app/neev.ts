import { afterFrame } from '#app/after-frame.ts';
import { createLeftOut } from '#store/left-out.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { persistence } from '#store/persistence.ts';
import { hasScenarios, isShared } from '#store/text-storage.ts';
import { createResults } from '#store/results.ts';
import { createUncertainty } from '#store/uncertainty.ts';
import type { Neev } from '#bound/context.ts';
import { load, PartMissing } from '#ui/load/load.ts';
import type { StoredReader } from '#store/stored-workspace.ts';
import { casesReader } from '#workers/cases.ts';
import { poolSize, workerPool } from '#workers/pool.ts';
import { simulatorOf } from '#workers/simulator.ts';

/** The browser's storage, or null where a privacy setting closes it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const createWorker = () => new Worker(new URL('../workers/neev.worker.ts', import.meta.url), { type: 'module' });

const loadReader = (): Promise<StoredReader> =>
  load('What reads your stored scenarios', () => import('#store/stored-workspace.ts'));

function hasStored(storage: Storage | null): boolean {
  try {
    return storage !== null && hasScenarios(storage);
  } catch {
    // A storage that refuses to be read holds nothing that could be read.
    return false;
  }
}

/** Between two attempts to take over what another tab wrote, ms. */
const ADOPT_AGAIN = 5000;

/**
 * Puts the floors together: storage under the store, the worker under the results.
 * @throws PartMissing where something is stored and what reads it did not arrive
 */
export async function createNeev(onError: (error: unknown) => void): Promise<Neev> {
  const storage = browserStorage();
  // A first visit has nothing to read, and does not wait for the schema that reading needs.
  let reader = hasStored(storage) ? await loadReader() : null;
  const store = createNeevStore({
    persistence: persistence({ storage, reader: () => reader, tab: crypto.randomUUID().slice(0, 8) }),
    newId: () => crypto.randomUUID(),
  });
  const pool = workerPool({ create: createWorker, size: poolSize(navigator.hardwareConcurrency) });
  const read = casesReader(pool, () => performance.now());
  const newest = new Map<string, string | null>();
  async function adopt(key: string, text: string | null): Promise<void> {
    newest.set(key, text);
    try {
      reader ??= await loadReader();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      // What the other tab wrote is not known here until it is read: it is tried for as long as it takes.
      setTimeout(() => newest.get(key) === text && void adopt(key, text), ADOPT_AGAIN);
      return;
    }
    store.actions.adopt(key, text);
  }
  // Two tabs show the same scenarios: what one writes the other takes over, so that neither overwrites the other.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && isShared(key)) void adopt(key, newValue);
  });
  return {
    store,
    results: createResults(store, read, onError),
    leftOut: createLeftOut({ store, executor: pool, soon: afterFrame, onError }),
    uncertainty: createUncertainty({ store, executor: pool, simulate: simulatorOf(pool), soon: afterFrame, onError }),
  };
}
