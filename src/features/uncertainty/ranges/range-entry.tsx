import { numberField } from '#model/document/fields.ts';
import { rangeRefusalOf } from '#model/findings/uncertainty/range-refusal.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { driverName, driverValue } from '#words/uncertainty/drivers.ts';
import { useSettled } from '#features/uncertainty/shared/use-settled.ts';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import { readEntry, spellNumber, writeNumber } from '#words/reading/number-text.ts';
import type { Reading } from '#words/reading/reading.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import { RangeMark } from './range-mark.tsx';
import type { RangePart } from '#model/uncertainty/range-parts.ts';
import { PART_LABELS, partHint, refusalWords } from '#words/uncertainty/ranges.ts';

export interface RangeEntryProps {
  readonly driver: Driver;
  readonly part: RangePart;
}

/** The address of a part of a range, which is the id of its control. */
export const rangeFieldId = (path: string, part: RangePart | 'shape'): string => `uncertainty.drivers.${path}.${part}`;

/** One value of a driver's range. Emptied, it goes back to the usual one. */
export function RangeEntry({ driver, part }: RangeEntryProps) {
  const edit = useUncertaintyEdit();
  const { path, usual } = driver;
  // Any value between the field's bounds may be drawn, whatever steps its own entry has.
  const field = { ...numberField(path), multipleOf: 0 };
  const now = driver[part];
  const settled = useSettled<number>(now, (next) =>
    edit(
      ['drivers', path, part],
      next === usual[part] ? undefined : next,
      `${driverName(driver)}, ${part}: ${driverValue(driver, now)} → ${driverValue(driver, next)}`,
    ),
  );
  const read = (text: string): Reading<number> => {
    const entry = readEntry(field, text);
    if (!entry.ok) return entry;
    const value = entry.value ?? usual[part];
    const refusal = rangeRefusalOf(driver, part, value);
    return refusal === undefined
      ? { ok: true, value }
      : { ok: false, problem: refusalWords(refusal, driver, part, value) };
  };
  return (
    <div onBlur={settled.settle}>
      <TypedField<number>
        id={rangeFieldId(path, part)}
        label={PART_LABELS[part]}
        hint={partHint(part, driver.shape)}
        value={settled.value}
        read={read}
        write={(value) => writeNumber(field, value)}
        spell={(value) => spellNumber(field, value)}
        onChange={settled.change}
        mark={now === usual[part] ? <ProvenanceMark kind="ours" text="usual" /> : <RangeMark driver={driver} />}
      />
    </div>
  );
}
