import type { Section } from '#model/facts/provenance.ts';
import { SourceNote } from './source-note.tsx';

export type EntryKind = 'ours' | 'yours' | 'sender';

export type ProvenanceMarkProps =
  | {
      readonly kind: 'source';
      readonly section: Section;
      /** What the mark says where that is more than the section: "§4 example". */
      readonly text?: string;
    }
  | {
      readonly kind: EntryKind;
      /** Where it is not the usual "ours", "yours", "the sender’s". */
      readonly text?: string;
    };

const MEANING = { ours: 'assumption: ', yours: 'entry: ', sender: 'entry: ' };
const TEXT = { ours: 'ours', yours: 'yours', sender: 'the sender’s' };

const SHAPE = {
  ours: <path d="M6 1 11 6 6 11 1 6z" stroke="currentColor" strokeWidth="1.25" />,
  yours: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  sender: <circle cx="6" cy="6" r="4" stroke="currentColor" strokeWidth="2" />,
};

/**
 * Where a value comes from, told by shape: a box is the source, which opens a note on it, a hollow diamond our
 * assumption, a filled dot an entry, a ring an entry of whoever sent the scenario.
 */
export function ProvenanceMark(props: ProvenanceMarkProps) {
  if (props.kind === 'source') {
    return (
      <SourceNote
        section={props.section}
        className="rounded-mark border border-line px-1 text-small leading-4 text-ink"
      >
        <span className="for-readers">from the source, </span>
        {props.text ?? props.section}
      </SourceNote>
    );
  }
  const { kind, text } = props;
  const size = kind === 'ours' ? 12 : 10;
  return (
    <span
      className={`relative inline-flex items-center gap-1.5 text-small ${kind === 'yours' ? 'text-accent' : 'text-ink'}`}
    >
      <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" fill="none">
        {SHAPE[kind]}
      </svg>
      <span>
        <span className="for-readers">{MEANING[kind]}</span>
        {text ?? TEXT[kind]}
      </span>
    </span>
  );
}
