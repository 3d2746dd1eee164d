import { SOLID, TRACK } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip, StripLine } from '#ui/chart/strip.tsx';
import { formatScore } from '#words/figures/score.ts';
import type { Scores } from '#model/readiness/standings.ts';
import { DIMENSION_IDS, DIMENSIONS, type FactorId } from '#model/facts/readiness.ts';
import { Explained } from '#ui/explained.tsx';
import { dimensionWords } from '#words/readiness/weights.ts';

export interface DimensionScoresProps {
  readonly now: Scores;
  readonly aim: Scores;
  readonly applies: (id: FactorId) => boolean;
}

const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_3.5rem_3.5rem] items-baseline gap-x-3 @row:grid-cols-[13rem_minmax(0,1fr)_4rem_4rem]';

/** The three dimensions and the score that they make, each a bar of 100 with its target as a mark. */
export function DimensionScores({ now, aim, applies }: DimensionScoresProps) {
  return (
    <div className="mt-8 text-table">
      <div aria-hidden="true" className={`${COLUMNS} border-b border-rule pb-1.5 text-small text-muted`}>
        <span className="@row:col-span-2">Dimension</span>
        <span className="text-end">Now</span>
        <span className="text-end">Target</span>
      </div>
      <ul>
        {DIMENSION_IDS.map((id) => (
          <li key={id} className={`${COLUMNS} border-b border-rule py-2`}>
            <span>
              {DIMENSIONS[id].label}{' '}
              <span className="text-small text-muted">
                {now.dimensions[id] === null ? 'no factor applies' : dimensionWords(id, applies)}
              </span>
            </span>
            <ScoreBar now={now.dimensions[id]} aim={aim.dimensions[id]} />
            <Score cell={`readiness.dimension.${id}`} score={now.dimensions[id]} />
            <Target score={aim.dimensions[id]} />
          </li>
        ))}
        <li className={`${COLUMNS} border-t border-ink py-2 font-semibold`}>
          <span>Readiness</span>
          <ScoreBar now={now.score} aim={aim.score} />
          <Score cell="readiness.score" score={now.score} />
          <Target score={aim.score} />
        </li>
      </ul>
    </div>
  );
}

function Score({ cell, score }: { readonly cell: string; readonly score: number | null }) {
  return (
    <span className="tnum text-end">
      {score === null ? (
        <span className="text-muted">—</span>
      ) : (
        <Explained cell={cell} size="plain">
          {formatScore(score)}
        </Explained>
      )}
    </span>
  );
}

function Target({ score }: { readonly score: number | null }) {
  return (
    <span className="tnum text-end text-muted">
      {score === null ? (
        '—'
      ) : (
        <>
          <span className="for-readers">target </span>
          {formatScore(score)}
        </>
      )}
    </span>
  );
}

const BAR = 14;

function ScoreBar({ now, aim }: { readonly now: number | null; readonly aim: number | null }) {
  return (
    <span className="hidden self-center @row:block">
      <Strip x={[0, 100]} height={BAR}>
        <Bar span={[0, 100]} at={0.5} size={BAR} look={TRACK} />
        {now !== null && <Bar span={[0, now]} at={0.5} size={BAR} look={SOLID} />}
        {aim !== null && (
          <StripLine at={aim} size={BAR + 8} stroke="var(--color-ink)" strokeWidth={2} strokeDasharray="5 3" />
        )}
      </Strip>
    </span>
  );
}
