import type { Case } from '#model/business-case/read-case.ts';
import { countedNpvs } from '#model/findings/kinds.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { COUNTING_LABELS } from '#words/kinds.ts';
import { countingTable } from '#features/verdict/shared/tables.ts';

/** Is it cash? The NPV when only cash saved counts, then with revenue, then with all, on one axis around ₹0. */
export function CountingBars({ read }: { readonly read: Case }) {
  const rows = countedNpvs(read).map((row) => ({ ...row, label: COUNTING_LABELS[row.counting] }));
  const low = Math.min(0, ...rows.map(({ npv }) => npv));
  const high = Math.max(0, ...rows.map(({ npv }) => npv));
  const span = high - low === 0 ? 1 : high - low;
  const share = (value: number) => `${(value / span) * 100}%`;
  return (
    <div className="mt-8">
      <h3 className="font-serif text-subject font-semibold">What is left if only cash counts, then revenue too</h3>
      <ChartFrame
        isTable
        title="NPV counting only cash saved, then revenue too, then everything"
        fileName="neev-is-it-cash"
        table={countingTable(rows)}
      >
        <ul className="mt-3">
          {rows.map(({ cell, label, npv }) => (
            <li
              key={cell}
              className="grid grid-cols-[8.5rem_minmax(0,1fr)_6rem] items-center gap-x-3 text-table @columns:grid-cols-[12rem_minmax(0,1fr)_7rem]"
            >
              <span>{label}</span>
              <span className="relative block h-8" aria-hidden="true">
                <span className="absolute inset-y-0 z-1 border-l border-ink" style={{ left: share(-low) }} />
                <span
                  className={`absolute top-2 h-4 ${npv < 0 ? 'bg-loss' : 'bg-accent'}`}
                  style={{ left: share(Math.min(npv, 0) - low), width: share(Math.abs(npv)) }}
                />
              </span>
              <span className={`tnum text-end font-semibold ${npv < 0 ? 'text-loss' : ''}`}>
                <Explained cell={cell} size="plain">
                  {formatMoney(npv)}
                </Explained>
              </span>
            </li>
          ))}
        </ul>
      </ChartFrame>
    </div>
  );
}
