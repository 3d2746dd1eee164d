import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { leftRowsWords, OWN_LINE_WORDS, pastedWords, refusedRowWords } from '#words/own-lines.ts';
import type { PastedRows } from '#words/reading/pasted-lines.ts';

/** What came of a paste: rows that became lines, rows that were not read, and rows for which there was no room. */
export interface Pasted {
  readonly added: number;
  readonly refused: PastedRows['refused'];
  readonly left: number;
}

export interface PasteOwnLinesProps {
  /** What stands in the box. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What came of the last paste; null before there was one. */
  readonly outcome: Pasted | null;
  readonly onAdd: () => void;
  /** No line more fits. */
  readonly isFull: boolean;
}

/** Several rows at once, from a spreadsheet. What was read is added; the rest stays in the box, each row with its reason. */
export function PasteOwnLines({ text, onText, outcome, onAdd, isFull }: PasteOwnLinesProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const isLeft = outcome !== null && outcome.refused.length + outcome.left > 0;
  return (
    <>
      <details
        className="py-3 print:hidden"
        open={isUnfolded || isLeft}
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary className="text-label font-medium text-accent">{OWN_LINE_WORDS.paste}</summary>
        <p className="pt-2 text-small text-muted">{OWN_LINE_WORDS.pasteHint}</p>
        <textarea
          rows={4}
          value={text}
          aria-label={OWN_LINE_WORDS.paste}
          onChange={(event) => onText(event.target.value)}
          className={`${FIELD_LOOK} my-2 block h-auto! w-full py-2`}
        />
        <Button onPress={onAdd} isDisabled={isFull || text.trim() === ''}>
          {OWN_LINE_WORDS.pasteAction}
        </Button>
      </details>
      <div aria-live="polite" className="text-table print:hidden">
        {outcome !== null && (
          <>
            <p>{pastedWords(outcome.added, outcome.refused.length)}</p>
            <ul className="text-loss">
              {outcome.refused.map((each) => (
                <li key={each.row} className="[overflow-wrap:anywhere]">
                  {refusedRowWords(each)}
                </li>
              ))}
            </ul>
            {outcome.left > 0 && <p className="text-loss">{leftRowsWords(outcome.left)}</p>}
          </>
        )}
      </div>
    </>
  );
}
