import { formatMoney } from '#ui/format/money.ts';
import { parseMoney } from '#ui/format/parse-money.ts';
import type { MoneyOptions } from '#ui/format/parse-money.ts';
import type { Reading } from './typed-entry.ts';
import { TypedField } from './typed-field.tsx';
import type { FieldProps } from './typed-field.tsx';

interface Common extends FieldProps, MoneyOptions {
  /** What the reading says for an empty optional field: "from the model". */
  readonly emptyText?: string;
}
export type MoneyFieldProps = Common &
  (
    | { readonly isOptional?: false; readonly value: number; readonly onChange: (rupees: number) => void }
    | {
        readonly isOptional: true;
        readonly value: number | undefined;
        readonly onChange: (rupees: number | undefined) => void;
      }
  );

/** An amount in rupees, typed as one would say it. Each readable keystroke is passed on; the reading shows it in exact rupees. */
export function MoneyField(props: MoneyFieldProps) {
  const { allowNegative = false, max, emptyText = 'not set', isOptional, value, onChange: _pass, ...field } = props;
  const read = (text: string): Reading<number | undefined> => {
    if (isOptional === true && text.trim() === '') return { ok: true, value: undefined };
    const money = parseMoney(text, { allowNegative, ...(max === undefined ? {} : { max }) });
    return money.ok ? { ok: true, value: money.rupees } : money;
  };
  return (
    <TypedField<number | undefined>
      {...field}
      value={value}
      read={read}
      write={(rupees) => (rupees === undefined ? '' : formatMoney(rupees, 'entry'))}
      spell={(rupees) => (rupees === undefined ? emptyText : formatMoney(rupees, 'exact'))}
      onChange={(rupees) => {
        if (props.isOptional === true) props.onChange(rupees);
        else if (rupees !== undefined) props.onChange(rupees);
      }}
    />
  );
}
