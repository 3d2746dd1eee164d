import { createContext, useCallback, useContext, useEffect } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { LeftOutFinding } from '#model/findings/left-out.ts';
import type { LeftOutStore } from '#store/left-out.ts';
import { shownScenario, type NeevActions, type NeevState, type NeevStore } from '#store/neev-store.ts';
import type { Results, ResultsState } from '#store/results.ts';
import type { UncertaintyActions, UncertaintyState, UncertaintyStore } from '#store/uncertainty-state.ts';

/** What the screens work on: the scenarios and the figures derived from them. */
export interface Neev {
  readonly store: NeevStore;
  readonly results: StoreApi<ResultsState>;
  readonly uncertainty: UncertaintyStore;
  readonly leftOut: LeftOutStore;
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

/** Reads the open scenario's document when something is done to it; the same function for ever, and no reason to draw anew. */
export function useDocumentNow(): () => ScenarioDocument {
  const { store } = useNeevContext();
  return useCallback(() => shownScenario(store.getState()).document, [store]);
}

/** The figures of the scenario on show. */
export const useResults = (): Results => useStore(useNeevContext().results, ({ results }) => results);

/** True while newer figures are on their way. */
export const useIsStale = (): boolean => useStore(useNeevContext().results, ({ stale }) => stale);

/** A part of what is known about how sure the scenario is; the component is drawn again when that part changes. */
export const useUncertainty = <T>(select: (state: UncertaintyState) => T): T =>
  useStore(useNeevContext().uncertainty, select);

/** What can be asked of the simulation; the same object for ever. */
export const useUncertaintyActions = (): UncertaintyActions => useNeevContext().uncertainty.actions;

/** What the formula leaves out of the scenario on show; null until it is known, `isStale` while an edit has passed it. */
export function useLeftOut(): { readonly finding: LeftOutFinding | null; readonly isStale: boolean } {
  const { leftOut, results } = useNeevContext();
  useEffect(() => leftOut.watch(), [leftOut]);
  const { finding, document } = useStore(leftOut);
  const shown = useStore(results, (state) => state.results.working.document);
  return { finding, isStale: finding !== null && document !== shown };
}
