import { useState } from 'react';
import { useActions } from '#bound/context.ts';
import { nameOf, type Scenario } from '#store/workspace.ts';
import { parseScenario } from '#scenario/schema.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/fields/text-field.tsx';

/** Gives a scenario another name. */
export function RenameDialog({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const [name, setName] = useState(nameOf(scenario));
  const { rename } = useActions();
  const trimmed = name.trim();
  const parsed = parseScenario({ name: trimmed });
  const problem = parsed.ok ? undefined : `The name ${parsed.problems[0]?.message ?? 'cannot be used'}.`;
  const submit = (): void => {
    if (problem !== undefined) return;
    rename(scenario.id, trimmed);
    onClose();
  };
  return (
    <Dialog
      title="Rename this scenario"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={submit} isDisabled={problem !== undefined}>
            Rename
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label="Name" value={name} onChange={setName} problem={problem} isFirst />
      </form>
    </Dialog>
  );
}
