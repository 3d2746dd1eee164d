import { formatRate } from '#ui/format/percent.ts';
import { parsePercent } from '#ui/format/parse-percent.ts';
import type { PercentOptions } from '#ui/format/parse-percent.ts';
import type { Reading } from './typed-entry.ts';
import { TypedField } from './typed-field.tsx';
import type { FieldProps } from './typed-field.tsx';

export interface PercentFieldProps extends FieldProps, PercentOptions {
  /** A fraction: 0.16 is shown as "16%". */
  readonly value: number;
  readonly onChange: (fraction: number) => void;
}

/** A percentage: reads "16" and "16%" as 0.16. */
export function PercentField({ min, max, value, onChange, ...field }: PercentFieldProps) {
  const read = (text: string): Reading<number> => {
    const percent = parsePercent(text, {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    });
    return percent.ok ? { ok: true, value: percent.fraction } : percent;
  };
  return (
    <TypedField
      {...field}
      value={value}
      read={read}
      write={formatRate}
      spell={formatRate}
      onChange={onChange}
      inputMode="decimal"
    />
  );
}
