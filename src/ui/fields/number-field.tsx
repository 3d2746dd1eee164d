import { formatNumber } from '#ui/format/numbers.ts';
import { parseCount } from '#ui/format/parse-count.ts';
import type { CountOptions } from '#ui/format/parse-count.ts';
import type { Reading } from './typed-entry.ts';
import { TypedField } from './typed-field.tsx';
import type { FieldProps } from './typed-field.tsx';

export interface NumberFieldProps extends FieldProps, CountOptions {
  readonly value: number;
  readonly onChange: (count: number) => void;
}

/** A plain number, such as people or months; `unit` stands in its reading and may be typed. */
export function NumberField({ min, max, step, unit, value, onChange, ...field }: NumberFieldProps) {
  const options: CountOptions = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
    ...(unit === undefined ? {} : { unit }),
  };
  const read = (text: string): Reading<number> => {
    const counted = parseCount(text, options);
    return counted.ok ? { ok: true, value: counted.count } : counted;
  };
  const write = (count: number): string => formatNumber(count, 4);
  const spell = (count: number): string =>
    unit === undefined ? write(count) : `${write(count)}\u00A0${count === 1 ? unit.replace(/s$/, '') : unit}`;
  return (
    <TypedField
      {...field}
      value={value}
      read={read}
      write={write}
      spell={spell}
      onChange={onChange}
      inputMode="decimal"
    />
  );
}
