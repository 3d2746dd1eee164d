import { useState, type ReactNode } from 'react';
import type { NewBenefit, NewCost, OwnSide } from '#model/document/own-line-edits.ts';
import { LONGEST_LINE_NAME, MOST_OWN_LINES } from '#scenario/limits.ts';
import { fullWords } from '#words/own-lines.ts';
import { readPasted } from '#words/reading/pasted-lines.ts';
import { AddOwnLine, type NewLineParts } from './add-own-line.tsx';
import { PasteOwnLines, type Pasted } from './paste-own-lines.tsx';
import { useOwnLines } from './use-own-lines.ts';

export interface OwnLineListProps {
  readonly side: OwnSide;
  /** How many lines there are. */
  readonly count: number;
  /** The rows. */
  readonly children: ReactNode;
  /** What a new line is besides its name and amount, and the fields for it. */
  readonly begins: NewLineParts<NewCost | NewBenefit>;
}

/** Lines of one's own: their rows, a row for the next, and a place for several from a spreadsheet. */
export function OwnLineList({ side, count, children, begins }: OwnLineListProps) {
  const { add, paste } = useOwnLines(side);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Pasted | null>(null);
  const room = MOST_OWN_LINES - count;
  const addRows = (pasted: string) => {
    const { lines, refused } = readPasted(pasted, LONGEST_LINE_NAME);
    const taken = lines.slice(0, room);
    if (taken.length > 0) paste(taken);
    const rows = pasted.split(/\r\n?|\n/);
    const beyond = lines.slice(room);
    const kept = [...refused, ...beyond].map(({ row }) => row).toSorted((a, b) => a - b);
    setText(kept.map((row) => rows[row - 1] ?? '').join('\n'));
    setOutcome({ added: taken.length, refused, left: beyond.length });
  };
  return (
    <>
      <ul className="border-t border-rule empty:hidden">{children}</ul>
      {room > 0 ? (
        <AddOwnLine side={side} begins={begins} onAdd={add} onPasteRows={addRows} />
      ) : (
        <p className="py-3 text-table">{fullWords(MOST_OWN_LINES)}</p>
      )}
      {(room > 0 || text !== '') && (
        <PasteOwnLines text={text} onText={setText} outcome={outcome} onAdd={() => addRows(text)} isFull={room <= 0} />
      )}
    </>
  );
}
