import { classes } from '#ui/class-names.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { formatProbability } from '#words/figures/percent.ts';
import { trialsFigure } from '#words/uncertainty/trials.ts';
import { Term } from '#ui/term.tsx';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { trialNumber } from '#words/uncertainty/trial-number.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';

const ROWS = [
  ['Mean', 'mean'],
  ['P5', 'p5'],
  ['P50', 'p50'],
  ['P95', 'p95'],
] as const;

const MEANINGS: Readonly<Record<string, string>> = {
  Mean: 'The average NPV of all trials.',
  P5: 'One trial in twenty ends below it.',
  P50: 'Half of the trials end below it.',
  P95: 'One trial in twenty ends above it.',
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
          {lenses.map(({ name, findings }, k) => (
            <th key={k === 0 ? 'working' : 'contrast'} scope="col" className="py-1.5 pl-2 text-end align-top">
              {shortName(name, 14)}
              {findings.trials !== working.findings.trials && (
                <span className="block font-normal">{trialNumber(findings.trials)} trials</span>
              )}
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
                {trialsFigure(money, findings[key], findings.se)}
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
