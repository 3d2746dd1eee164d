import type { Driver } from '#model/uncertainty/driver.ts';
import { driverName } from './driver-words.ts';
import { useSettled } from './use-settled.ts';
import { CellField } from '#ui/fields/cell-field.tsx';
import type { Reading } from '#ui/fields/typed-entry.ts';
import { formatNumber } from '#ui/format/numbers.ts';
import { parseCount } from '#ui/format/parse-count.ts';
import type { Pair } from './pairs.ts';

export interface PairFieldProps {
  readonly one: Driver;
  readonly other: Driver;
  readonly rank: number | undefined;
  /** What is in force where the pairs asked for were mended; undefined where it is what was asked for. */
  readonly used: number | undefined;
  readonly onChange: (rank: number | undefined) => void;
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

/** The rank correlation of two drivers as a field. */
export function PairField({ one, other, rank, used, onChange }: PairFieldProps) {
  const settled = useSettled<number | undefined>(rank, onChange);
  const write = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 3));
  return (
    <span onBlur={settled.settle} className="inline-flex flex-col">
      <CellField<number | undefined>
        id={`uncertainty.correlations.${one.path}.${other.path}`}
        label={`Correlation of ${driverName(one)} and ${driverName(other)}`}
        value={settled.value}
        read={readRank}
        write={write}
        spell={(value) => (value === undefined ? 'none' : formatNumber(value, 3))}
        onChange={settled.change}
      />
      {used !== undefined && (
        <span className="pt-0.5 text-end text-small text-muted">used {formatNumber(used, 2)}</span>
      )}
    </span>
  );
}
