import { useEffect } from 'react';
import type { NeevActions } from '#store/neev-store.ts';

/** Ctrl or ⌘ with Z undoes, with Shift+Z or Y redoes, inside a field too: a field's text follows the scenario. */
export function useShortcuts({ undo, redo }: Pick<NeevActions, 'undo' | 'redo'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // A dialog's own texts are not in the scenario yet: there the browser's undo is the right one.
      if (event.target instanceof Element && event.target.closest('[role=dialog]') !== null) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
