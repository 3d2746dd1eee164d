import { memo } from 'react';
import { amountOf } from '#model/business-case/read-case.ts';
import { outcomeCell, OUTCOMES } from '#model/delivery/outcomes.ts';
import { stopsOf } from '#model/findings/uncertainty/stops.ts';
import { Half } from '#features/uncertainty/shared/pair.tsx';
import { endingsTable } from '#features/uncertainty/shared/tables.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { endingName, ENDINGS_PROSE, endingsTitle } from '#words/uncertainty/endings.ts';
import { EndingsRows } from './endings-rows.tsx';

/** How the trials ended, beside the odds that they were drawn from; nothing where all were delivered, or it is not counted. */
export const EndingsSection = memo(function EndingsSection({
  view: { scene, working, contrast },
}: {
  readonly view: View;
}) {
  const { read } = scene;
  const { approach } = read.shape;
  const stops = working === null ? null : stopsOf(working.findings, approach);
  if (working === null || stops === null) return null;
  const lenses = [working, ...(contrast === null || contrast.findings.endings.length === 0 ? [] : [contrast])];
  const rows = OUTCOMES[approach].map((outcome) => ({
    outcome,
    name: endingName(outcome),
    cell: outcomeCell(approach, outcome, 'probability'),
    odds: amountOf(read, outcomeCell(approach, outcome, 'probability')),
    of: lenses.map(({ findings }) => findings.endings.find((each) => each.outcome === outcome) ?? null),
  }));
  const delivered = working.findings.endings.find(({ outcome }) => outcome === 'delivered')?.mean ?? null;
  const title = endingsTitle(stops, delivered);
  const names = lenses.map(({ name }) => shortName(name, 14));
  return (
    <Half title={title} prose={ENDINGS_PROSE[approach]}>
      <ChartFrame
        isTable
        title={`How the trials end: ${title}`}
        fileName="neev-endings"
        table={endingsTable(rows, names)}
      >
        <EndingsRows rows={rows} lenses={names} title={title} />
      </ChartFrame>
    </Half>
  );
});
