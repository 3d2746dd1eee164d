import { useState } from 'react';
import { useActions, useNeev } from '#bound/context.ts';
import type { Step } from '#store/history.ts';
import { Toast } from '#ui/toast.tsx';

/** After a scenario was deleted: what happened, and the way back. */
export function DeletedToast() {
  const last = useNeev(({ history }) => history.past.at(-1));
  const { undo } = useActions();
  const [dismissed, setDismissed] = useState<Step | undefined>();
  const isShown =
    last !== undefined && last !== dismissed && last.edit.kind === 'scenario' && last.edit.what === 'deleted';
  return (
    <Toast
      message={
        isShown && last.edit.kind === 'scenario'
          ? {
              id: `${last.edit.name} ${last.before.scenarios.length}`,
              text: `Deleted ${last.edit.name}.`,
              action: { label: 'Undo', onPress: undo },
            }
          : undefined
      }
      onDismiss={() => setDismissed(last)}
    />
  );
}
