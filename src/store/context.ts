import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { NeevActions, NeevState, NeevStore } from '#store/neev-store.ts';
import type { Results, ResultsState } from '#store/results.ts';

/** What the screens work on: the scenarios and the figures derived from them. */
export interface Neev {
  readonly store: NeevStore;
  readonly results: StoreApi<ResultsState>;
}

export const NeevContext = createContext<Neev | null>(null);

/** @throws Error outside the app's provider: a mistake of the program. */
function useNeevContext(): Neev {
  const neev = useContext(NeevContext);
  if (neev === null) throw new Error('A screen was drawn outside NeevContext');
  return neev;
}

/** A part of the store's state; the component is drawn again when that part changes. */
export const useNeev = <T>(select: (state: NeevState) => T): T => useStore(useNeevContext().store, select);

/** What can be done to the store; the same object for ever. */
export const useActions = (): NeevActions => useNeevContext().store.actions;

/** The figures of the scenario on show. */
export const useResults = (): Results => useStore(useNeevContext().results, ({ results }) => results);

/** True while newer figures are on their way. */
export const useIsStale = (): boolean => useStore(useNeevContext().results, ({ stale }) => stale);
