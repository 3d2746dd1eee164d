import type { Case } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import { wayOf } from '#model/delivery/rollout.ts';
import type { Approach } from '#model/document/document.ts';
import { Explained } from '#ui/explained.tsx';
import { outcomeWords, wayTitle } from '#words/delivery.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';

/** How one way may end: how likely, what is spent and unlocked by then, and what it is worth. */
export function WayTable({ read, approach }: { readonly read: Case; readonly approach: Approach }) {
  const { outcomes, expectedNpv } = wayOf(read, approach);
  return (
    <table className="w-full text-table">
      <caption className="pb-2 text-start font-semibold">{wayTitle(approach)}</caption>
      <thead className="text-small text-muted">
        <tr>
          {['Ends', 'How likely', 'Spent', 'Unlocked', 'NPV'].map((head, k) => (
            <th key={head} scope="col" className={k === 0 ? 'text-start font-normal' : 'text-end font-normal'}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ name, probability, spent, unlocked, npv }) => (
          <tr key={name} className="border-t border-rule">
            <th scope="row" className="py-2 text-start font-normal">
              {outcomeWords(approach, name)}
            </th>
            <td className="text-end tabular-nums">{formatRate(probability)}</td>
            <td className="text-end tabular-nums">{formatRate(spent)}</td>
            <td className="text-end tabular-nums">{formatRate(unlocked)}</td>
            <td className="text-end tabular-nums">
              <Explained cell={outcomeCell(approach, name, 'npv')} size="plain">
                {formatMoney(npv)}
              </Explained>
            </td>
          </tr>
        ))}
        <tr className="border-t border-ink font-semibold">
          <th scope="row" className="py-2 text-start">
            Expected
          </th>
          <td colSpan={3} aria-hidden="true" />
          <td className="text-end tabular-nums">
            <Explained cell={wayCell(approach, 'expectedNpv')} size="plain">
              {formatMoney(expectedNpv)}
            </Explained>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
