import type { EndingRow } from '#features/uncertainty/shared/tables.ts';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { Term } from '#ui/term.tsx';
import { bareAmount } from '#words/figures/shown-amount.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
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

/**
 * A row an end: its exact odds and the trials that came to it, and through each lens what they were worth. A mean and its
 * range stand in one cell, so that the table is as narrow as a sheet of paper and half a page; on a phone the trials' own
 * share, which is the odds but for chance, gives way, and how many gain stands in that cell too.
 */
export function EndingsRows({ rows, lenses, title }: EndingsRowsProps) {
  const money = moneyScale(rows.flatMap(({ of }) => of.flatMap((each) => (each === null ? [] : [each.p5, each.p95]))));
  return (
    <div className="@container">
      <table className="tnum w-full text-label @row:text-table">
        <caption className="for-readers">{title}</caption>
        <thead className="align-bottom text-small text-muted">
          <tr>
            <th scope="col" rowSpan={2} className="pb-1.5">
              {ENDING_HEADS.ends}
            </th>
            <th scope="col" rowSpan={2} className="pb-1.5 pl-2 text-end">
              <Term meaning={ENDING_NOTES.odds}>{ENDING_HEADS.odds}</Term>
            </th>
            <th scope="col" rowSpan={2} className="hidden pb-1.5 pl-2 text-end @row:table-cell">
              <Term meaning={ENDING_NOTES.trials}>{ENDING_HEADS.trials}</Term>
            </th>
            {lenses.map((lens) => (
              <th key={lens} scope="colgroup" colSpan={2} className="hidden pt-1 pl-5 @row:table-cell">
                <span className="block border-b border-rule pb-1 text-end">
                  {lens}, {money.head}
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {lenses.flatMap((lens) => [
              <th key={`${lens} mean`} scope="col" className="min-w-22 pt-1 pb-1.5 pl-3 text-end @row:pl-5">
                <span className="block @row:hidden">
                  {lens}, <span className="whitespace-nowrap">{money.head}</span>
                </span>
                {ENDING_HEADS.mean}
                <span className="block font-normal">{ENDING_HEADS.range}</span>
                <span className="block font-normal @row:hidden">{ENDING_HEADS.gain}</span>
              </th>,
              <th key={`${lens} gain`} scope="col" className="hidden pt-1 pb-1.5 pl-2 text-end @row:table-cell">
                {ENDING_HEADS.gain}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody className="border-t border-ink">
          {rows.map(({ outcome, name, cell, odds, of }) => (
            <tr
              key={outcome}
              className={classes('border-b border-rule align-top', outcome === 'delivered' && 'font-semibold')}
            >
              <th scope="row" className="py-1 pr-1">
                {name}
              </th>
              <td className="py-1 pl-2 text-end">
                <Explained cell={cell} size="plain">
                  {formatOdds(odds)}
                </Explained>
              </td>
              <td className="hidden py-1 pl-2 text-end font-normal text-muted @row:table-cell">
                {formatProbability(of[0]?.share ?? 0)}
              </td>
              {of.map((each, k) => (
                <LensCells key={lenses[k]} found={each} money={money} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From here on a bare number has more digits than a cell has room for, ₹. */
const VAST = 1e12;

/** An amount that rounds to nothing keeps a second decimal; a vast one has a unit of its own. */
function figure(money: MoneyScale, amount: number): string {
  if (Math.abs(amount) >= VAST) return bareAmount(amount);
  return money.round(amount, 1) === 0 ? money.write(amount, 2) : money.write(amount, 1);
}

/** What trials that ended so were worth through one lens: their mean over where nine in ten lie, and how many gain. */
function LensCells({ found, money }: { readonly found: EndingFindings | null; readonly money: MoneyScale }) {
  if (found === null)
    return (
      <>
        <td className="py-1 pl-3 text-end @row:pl-5">{NO_FIGURE}</td>
        <td className="hidden py-1 pl-2 text-end @row:table-cell">{NO_FIGURE}</td>
      </>
    );
  const { mean, p5, p95, probabilityPositive } = found;
  return (
    <>
      <td className="py-1 pl-3 text-end @row:pl-5">
        <span className={classes(mean < 0 && 'text-loss')}>{figure(money, mean)}</span>
        <span
          className={classes(
            'block text-small font-normal text-muted',
            Math.abs(p95) < VAST && '@row:whitespace-nowrap',
          )}
        >
          {figure(money, p5)} to {figure(money, p95)}
        </span>
        <span className="block text-small font-normal @row:hidden">
          {formatProbability(probabilityPositive)} {inSentence(ENDING_HEADS.gain)}
        </span>
      </td>
      <td className="hidden py-1 pl-2 text-end font-normal @row:table-cell">
        {formatProbability(probabilityPositive)}
      </td>
    </>
  );
}
