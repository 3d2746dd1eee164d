import { Fragment } from 'react';
import type { EndingRow } from '#features/uncertainty/shared/tables.ts';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { Term } from '#ui/term.tsx';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { formatProbability } from '#words/figures/percent.ts';
import type { EndingFindings } from '#model/uncertainty/findings.ts';
import { ENDING_HEADS, ENDING_NOTES } from '#words/uncertainty/endings.ts';

export interface EndingsRowsProps {
  readonly rows: readonly (EndingRow & { readonly outcome: string; readonly cell: string })[];
  /** Names of the lenses, in the order of each row's findings. */
  readonly lenses: readonly string[];
  readonly title: string;
}

/** A row an end: its exact odds, the trials that came to it, and through each lens what they were worth. */
export function EndingsRows({ rows, lenses, title }: EndingsRowsProps) {
  const money = moneyScale(rows.flatMap(({ of }) => of.flatMap((each) => (each === null ? [] : [each.p5, each.p95]))));
  return (
    <table className="tnum w-full text-table print:table-fixed print:text-small print:[zoom:0.7] print:[&_td]:pl-1 print:[&_td]:[overflow-wrap:anywhere] print:[&_th]:pl-1 print:[&_th]:[overflow-wrap:anywhere]">
      <caption className="for-readers">{title}</caption>
      <thead className="text-small text-muted">
        <tr>
          <th scope="col" rowSpan={2} className="py-1.5 pr-3 align-bottom">
            {ENDING_HEADS.ends}
          </th>
          <th scope="col" rowSpan={2} className="py-1.5 pl-3 text-end align-bottom">
            <Term meaning={ENDING_NOTES.odds}>{ENDING_HEADS.odds}</Term>
          </th>
          <th scope="col" rowSpan={2} className="py-1.5 pl-3 text-end align-bottom">
            <Term meaning={ENDING_NOTES.trials}>{ENDING_HEADS.trials}</Term>
          </th>
          {lenses.map((lens) => (
            <th key={lens} scope="colgroup" colSpan={3} className="hidden pt-1.5 pl-7 @row:table-cell">
              <span className="block border-b border-rule pb-1 text-center">
                {lens}, {money.head}
              </span>
            </th>
          ))}
        </tr>
        <tr className="hidden @row:table-row">
          {lenses.flatMap((lens) =>
            (['mean', 'range', 'gain'] as const).map((head, k) => (
              <th key={`${lens} ${head}`} scope="col" className={classes('pb-1.5 text-end', k === 0 ? 'pl-7' : 'pl-3')}>
                {ENDING_HEADS[head]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody className="border-t border-ink">
        {rows.map(({ outcome, name, cell, odds, of }) => (
          <Fragment key={outcome}>
            <tr
              className={classes(
                'align-top @row:border-b @row:border-rule',
                outcome === 'delivered' && 'font-semibold',
              )}
            >
              <th scope="row" className="pt-2 pr-3 @row:pb-2">
                {name}
              </th>
              <td className="pt-2 pl-3 text-end">
                <Explained cell={cell} size="plain">
                  {formatOdds(odds)}
                </Explained>
              </td>
              <td className="pt-2 pl-3 text-end font-normal text-muted">{formatProbability(of[0]?.share ?? 0)}</td>
              {of.map((each, k) => (
                <LensCells key={lenses[k]} found={each} money={money} />
              ))}
            </tr>
            <tr className="border-b border-rule text-small text-muted @row:hidden">
              <td colSpan={3} className="pb-2">
                {of.map((each, k) => (
                  <span key={lenses[k]} className="block">
                    {lenses[k]}:{' '}
                    {each === null
                      ? NO_FIGURE
                      : `${figure(money, each.mean)} (${ends(money, each)}), ${gain(each)} gain`}
                  </span>
                ))}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** An amount that rounds to nothing keeps a second decimal. */
const figure = (money: MoneyScale, amount: number): string =>
  money.round(amount, 1) === 0 ? money.write(amount, 2) : money.write(amount, 1);

const ends = (money: MoneyScale, { p5, p95 }: EndingFindings): string =>
  `${figure(money, p5)} to ${figure(money, p95)}`;

const gain = ({ probabilityPositive }: EndingFindings): string => formatProbability(probabilityPositive);

function LensCells({ found, money }: { readonly found: EndingFindings | null; readonly money: MoneyScale }) {
  return (
    <>
      <td
        className={classes(
          'hidden py-2 pl-7 text-end @row:table-cell',
          found !== null && found.mean < 0 && 'text-loss',
        )}
      >
        {found === null ? NO_FIGURE : figure(money, found.mean)}
      </td>
      <td className="hidden py-2 pl-3 text-end font-normal whitespace-nowrap text-muted @row:table-cell">
        {found === null ? NO_FIGURE : ends(money, found)}
      </td>
      <td className="hidden py-2 pl-3 text-end font-normal @row:table-cell">
        {found === null ? NO_FIGURE : gain(found)}
      </td>
    </>
  );
}
