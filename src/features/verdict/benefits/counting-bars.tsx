import type { Case } from '#model/business-case/read-case.ts';
import { countedNpvs } from '#model/findings/kinds.ts';
import { LOSS, SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip, StripLine } from '#ui/chart/strip.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { COUNTING_LABELS } from '#words/kinds.ts';
import { countingTable } from '#features/verdict/shared/tables.ts';

const ROW = 32;
const BAR = 16;

/** Is it cash? The NPV when only cash saved counts, then with revenue, then with all, on one axis around ₹0. */
export function CountingBars({ read }: { readonly read: Case }) {
  const rows = countedNpvs(read).map((row) => ({ ...row, label: COUNTING_LABELS[row.counting] }));
  const low = Math.min(0, ...rows.map(({ npv }) => npv));
  const high = Math.max(0, ...rows.map(({ npv }) => npv));
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
              <Strip x={[low, high > low ? high : low + 1]} height={ROW}>
                <Bar span={[0, npv]} at={0.5} size={BAR} look={SOLID} below={LOSS} />
                <StripLine at={0} stroke="var(--color-ink)" />
              </Strip>
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
