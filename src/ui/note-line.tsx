import { dateWords } from '#words/figures/dates.ts';

export interface NoteLineProps {
  readonly note?: string;
  readonly confidence?: string;
  readonly owner?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
}

/** What the user says about a value, under its name: the note, then how sure, who, and when. */
export function NoteLine({ note, confidence, owner, date }: NoteLineProps) {
  const facts = [
    ...(confidence === undefined ? [] : [`${confidence} confidence`]),
    ...(owner === undefined ? [] : [owner]),
    ...(date === undefined ? [] : [dateWords(date)]),
  ];
  return (
    <span className="my-1 block max-w-[28rem] border-l-2 border-line pl-3 text-label font-normal">
      {note !== undefined && <span className="block break-words whitespace-pre-line text-ink">{note}</span>}
      {facts.length > 0 && <span className="block break-words text-muted">{facts.join(' · ')}</span>}
    </span>
  );
}
