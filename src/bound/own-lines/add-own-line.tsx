import { useId, useRef, useState, type ReactNode } from 'react';
import type { OwnSide } from '#model/document/own-line-edits.ts';
import { fits, LONGEST_LINE_NAME } from '#scenario/limits.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { sayAmount } from '#words/figures/say-amount.ts';
import { longNameWords, OWN_LINE_WORDS, OWN_WORDS } from '#words/own-lines.ts';
import { parseMoney } from '#words/reading/parse-money.ts';
import { Labelled } from './labelled.tsx';

/** What a new line is besides its name and its amount: the fields that ask for it, and how it becomes a line. */
export interface NewLineParts<Line> {
  readonly fields: ReactNode;
  readonly lineOf: (name: string, rupees: number) => Line;
}

export interface AddOwnLineProps<Line> {
  readonly side: OwnSide;
  readonly begins: NewLineParts<Line>;
  readonly onAdd: (line: Line) => void;
  /** Several rows were pasted where a name is typed. */
  readonly onPasteRows: (text: string) => void;
}

/** What stands in the row. */
interface Draft {
  readonly name: string;
  readonly amount: string;
}

type Read = { readonly problem: string } | { readonly problem: null; readonly name: string; readonly rupees: number };

function readDraft({ name, amount }: Draft): Read {
  const text = name.trim();
  if (text === '') return { problem: OWN_LINE_WORDS.noName };
  if (!fits(text, LONGEST_LINE_NAME)) return { problem: longNameWords(LONGEST_LINE_NAME) };
  if (amount.trim() === '') return { problem: OWN_LINE_WORDS.noAmount };
  const read = parseMoney(amount);
  return read.ok ? { problem: null, name: text, rupees: read.rupees } : { problem: read.problem };
}

const EMPTY: Draft = { name: '', amount: '' };
/** A row of a spreadsheet, or several. */
const ROWS = /[\t\n\r]/;

/** A new line in one row: its name, its amount as one would say it, what it is, Enter. The name is in focus again for the next. */
export function AddOwnLine<Line>({ side, begins, onAdd, onPasteRows }: AddOwnLineProps<Line>) {
  const words = OWN_WORDS[side];
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const reading = draft.amount.trim() === '' ? null : parseMoney(draft.amount);
  const type = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(null);
  };
  const add = () => {
    const read = readDraft(draft);
    setProblem(read.problem);
    if (read.problem !== null) return;
    onAdd(begins.lineOf(read.name, read.rupees));
    setDraft(EMPTY);
    nameField.current?.focus();
  };
  return (
    <form
      className="border-b border-rule pt-3 pb-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <Labelled label={words.name} className="min-w-48 flex-1">
          <input
            ref={nameField}
            id={side}
            type="text"
            value={draft.name}
            placeholder={words.example}
            autoComplete="off"
            aria-describedby={problemId}
            onChange={(event) => type({ name: event.target.value })}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              if (!ROWS.test(text.trim())) return;
              event.preventDefault();
              onPasteRows(text);
            }}
            className={FIELD_LOOK}
          />
        </Labelled>
        <Labelled label={words.amount} className="w-32">
          <input
            type="text"
            value={draft.amount}
            placeholder="₹45 lakh"
            autoComplete="off"
            aria-describedby={problemId}
            onChange={(event) => type({ amount: event.target.value })}
            className={`${FIELD_LOOK} tnum text-end`}
          />
        </Labelled>
        {begins.fields}
        <Button type="submit" icon="plus">
          {OWN_LINE_WORDS.add}
        </Button>
      </div>
      <p className="tnum min-h-6 pt-1 text-small text-muted">
        {reading?.ok === true ? sayAmount(reading.rupees) : null}
      </p>
      <Refusal id={problemId}>{problem}</Refusal>
    </form>
  );
}
