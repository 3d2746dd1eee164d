import { useActions } from '#bound/context.ts';

/** Sets a part of `uncertainty` as one named, undoable step; undefined returns it to its default. */
export function useUncertaintyEdit(): (keys: readonly string[], value: unknown, what: string) => void {
  const { editAll } = useActions();
  return (keys, value, what) => editAll([{ path: ['uncertainty', ...keys], value }], what);
}
