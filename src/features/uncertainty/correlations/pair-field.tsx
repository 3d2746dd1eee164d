import { useId } from 'react';
import { createPortal } from 'react-dom';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { useSettled } from '#features/uncertainty/shared/use-settled.ts';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { useTypedEntry } from '#ui/fields/typed-entry.ts';
import type { Reading } from '#words/reading/reading.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { parseCount } from '#words/reading/parse-count.ts';
import { Icon } from '#ui/icon.tsx';
import type { Pair } from './pairs.ts';

export interface PairFieldProps {
  readonly one: Driver;
  readonly other: Driver;
  readonly rank: number | undefined;
  /** What is in force where the pairs asked for were mended; undefined where it is what was asked for. */
  readonly used: number | undefined;
  readonly onChange: (rank: number | undefined) => void;
  /** Where a refusal has room, with the pair's name; left out, it follows the field and takes its row's whole width. */
  readonly problemsAt?: HTMLElement | null;
}

/** What a picture of the pairs takes. */
export interface PairFieldsProps {
  readonly drivers: readonly Driver[];
  readonly pairs: readonly Pair[];
  readonly set: (one: Driver, other: Driver, rank: number | undefined) => void;
  readonly usedOf: (one: Driver, other: Driver) => number | undefined;
}

/** How a correlation is typed: from −1 to 1, empty for none. */
function readRank(text: string): Reading<number | undefined> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const read = parseCount(text, { min: -1, max: 1 });
  return read.ok
    ? { ok: true, value: read.count }
    : { ok: false, problem: 'A correlation is a number from −1 to 1, such as 0.5.' };
}

const spell = (rank: number | undefined): string => (rank === undefined ? 'none' : formatNumber(rank, 3));

/** The rank correlation of two drivers as a field. It and its refusal are two items of the place it stands in. */
export function PairField({ one, other, rank, used, onChange, problemsAt }: PairFieldProps) {
  const settled = useSettled<number | undefined>(rank, onChange);
  const id = `uncertainty.correlations.${one.path}.${other.path}`;
  const messageId = useId();
  const { input, shownProblem } = useTypedEntry<number | undefined>({
    value: settled.value,
    read: readRank,
    write: (value) => (value === undefined ? '' : spell(value)),
    onChange: settled.change,
    draftId: id,
  });
  const names = `${driverName(one)} and ${driverName(other)}`;
  const message = (
    <span id={messageId} aria-live="polite" className="block w-full text-label text-loss empty:hidden">
      {shownProblem !== undefined && (
        <span className="flex gap-2 pt-1">
          <Icon name="warning" size={14} className="mt-0.5 shrink-0" />
          <span>
            {problemsAt !== undefined && `${names}: `}
            {shownProblem} Still using {spell(settled.value)}.
          </span>
        </span>
      )}
    </span>
  );
  return (
    <>
      <span onBlur={settled.settle} className="inline-flex flex-col">
        <input
          {...input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-label={`Correlation of ${names}`}
          aria-invalid={shownProblem !== undefined || undefined}
          aria-describedby={messageId}
          className={`${FIELD_LOOK} tnum w-19! shrink-0 text-end text-table!`}
        />
        {used !== undefined && (
          <span className="pt-0.5 text-end text-small text-muted">used {formatNumber(used, 2)}</span>
        )}
      </span>
      {problemsAt === undefined ? message : problemsAt !== null && createPortal(message, problemsAt)}
    </>
  );
}
