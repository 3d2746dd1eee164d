import { createStore } from 'zustand/vanilla';
import { NOTHING_KNOWN, type UncertaintyState, type UncertaintyStore, type Watched } from '#store/uncertainty-state.ts';

/** What is known about how sure the scenario is, for the parts of the page that are on show. */
export function createUncertainty(): UncertaintyStore {
  const store = createStore<UncertaintyState>()(() => NOTHING_KNOWN);
  const watched: Watched[] = [];
  return Object.assign(store, {
    actions: {
      watch(what: Watched) {
        watched.push(what);
        return () => void watched.splice(watched.indexOf(what), 1);
      },
      askFor: () => undefined,
      cancel: () => undefined,
      setMetric: (metric) => store.setState({ metric }),
      grid: () => Promise.reject(new Error('No grid can be computed yet')),
    } satisfies UncertaintyStore['actions'],
  });
}
