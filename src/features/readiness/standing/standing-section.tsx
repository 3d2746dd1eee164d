import { memo } from 'react';
import { FACTORS } from '#model/facts/readiness.ts';
import { Building } from '#ui/brand/building.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { formatNumber, numberWord } from '#words/figures/numbers.ts';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { Section } from '#ui/page.tsx';
import { useMedia } from '#ui/use-media.ts';
import { Radar } from './radar.tsx';
import type { Scores, Standing } from '#model/readiness/standings.ts';
import { standingTable } from './standing-table.ts';
import { ladderOf } from '#model/findings/readiness/ladder.ts';
import { levelOf, levelSentence, OUR_TARGETS, SHAPE_TITLE, standingTitle } from '#words/readiness/standing.ts';

export interface StandingSectionProps {
  readonly standings: readonly Standing[];
  readonly now: Scores;
  /** Once every target is reached. */
  readonly aim: Scores;
}

const LEGEND = [
  { label: 'Now', fill: 'var(--color-accent-soft)', stroke: 'var(--color-accent)' },
  { label: 'Target', fill: 'none', stroke: 'var(--color-ink)' },
];

/** Now against target: the building at its height, and the twelve factors as a shape. */
export const StandingSection = memo(function StandingSection({ standings, now, aim }: StandingSectionProps) {
  const { name } = levelOf(now);
  // On a phone the table of factors tells the same in less room.
  const isPhone = useMedia('(max-width: 44.99rem)');
  const shape = (
    <div className="min-w-0">
      <ChartFrame
        title={`Readiness by factor, now against target: ${formatNumber(now.score, 1)} and ${formatNumber(aim.score, 1)} of 100`}
        fileName="neev-readiness-radar"
        legend={LEGEND}
        table={standingTable(standings)}
      >
        <Radar standings={standings} />
      </ChartFrame>
      <p aria-hidden="true" className="mt-1 flex flex-wrap justify-center gap-x-6 text-small text-muted">
        <span className="flex items-center gap-2">
          <span className="h-2.5 w-5 border-2 border-accent bg-accent-soft" /> now
        </span>
        <span className="flex items-center gap-2">
          <span className="w-5 border-t-2 border-dashed border-ink" /> target
        </span>
        <span>{numberWord(FACTORS.length)} factors, each on its own scale</span>
      </p>
    </div>
  );
  return (
    <Section
      isFirst
      title={standingTitle(ladderOf(now, aim))}
      prose={
        <>
          <p>{levelSentence(now)}</p>
          {!standings.some((each) => each.hasOwnTarget) && <p>{OUR_TARGETS}</p>}
        </>
      }
    >
      <div className="@container">
        <div className="grid items-end gap-x-4 gap-y-6 @row:grid-cols-[16rem_minmax(0,1fr)] @columns:grid-cols-[18.5rem_minmax(0,1fr)]">
          <Building score={now.score} level={name} target={aim.score} width={296} />
          {isPhone ? <MoreFields title={SHAPE_TITLE}>{shape}</MoreFields> : shape}
        </div>
      </div>
    </Section>
  );
});
