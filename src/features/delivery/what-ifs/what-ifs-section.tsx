import { memo, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { whatIfsOf, type WhatIf } from '#model/findings/delivery/what-ifs.ts';
import { whatIfsTable } from '#features/delivery/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { WHAT_IF_HEADS, WHAT_IFS_NOTE, whatIfsTitle } from '#words/delivery/what-ifs.ts';
import { WHAT_IF_COLUMNS, WhatIfRow } from './what-if-row.tsx';

/** What a cheaper pilot, one more gate and a better-prepared team would change. */
export const WhatIfsSection = memo(function WhatIfsSection({ read }: { readonly read: Case }) {
  const all = useMemo(() => whatIfsOf(read), [read]);
  const title = whatIfsTitle(all);
  return (
    <Section title={title} prose={<p>{WHAT_IFS_NOTE}</p>}>
      <ChartFrame
        isTable
        title={`What would change it: ${title}`}
        fileName="neev-delivery-what-ifs"
        table={whatIfsTable(all)}
      >
        <div className="@container">
          <div
            aria-hidden="true"
            className={`hidden items-end gap-x-5 border-b border-rule pb-2 text-small text-muted @row:grid ${WHAT_IF_COLUMNS}`}
          >
            <span>{WHAT_IF_HEADS.what}</span>
            <span>{WHAT_IF_HEADS.change}</span>
            <span className="text-end">{WHAT_IF_HEADS.atRisk}</span>
            <span className="text-end">{WHAT_IF_HEADS.delivered}</span>
          </div>
          <ul>
            {all.map((whatIf) => (
              <WhatIfRow key={whatIf.id} whatIf={whatIf} extent={extentOf(all)} />
            ))}
          </ul>
        </div>
      </ChartFrame>
    </Section>
  );
});

/** From the lowest change to the highest, zero between them: the common scale of the bars. */
function extentOf(all: readonly WhatIf[]): readonly [number, number] {
  const changes = all.map(({ expectedChange }) => expectedChange);
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  return [low, high > low ? high : low + 1];
}
