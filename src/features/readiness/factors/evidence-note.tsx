import { useState } from 'react';
import { registerEntryAt } from '#model/document/read.ts';
import { fits, LONGEST_NOTE } from '#scenario/limits.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NoteLine } from '#ui/note-line.tsx';

export interface EvidenceNoteProps {
  readonly path: string;
  readonly label: string;
  /** The row is unfolded: a note may be begun. */
  readonly isOpen: boolean;
}

/** What a score rests on, in the user's own words: kept with the value, and shown among the assumptions too. */
export function EvidenceNote({ path, label, isOpen }: EvidenceNoteProps) {
  const entry = useNeev((state) => registerEntryAt(shownScenario(state).document, path));
  const { annotate } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null)
    return (
      <>
        {entry !== undefined && <NoteLine {...entry} />}
        {(isOpen || entry !== undefined) && (
          <LinkButton onPress={() => setDraft(entry?.note ?? '')}>
            {entry === undefined ? 'Add evidence' : 'Edit evidence'}
            <span className="for-readers"> for {label}</span>
          </LinkButton>
        )}
      </>
    );
  const note = draft.trim();
  const isFine = fits(note, LONGEST_NOTE);
  const keep = (): void => {
    const { note: _, ...rest } = entry ?? {};
    annotate(path, note === '' ? rest : { ...rest, note });
    setDraft(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isFine) keep();
      }}
    >
      <TextField
        id={`${path}-evidence`}
        label="Evidence"
        hint="what one would show an auditor"
        lines={3}
        wide
        value={draft}
        onChange={setDraft}
        problem={isFine ? undefined : `At most ${LONGEST_NOTE} characters; these are ${Array.from(note).length}.`}
      />
      <span className="flex flex-wrap justify-end gap-3 pt-3">
        <Button kind="quiet" onPress={() => setDraft(null)}>
          Cancel
        </Button>
        <Button type="submit" isDisabled={!isFine}>
          Save evidence
        </Button>
      </span>
    </form>
  );
}
