import { memo } from 'react';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { useMedia } from '#ui/use-media.ts';

interface Row {
  readonly name: string;
  readonly cell: (year: number) => string;
  readonly total: string | null;
  readonly sign: 1 | -1;
  readonly look: string;
}

const ROWS: readonly Row[] = [
  { name: 'Benefits', cell: (t) => `benefits.year.${t}`, total: 'benefits.total', sign: 1, look: '' },
  { name: 'Investment', cell: (t) => `investment.year.${t}`, total: 'investment.total', sign: -1, look: 'text-cost' },
  { name: 'Net', cell: (t) => `projection.net.${t}`, total: null, sign: 1, look: 'font-semibold' },
];

/** The column of totals stands under the label of the chart's last point: 144 px, as wide as the plot's right margin. */
export const TOTAL_COLUMN = 144;

/** More years than this stand one under the other: side by side their figures would not fit. */
const MOST_ACROSS = 5;
/** Nor do amounts of more characters, on a phone. */
const WIDE = 7;

/** Benefits, investment and net, in crore, year by year. Across, its columns stand under the plot's years. */
export const YearTable = memo(function YearTable({ read }: { readonly read: Case }) {
  const years = yearsOf(read.shape);
  const money = moneyScale(['benefits.total', 'investment.total'].map((id) => amountOf(read, id)));
  const horizon = capitalise(counted(years.length, 'year'));
  const isNarrow = useMedia('(max-width: 44.99rem)');
  const isWide = isNarrow && money.write(amountOf(read, 'benefits.total')).length > WIDE;
  return years.length > MOST_ACROSS || isWide ? (
    <YearsDown read={read} money={money} years={years} horizon={horizon} />
  ) : (
    <YearsAcross read={read} money={money} years={years} horizon={horizon} />
  );
});

interface Shown {
  readonly read: Case;
  readonly money: MoneyScale;
}

interface TableProps extends Shown {
  readonly years: readonly number[];
  readonly horizon: string;
}

const sumNet = (read: Case) => amountOf(read, 'benefits.total') - amountOf(read, 'investment.total');

function Total({ read, money, row }: Shown & { readonly row: Row }) {
  if (row.total === null) return <>{money.write(sumNet(read))}</>;
  return <Amount read={read} money={money} id={row.total} sign={row.sign} />;
}

function Amount({ read, money, id, sign }: Shown & { readonly id: string; readonly sign: 1 | -1 }) {
  const value = amountOf(read, id);
  return (
    <Explained cell={id} size="plain">
      {money.write(value === 0 ? 0 : sign * value)}
    </Explained>
  );
}

/** The unit; where the curve above is after tax, that these amounts are not. */
const headOf = (read: Case, { head }: MoneyScale) =>
  amountOf(read, 'finance.taxRate') > 0 ? `${head}, before tax` : head;

const CAPTION = 'Benefits, investment and net by year';

function YearsAcross({ read, money, years, horizon }: TableProps) {
  return (
    <table className="tnum w-full table-fixed text-table">
      <caption className="for-readers">{CAPTION}</caption>
      <colgroup>
        <col className="w-20 @columns:w-72" />
        {years.map((year) => (
          <col key={year} />
        ))}
        <col className="w-[22%] @columns:w-36" />
      </colgroup>
      <thead>
        <tr className="text-small text-muted">
          <th scope="col" className="py-1.5">
            {headOf(read, money)}
          </th>
          {years.map((year) => (
            <th key={year} scope="col" className="py-1.5 text-center">
              Year {year}
            </th>
          ))}
          <th scope="col" className="py-1.5 pl-2 text-start">
            {horizon}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row.name} className={classes(row.total === null && 'border-t border-ink')}>
            <th scope="row" className={classes('py-2', row.total === null ? 'font-semibold' : 'text-muted')}>
              {row.name}
            </th>
            {years.map((year) => (
              <td key={year} className={classes('py-2 text-center', row.look)}>
                <Amount read={read} money={money} id={row.cell(year)} sign={row.sign} />
              </td>
            ))}
            <td className={classes('py-2 pl-2 font-semibold', row.look)}>
              <Total read={read} money={money} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function YearsDown({ read, money, years, horizon }: TableProps) {
  return (
    <table className="tnum w-full text-table @columns:ml-72 @columns:w-[calc(100%-18rem)]">
      <caption className="for-readers">{CAPTION}</caption>
      <thead>
        <tr className="border-b border-rule text-small text-muted">
          <th scope="col" className="py-1.5">
            {headOf(read, money)}
          </th>
          {ROWS.map(({ name }) => (
            <th key={name} scope="col" className="py-1.5 pl-3 text-end">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row" className="py-1 whitespace-nowrap text-muted">
              Year {year}
            </th>
            {ROWS.map((row) => (
              <td key={row.name} className={classes('py-1 pl-3 text-end', row.look)}>
                <Amount read={read} money={money} id={row.cell(year)} sign={row.sign} />
              </td>
            ))}
          </tr>
        ))}
        <tr className="border-t border-ink font-semibold">
          <th scope="row" className="py-1.5 font-semibold">
            {horizon}
          </th>
          {ROWS.map((row) => (
            <td key={row.name} className={classes('py-1.5 pl-3 text-end', row.look)}>
              <Total read={read} money={money} row={row} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
