import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { OWN_LINE_WORDS, pastedWords } from '#words/own-lines.ts';
import { readPasted, type PastedLine, type PastedRows } from '#words/reading/pasted-lines.ts';

/** Several rows at once, from a spreadsheet. What was read is added; the rest stays in the box, each row with its reason. */
export function PasteOwnLines({
  longest,
  room,
  onAdd,
}: {
  readonly longest: number;
  /** How many more lines there may be. */
  readonly room: number;
  readonly onAdd: (lines: readonly PastedLine[], what: string) => void;
}) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<{ readonly added: number; readonly refused: PastedRows['refused'] } | null>(
    null,
  );
  const add = () => {
    const { lines, refused } = readPasted(text, longest);
    const taken = lines.slice(0, room);
    if (taken.length > 0) onAdd(taken, OWN_LINE_WORDS.pasted);
    const rows = text.split(/\r\n?|\n/);
    const left = [
      ...refused.map(({ row }) => rows[row - 1] ?? ''),
      ...lines.slice(room).map(({ name, amount }) => `${name}\t${amount}`),
    ];
    setText(left.join('\n'));
    setOutcome({ added: taken.length, refused });
  };
  return (
    <details className="border-t border-rule py-3 print:hidden">
      <summary className="text-label font-medium text-accent">{OWN_LINE_WORDS.paste}</summary>
      <p className="pt-2 text-small text-muted">{OWN_LINE_WORDS.pasteHint}</p>
      <textarea
        rows={4}
        value={text}
        aria-label={OWN_LINE_WORDS.paste}
        onChange={(event) => setText(event.target.value)}
        className={`${FIELD_LOOK} my-2 block h-auto! w-full py-2`}
      />
      <Button onPress={add} isDisabled={text.trim() === ''}>
        {OWN_LINE_WORDS.pasteAction}
      </Button>
      <div aria-live="polite" className="pt-2 text-table">
        {outcome !== null && (
          <>
            <p>{pastedWords(outcome.added, outcome.refused.length)}</p>
            <ul className="text-loss">
              {outcome.refused.map(({ row, problem }) => (
                <li key={row}>
                  Row {row}: {problem}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
