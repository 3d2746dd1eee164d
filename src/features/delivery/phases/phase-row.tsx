import type { ReactNode } from 'react';
import type { GateDay } from '#model/findings/delivery/gate-days.ts';
import { gateCell } from '#model/delivery/gates.ts';
import type { FourNumbers } from '#model/document/document.ts';
import { useActions } from '#bound/context.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { Explained } from '#ui/explained.tsx';
import { formatStep } from '#words/delivery/odds.ts';
import { EMPTY_SHARE, gateOn, LAST_UNLOCKED, PHASE_HEADS, gives, unlockRefusal } from '#words/delivery/phases.ts';
import { formatScore } from '#words/figures/score.ts';
import { withPlace } from './shares.ts';
import type { Shares } from './use-shares.ts';

/** Columns from 800 px: phase, share, unlocked, readiness, gate; below that a phase is a list of names and numbers. */
export const PHASE_COLUMNS = '@row:grid-cols-[minmax(7rem,1fr)_8.25rem_8.25rem_4.5rem_8.25rem]';

/** Refusals stand under the whole row. */
const PROBLEM = 'col-span-full @row:order-1 @row:col-start-2';

export interface PhaseRowProps {
  readonly day: GateDay;
  readonly shares: Shares;
  /** The sentence that refuses all four shares, where they are refused. */
  readonly refusedBy: string | undefined;
  readonly unlocks: FourNumbers;
  /** The gates as entered; null where they follow readiness. */
  readonly gates: FourNumbers | null;
}

/** One phase: what it costs and unlocks, and how likely its gate is passed on its day. */
export function PhaseRow({ day, shares, refusedBy, unlocks, gates }: PhaseRowProps) {
  const { gate, phase, week, score } = day;
  const { edit } = useActions();
  const place = gate - 1;
  const isLast = gate === unlocks.length;
  return (
    <li>
      <div
        role="group"
        aria-label={phase.label}
        className={`grid min-h-14 grid-cols-[minmax(0,1fr)_8.25rem] items-center gap-x-4 gap-y-2 border-b border-rule py-3.5 text-table @row:gap-y-0 @row:py-1.5 ${PHASE_COLUMNS}`}
      >
        <span className="col-span-2 font-medium @row:col-span-1">
          {phase.label} <span className="block text-small font-normal text-muted">{gateOn(week)}</span>
        </span>
        <Name>{PHASE_HEADS.share}</Name>
        <NumberCell
          path={`rollout.costShares.${place}`}
          value={shares.typed[place]}
          onChange={(share) => share !== undefined && shares.set(place, share)}
          refusalOfEmpty={EMPTY_SHARE}
          refusedBy={refusedBy}
          hasOrigin
          problemClassName={PROBLEM}
        />
        <Name>{PHASE_HEADS.unlocked}</Name>
        {isLast ? (
          <span className="flex items-center gap-2">
            <span className="tnum w-19 pr-3 text-end">{formatStep(1)}</span>
            <span className="text-small text-muted">{LAST_UNLOCKED}</span>
          </span>
        ) : (
          <NumberCell
            path={`rollout.unlocks.${place}`}
            value={unlocks[place]}
            onChange={(share) => share !== undefined && edit('rollout.unlocks', withPlace(unlocks, place, share))}
            refusalOfEmpty={EMPTY_SHARE}
            refusal={(share) => unlockRefusal(share, gate, unlocks)}
            hasOrigin
            problemClassName={PROBLEM}
          />
        )}
        <Name>{PHASE_HEADS.score}</Name>
        <span className="tnum @row:text-end">
          {gates === null ? (
            <Explained cell={day.scoreCell} size="plain">
              {formatScore(score)}
            </Explained>
          ) : (
            <>
              {formatScore(score)} <span className="text-small text-muted @row:block">{gives(day.byReadiness)}</span>
            </>
          )}
        </span>
        <Name>{PHASE_HEADS.gate}</Name>
        {gates === null ? (
          <span className="tnum @row:text-end">
            <Explained cell={gateCell(gate)} size="plain">
              {formatStep(day.probability)}
            </Explained>
          </span>
        ) : (
          <NumberCell
            path={gateCell(gate)}
            value={gates[place]}
            onChange={(odds) => odds !== undefined && edit('rollout.gateProbability', withPlace(gates, place, odds))}
            refusalOfEmpty={EMPTY_SHARE}
            hasOrigin
            problemClassName={PROBLEM}
          />
        )}
      </div>
    </li>
  );
}

/** A column's name beside its cell, where there are no columns. */
function Name({ children }: { readonly children: ReactNode }) {
  return (
    <span aria-hidden="true" className="text-muted @row:hidden">
      {children}
    </span>
  );
}
