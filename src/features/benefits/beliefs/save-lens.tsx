import { useEffect, useState } from 'react';
import { lensFieldsOf } from '#model/business-case/lenses.ts';
import { MOST_LENSES } from '#scenario/limits.ts';
import { useActions } from '#bound/context.ts';
import type { Results } from '#store/results.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { lensWords } from '#words/lenses.ts';
import { numberWord } from '#words/figures/numbers.ts';
import { LENS_LIST } from './lens-list.tsx';
import { lensNameProblem } from './lens-name.ts';

/** Offers to keep the beliefs in force under a name, where no lens has them yet. */
export function SaveLens({ results: { lens, ownLenses, working } }: { readonly results: Results }) {
  const [isOpen, setOpen] = useState(false);
  const isKnown = lens !== null || ownLenses.some(({ isChosen }) => isChosen);
  if (isKnown) return <p>Change a belief, and you can save it as a lens of your own.</p>;
  if (ownLenses.length >= MOST_LENSES)
    return <p>You have {numberWord(MOST_LENSES)} lenses, which is the most. Delete one to save these beliefs.</p>;
  return (
    <>
      <Button onPress={() => setOpen(true)}>Save as a lens of your own</Button>
      {isOpen && (
        <NameDialog
          belief={lensWords(lensFieldsOf(working.document))}
          lenses={ownLenses.map((each) => each.lens)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const FIELD = 'lens-name';

interface NameDialogProps {
  readonly belief: string;
  readonly lenses: Parameters<typeof lensNameProblem>[1];
  readonly onClose: () => void;
}

function NameDialog({ belief, lenses, onClose }: NameDialogProps) {
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const { saveLens } = useActions();
  const trimmed = name.trim();
  const problem = lensNameProblem(trimmed, lenses);
  const submit = (): void => {
    setTried(true);
    if (problem !== undefined) return;
    saveLens(trimmed);
    onClose();
    // The button that opened this is gone: the beliefs have a name now. A closing dialog gives the focus back in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(LENS_LIST)?.focus()));
  };
  return (
    <Dialog
      title="Save as a lens of your own"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={submit}>
            Save lens
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
        <p className="mb-2 text-table text-muted">
          {belief}. It travels with this scenario and stands beside the others on the Verdict.
        </p>
        <TakesFocus id={FIELD} />
        <div className="[&>div]:border-b-0">
          <TextField
            id={FIELD}
            label="Name of the lens"
            hint="who looks this way"
            placeholder="Our board"
            value={name}
            onChange={setName}
            wide
            problem={isTried || trimmed !== '' ? problem : undefined}
          />
        </div>
      </form>
    </Dialog>
  );
}

/** Gives a control the focus once it stands in the dialog, whose code may come after this one's. */
function TakesFocus({ id }: { readonly id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return null;
}
