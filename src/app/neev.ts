import { afterFrame } from '#app/after-frame.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { persistence, WORKSPACE_KEY } from '#store/persistence.ts';
import { createResults } from '#store/results.ts';
import { createUncertainty } from '#store/uncertainty.ts';
import type { Neev } from '#bound/context.ts';
import { load, PartMissing } from '#ui/load/load.ts';
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

const loadReader = async () =>
  (await load('What reads your stored scenarios', () => import('#store/stored-workspace.ts'))).readStored;

function hasStored(storage: Storage | null): boolean {
  try {
    return storage?.getItem(WORKSPACE_KEY) !== null && storage !== null;
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
  let readStored = hasStored(storage) ? await loadReader() : null;
  const store = createNeevStore({
    persistence: persistence(storage, (text) => {
      if (readStored === null) throw new Error('Nothing was stored when the page was opened');
      return readStored(text);
    }),
    newId: () => crypto.randomUUID(),
  });
  const pool = workerPool({ create: createWorker, size: poolSize(navigator.hardwareConcurrency) });
  const read = casesReader(pool, () => performance.now());
  let newest = '';
  async function adopt(text: string): Promise<void> {
    newest = text;
    try {
      readStored ??= await loadReader();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      // Until it is read, an edit here would be stored over what the other tab wrote: it is tried for as long as it takes.
      setTimeout(() => newest === text && void adopt(text), ADOPT_AGAIN);
      return;
    }
    store.actions.adopt(text);
  }
  // Two tabs show the same scenarios: what one writes the other takes over, so that neither overwrites the other.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === WORKSPACE_KEY && newValue !== null) void adopt(newValue);
  });
  return {
    store,
    results: createResults(store, read, onError),
    uncertainty: createUncertainty({ store, executor: pool, simulate: simulatorOf(pool), soon: afterFrame, onError }),
  };
}
