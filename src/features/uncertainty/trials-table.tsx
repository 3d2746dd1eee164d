import { classes } from '#ui/class-names.ts';
import { formatMoney } from '#ui/format/money.ts';
import { moneyScale, type MoneyScale } from '#ui/format/money-scale.ts';
import { formatProbability } from '#ui/format/percent.ts';
import { Term } from '#ui/term.tsx';
import { shortName } from './labels.tsx';
import type { SeenLens } from './seen-lens.ts';

const ROWS = [
  ['Mean', 'mean'],
  ['Standard error', 'se'],
  ['P5', 'p5'],
  ['P50', 'p50'],
  ['P95', 'p95'],
] as const;

const MEANINGS: Readonly<Record<string, string>> = {
  Mean: 'The average NPV of all trials.',
  'Standard error':
    'How far the mean of so many trials may lie from that of endlessly many; twice it, nineteen times in twenty.',
  P5: 'One trial in twenty ends below it.',
  P50: 'Half of the trials end below it.',
  P95: 'One trial in twenty ends above it.',
};

/** An amount that rounds to nothing keeps a second decimal. */
const written = (money: MoneyScale, value: number): string => {
  const text = money.write(value, 1);
  return /[1-9]/.test(text) ? text : money.write(value, 2);
};

export interface TrialsTableProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
}

/** The trials' figures, lens beside lens. */
export function TrialsTable({ working, contrast }: TrialsTableProps) {
  const lenses = [working, ...(contrast === null ? [] : [contrast])];
  const money = moneyScale(lenses.flatMap(({ findings }) => [findings.p5, findings.mean, findings.p95]));
  return (
    <table className="tnum w-full text-table text-ink">
      <caption className="for-readers">The trials in figures</caption>
      <thead>
        <tr className="border-b border-rule text-small text-muted">
          <th scope="col" className="py-1.5">
            NPV, {money.head}
          </th>
          {lenses.map(({ name }, k) => (
            <th key={k === 0 ? 'working' : 'contrast'} scope="col" className="py-1.5 pl-2 text-end">
              {shortName(name, 14)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, key]) => (
          <tr key={name} className="border-b border-rule">
            <th scope="row" className="py-1 text-muted [&_button]:text-start">
              <Term meaning={MEANINGS[name] ?? name}>{name}</Term>
            </th>
            {lenses.map(({ findings }, k) => (
              <td
                key={k === 0 ? 'working' : 'contrast'}
                className={classes('py-1 pl-2 text-end', k === 0 && 'font-semibold', findings[key] < 0 && 'text-loss')}
              >
                {key === 'se' ? formatMoney(findings.se) : written(money, findings[key])}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1 text-muted">
            Chance of gain
          </th>
          {lenses.map(({ findings }, k) => (
            <td
              key={k === 0 ? 'working' : 'contrast'}
              className={classes('py-1 pl-2 text-end', k === 0 && 'font-semibold')}
            >
              {formatProbability(findings.probabilityPositive)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
