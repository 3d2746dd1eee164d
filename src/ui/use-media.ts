import { useCallback, useSyncExternalStore } from 'react';

/** Where a side panel stands beside the page; on a narrower window it is a sheet over it. */
export const SIDE_PANEL_BESIDE = '(min-width: 75rem)';

/** Asked of the browser once a query: each asking costs it a look at the whole style. */
const LISTS = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const known = LISTS.get(query) ?? matchMedia(query);
  LISTS.set(query, known);
  return known;
}

/** Whether a media query holds now; renders again when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = listOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query).matches,
    () => false,
  );
}
