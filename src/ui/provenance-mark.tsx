export type ProvenanceKind = 'source' | 'ours' | 'yours';

export interface ProvenanceMarkProps {
  readonly kind: ProvenanceKind;
  /** What the mark says: for the source its section, "§4" or "§4 example"; else "ours", "yours". */
  readonly text?: string;
}

const MEANING = { source: 'from the source, ', ours: 'assumption: ', yours: 'entry: ' };

/** Where a value comes from, told by shape: a box is the source, a hollow diamond our assumption, a filled dot an entry. */
export function ProvenanceMark({ kind, text }: ProvenanceMarkProps) {
  const readers = <span className="for-readers">{MEANING[kind]}</span>;
  if (kind === 'source') {
    return (
      <span className="relative inline-block rounded-mark border border-line px-1 text-small leading-4 text-ink">
        {readers}
        {text ?? 'source'}
      </span>
    );
  }
  const isOurs = kind === 'ours';
  return (
    <span className={`relative inline-flex items-center gap-1.5 text-small ${isOurs ? 'text-ink' : 'text-accent'}`}>
      <svg viewBox="0 0 12 12" width={isOurs ? 12 : 10} height={isOurs ? 12 : 10} aria-hidden="true" fill="none">
        {isOurs ? (
          <path d="M6 1 11 6 6 11 1 6z" stroke="currentColor" strokeWidth="1.25" />
        ) : (
          <circle cx="6" cy="6" r="5" fill="currentColor" />
        )}
      </svg>
      <span>
        {readers}
        {text ?? kind}
      </span>
    </span>
  );
}
