import { lastEditWords } from '#app/last-edit.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';

/** The last edit in words, with the way back and forward. */
export function LastEditGroup() {
  const state = useNeev((whole) => whole);
  const words = lastEditWords(state);
  const canRedo = state.history.future.length > 0;
  const { undo, redo } = useActions();
  return (
    <div className="text-small" role="group" aria-label="Last edit">
      <p className="text-muted">Last edit</p>
      {words === null ? (
        <p className="mt-1 text-muted">None yet. Change a figure and watch the answer move.</p>
      ) : (
        <p className="mt-1 font-semibold break-words">
          {words.what}
          {words.change !== null && <span className="block tnum">{words.change}</span>}
        </p>
      )}
      {(words !== null || canRedo) && (
        <p className="mt-2 flex gap-4">
          {words !== null && (
            <LinkButton onPress={undo} className="text-small">
              Undo
            </LinkButton>
          )}
          {canRedo && (
            <LinkButton onPress={redo} className="text-small">
              Redo
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
}
