import type { Counting, Gain } from '#model/readiness/gain.ts';
import type { FactorWorth } from '#model/readiness/worth.ts';
import type { Standing } from '#model/readiness/standings.ts';
import { classes } from '#ui/class-names.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { formatMoneyChange } from '#words/figures/money.ts';
import { partHeads, raiseWords, worthCaption } from '#words/readiness/gain.ts';

export interface WorthPartsProps {
  readonly standing: Standing;
  readonly worth: FactorWorth;
  readonly counting: Counting;
}

/** What one more point, the target and the maximum of a factor are worth: sooner, finished, together, and delivered in full. */
export function WorthParts({ standing, worth, counting }: WorthPartsProps) {
  const { factor, points, target } = standing;
  const rows = raiseWords(points, target, factor.maximum).map(({ raise, words }) => ({ words, gain: worth[raise] }));
  if (rows.length === 0)
    return <p className="text-label text-muted">At its maximum: there is nothing left to raise.</p>;
  const heads = partHeads(counting);
  const money = moneyScale(rows.flatMap(({ gain }) => heads.map(({ part }) => gain[part])));
  return (
    <table className="w-full text-label">
      <caption className="for-readers">{worthCaption(factor.label)}</caption>
      <thead>
        <tr className="border-b border-ink text-small text-muted">
          <th scope="col" className="py-1 pr-2 text-start font-normal">
            {money.head}
          </th>
          {heads.map(({ part, head }) => (
            <th key={part} scope="col" className="py-1 pl-2 text-end font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="tnum">
        {rows.map(({ words, gain }) => (
          <tr key={words} className="border-b border-rule">
            <th scope="row" className="py-1.5 pr-2 text-start font-normal">
              {words}
            </th>
            {heads.map(({ part }) => (
              <Amount key={part} part={part} amount={gain[part]} text={money.write(gain[part])} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AmountProps {
  readonly part: keyof Gain;
  readonly amount: number;
  readonly text: string;
}

const Amount = ({ part, amount, text }: AmountProps) => (
  <td
    title={formatMoneyChange(amount)}
    className={classes(
      'py-1.5 pl-2 text-end',
      part === 'together' && 'font-semibold',
      part === 'delivered' && 'text-muted',
      amount <= -1 && 'text-loss',
    )}
  >
    {text}
  </td>
);
