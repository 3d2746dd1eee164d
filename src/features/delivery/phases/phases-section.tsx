import { memo, useId, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { gateDaysOf } from '#model/findings/delivery/gate-days.ts';
import { gatesGiven } from '#model/document/choices-in-force.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { shownScenario } from '#store/neev-store.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { gateDaysTitle, PHASE_HEADS, PHASES_NOTE, USUAL_LISTS } from '#words/delivery/phases.ts';
import { FollowsRow } from './follows-row.tsx';
import { listInForce } from './lists.ts';
import { PHASE_COLUMNS, PhaseRow } from './phase-row.tsx';
import { Together } from './together.tsx';
import { useShares } from './use-shares.ts';

/** The gates day by day, and every number of the rollout as a field. */
export const PhasesSection = memo(function PhasesSection({ read }: { readonly read: Case }) {
  const days = useMemo(() => gateDaysOf(read), [read]);
  // The document is followed, not the figures that may come a moment later.
  const document = useNeev((state) => shownScenario(state).document);
  const shares = useShares();
  const refusalId = useId();
  const isGiven = gatesGiven(document);
  const gates = isGiven ? listInForce(document, 'rollout.gateProbability') : null;
  return (
    <FormSection title={gateDaysTitle(days, read.shape.gatesGiven)} prose={<Prose />}>
      <div
        aria-hidden="true"
        className={`hidden items-end gap-x-4 border-b border-rule pb-2 text-small text-muted @row:grid ${PHASE_COLUMNS}`}
      >
        <span>{PHASE_HEADS.phase}</span>
        <span>{PHASE_HEADS.share}</span>
        <span>{PHASE_HEADS.unlocked}</span>
        <span className="text-end">{PHASE_HEADS.score}</span>
        <span className={gates === null ? 'text-end' : ''}>{PHASE_HEADS.gate}</span>
      </div>
      <ul>
        {days.map((day) => (
          <PhaseRow
            key={day.gate}
            day={day}
            shares={shares}
            refusedBy={shares.isRefused ? refusalId : undefined}
            unlocks={listInForce(document, 'rollout.unlocks')}
            gates={gates}
          />
        ))}
      </ul>
      <Together shares={shares} id={refusalId} />
      <FollowsRow days={days} isGiven={isGiven} />
      <NumberField path="rollout.bigBangSuccess" />
    </FormSection>
  );
});

/** What the columns mean, and the way back to the usual numbers of a column that was entered. */
function Prose() {
  const { edit, seal } = useActions();
  const rollout = useNeev((state) => shownScenario(state).document.rollout);
  const reset = (path: string): void => {
    edit(path, undefined);
    seal();
  };
  return (
    <>
      <p>{PHASES_NOTE}</p>
      {rollout?.costShares !== undefined && (
        <LinkButton onPress={() => reset('rollout.costShares')}>{USUAL_LISTS.costShares}</LinkButton>
      )}
      {rollout?.unlocks !== undefined && (
        <LinkButton onPress={() => reset('rollout.unlocks')}>{USUAL_LISTS.unlocks}</LinkButton>
      )}
    </>
  );
}
