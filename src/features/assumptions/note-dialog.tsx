import { useId, useState } from 'react';
import type { RegisterRow } from '#model/business-case/register.ts';
import type { Confidence, RegisterEntry } from '#model/document/document.ts';
import { fits, LONGEST_NOTE, LONGEST_OWNER } from '#scenario/limits.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import type { Choice } from '#ui/fields/select-field.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { valueText } from './assumptions-words.ts';

type Sure = Confidence | 'unsaid';

const SURE: readonly Choice<Sure>[] = [
  { id: 'unsaid', label: 'Not said' },
  { id: 'low', label: 'Low' },
  { id: 'medium', label: 'Medium' },
  { id: 'high', label: 'High' },
];

interface NoteDialogProps {
  readonly row: RegisterRow;
  readonly onClose: () => void;
}

const tooLong = (text: string, longest: number) =>
  fits(text, longest) ? undefined : `At most ${longest} characters; these are ${Array.from(text).length}.`;

/** Why a value is what it is: a note, how sure its user is, who stands for it, and when it was last checked. */
export function NoteDialog({ row, onClose }: NoteDialogProps) {
  const { id, label, unit, value, provenance, entry } = row;
  const { annotate } = useActions();
  const form = useId();
  const [note, setNote] = useState(entry?.note ?? '');
  const [sure, setSure] = useState<Sure>(entry?.confidence ?? 'unsaid');
  const [owner, setOwner] = useState(entry?.owner ?? '');
  const [date, setDate] = useState(entry?.date ?? '');
  const problems = { note: tooLong(note.trim(), LONGEST_NOTE), owner: tooLong(owner.trim(), LONGEST_OWNER) };
  const isFine = problems.note === undefined && problems.owner === undefined;
  const finish = (said: RegisterEntry | undefined): void => {
    annotate(id, said);
    onClose();
  };
  return (
    <Dialog
      title={`${label}, ${valueText(value, unit)}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          {entry !== undefined && (
            <Button kind="quiet" onPress={() => finish(undefined)}>
              Remove note
            </Button>
          )}
          <Button
            kind="primary"
            isDisabled={!isFine}
            onPress={() => finish(entryOf({ note: note.trim(), sure, owner: owner.trim(), date }))}
          >
            Save note
          </Button>
        </>
      }
    >
      {provenance.kind === 'ours' && <p className="mb-2 text-table text-muted">Why ours: {provenance.why}</p>}
      <TextField
        id={`${form}-note`}
        label="Note"
        hint="why this value, and where it comes from"
        lines={4}
        value={note}
        onChange={setNote}
        problem={problems.note}
      />
      <SegmentedControl
        label="Confidence"
        hint="how sure you are of it"
        value={sure}
        choices={SURE}
        onChange={setSure}
      />
      <TextField label="Owner" hint="who stands for it" value={owner} onChange={setOwner} problem={problems.owner} />
      <DateField label="Date" hint="when it was last checked" value={date} onChange={setDate} />
    </Dialog>
  );
}

function entryOf(said: {
  readonly note: string;
  readonly sure: Sure;
  readonly owner: string;
  readonly date: string;
}): RegisterEntry {
  const { note, sure, owner, date } = said;
  return {
    ...(note === '' ? {} : { note }),
    ...(sure === 'unsaid' ? {} : { confidence: sure }),
    ...(owner === '' ? {} : { owner }),
    ...(date === '' ? {} : { date }),
  };
}
