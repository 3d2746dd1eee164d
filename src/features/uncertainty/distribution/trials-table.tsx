import type { ReactNode } from 'react';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { classes } from '#ui/class-names.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { formatProbability } from '#words/figures/percent.ts';
import { TRIALS_HEADS, trialsFigure } from '#words/uncertainty/trials.ts';
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
  const delivered = lenses.map(({ findings }) => deliveredApart(findings));
  const isTold = delivered.some((each) => each !== null);
  const money = moneyScale(
    [...lenses.map(({ findings }) => findings), ...delivered]
      .filter((each) => each !== null)
      .flatMap(({ p5, mean, p95 }) => [p5, mean, p95]),
  );
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
      {isTold ? (
        <>
          <Group head={TRIALS_HEADS.counted} of={lenses.map(({ findings }) => findings)} {...{ lenses, money }} />
          <Group head={TRIALS_HEADS.delivered} of={delivered} {...{ lenses, money }} />
        </>
      ) : (
        <Group of={lenses.map(({ findings }) => findings)} {...{ lenses, money }} />
      )}
    </table>
  );
}

type Statistics = Pick<SimulationFindings, 'mean' | 'p5' | 'p50' | 'p95' | 'probabilityPositive'>;

interface GroupProps {
  /** Over the rows, where there is more than one group. */
  readonly head?: string;
  readonly lenses: readonly SeenLens[];
  /** Of each lens; null where it has none. */
  readonly of: readonly (Statistics | null)[];
  readonly money: MoneyScale;
}

/** The rows of one way of counting. */
function Group({ head, lenses, of, money }: GroupProps) {
  const row = (
    name: string,
    last: boolean,
    cell: (found: Statistics, se: number) => ReactNode,
    isLoss: (found: Statistics) => boolean,
  ) => (
    <tr key={name} className={classes(!last && 'border-b border-rule')}>
      <th scope="row" className="py-1 text-muted [&_button]:text-start">
        {MEANINGS[name] === undefined ? name : <Term meaning={MEANINGS[name]}>{name}</Term>}
      </th>
      {of.map((found, k) => (
        <td
          key={k === 0 ? 'working' : 'contrast'}
          className={classes(
            'py-1 pl-2 text-end',
            k === 0 && 'font-semibold',
            found !== null && isLoss(found) && 'text-loss',
          )}
        >
          {found === null ? NO_FIGURE : cell(found, lenses[k]?.findings.se ?? 0)}
        </td>
      ))}
    </tr>
  );
  return (
    <tbody>
      {head !== undefined && (
        <tr className="border-b border-rule">
          <th scope="rowgroup" colSpan={1 + of.length} className="pt-3 pb-1 font-semibold">
            {head}
          </th>
        </tr>
      )}
      {ROWS.map(([name, key]) =>
        row(
          name,
          false,
          (found, se) => trialsFigure(money, found[key], se),
          (found) => found[key] < 0,
        ),
      )}
      {row(
        'Chance of gain',
        true,
        ({ probabilityPositive }) => formatProbability(probabilityPositive),
        () => false,
      )}
    </tbody>
  );
}
