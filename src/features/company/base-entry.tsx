import { numberField } from '#model/document/fields.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { TeamCost } from '#bound/company/team-cost.tsx';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { carriers, idleNote } from './bases.ts';
import { NumberEntry } from './number-entry.tsx';

/** What revenue is, and how much of the case rests on it. */
function RevenueHint() {
  const { working } = useResults();
  const share = carriers(working).find(({ base }) => base === 'annualRevenue')?.share ?? 0;
  const { hint } = numberField('company.annualRevenue');
  return (
    <>
      {hint}
      {share > 0 && `; carries ${Math.round(share * 100)}% of the benefit`}
    </>
  );
}

/** One yearly amount, with a word where it moves nothing. */
export function BaseEntry({ base }: { readonly base: BaseId }) {
  const note = useNeev((state) => idleNote(shownScenario(state).document, base));
  return (
    <NumberEntry
      path={`company.${base}`}
      description={note}
      {...(base === 'annualRevenue' ? { hint: <RevenueHint /> } : {})}
      {...(base === 'dataTeamCost' ? { helper: <TeamCost /> } : {})}
    />
  );
}
