import { useRef, useState } from 'react';
import type { OwnSide } from '#model/document/own-line-edits.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Icon } from '#ui/icon.tsx';
import { sayAmount } from '#words/figures/say-amount.ts';
import { OWN_LINE_WORDS, OWN_WORDS } from '#words/own-lines.ts';
import { parseMoney } from '#words/reading/parse-money.ts';
import type { PastedLine } from '#words/reading/pasted-lines.ts';

/** A new line in one row: its name, its amount as one would say it, Enter. The name is in focus again for the next. */
export function AddOwnLine({
  side,
  onAdd,
}: {
  readonly side: OwnSide;
  readonly onAdd: (lines: readonly PastedLine[]) => void;
}) {
  const words = OWN_WORDS[side];
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const reading = amount.trim() === '' ? null : parseMoney(amount);
  const add = () => {
    const read = parseMoney(amount);
    if (name.trim() === '') setProblem(OWN_LINE_WORDS.noName);
    else if (!read.ok) setProblem(amount.trim() === '' ? OWN_LINE_WORDS.noAmount : read.problem);
    else {
      onAdd([{ name: name.trim(), amount: read.rupees }]);
      setName('');
      setAmount('');
      setProblem(null);
      nameField.current?.focus();
    }
  };
  return (
    <form
      className="border-t border-rule py-3"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={nameField}
          id={side}
          type="text"
          value={name}
          maxLength={80}
          aria-label={words.name}
          placeholder={words.example}
          onChange={(event) => setName(event.target.value)}
          className={`${FIELD_LOOK} min-w-40 flex-1`}
        />
        <input
          type="text"
          value={amount}
          aria-label={words.amount}
          placeholder="₹45 lakh"
          onChange={(event) => setAmount(event.target.value)}
          className={`${FIELD_LOOK} tnum w-32! text-end`}
        />
        <Button type="submit" icon="plus">
          {OWN_LINE_WORDS.add}
        </Button>
        <span className="tnum text-small text-muted">{reading?.ok === true && sayAmount(reading.rupees)}</span>
      </div>
      <p aria-live="polite" className="text-label text-loss empty:hidden">
        {problem !== null && (
          <span className="flex gap-2 pt-1">
            <Icon name="warning" size={14} className="mt-0.5 shrink-0" />
            {problem}
          </span>
        )}
      </p>
    </form>
  );
}
