import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { ENTERED_IDS, type EnteredId, type InvestmentMode } from '#model/document/document.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario, type Change } from '#store/neev-store.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { counted } from '#words/figures/numbers.ts';

const WORDS: Readonly<Record<InvestmentMode, string>> = {
  bottom_up: 'Built up from the team',
  entered: 'Totals over the horizon',
};

const MEANING: Readonly<Record<InvestmentMode, string>> = {
  bottom_up: 'People, platform, tools, training and consulting, each growing at its own rate.',
  entered: 'Five totals, as a budget gives them. Team, infrastructure and tools are spread evenly; nothing grows.',
};

/** How the costs are given. Totals start as what the built-up case comes to, so that a switch alone loses nothing. */
export function ModeSection({ read }: { readonly read: Case }) {
  const { editAll, edit } = useActions();
  // The choice itself, not the figures that follow it: those may come a moment later from a worker.
  const mode = useNeev((state) => shownScenario(state).document.investment?.mode) ?? 'bottom_up';
  const choose = (chosen: InvestmentMode): void => {
    if (chosen === 'bottom_up') edit('investment.mode', undefined);
    else editAll([{ path: 'investment.mode', value: 'entered' }, ...missingTotals(read)], 'Investment as totals');
  };
  return (
    <FormSection
      title="How the costs are given"
      prose={<p>What you entered the other way stays, and comes back with it.</p>}
    >
      <ChoiceField
        path="investment.mode"
        label="Costs"
        hint={`over ${counted(read.shape.years, 'year')}`}
        words={WORDS}
        initial="bottom_up"
        onChoose={choose}
        description={MEANING[mode]}
      />
    </FormSection>
  );
}

/** The totals not entered yet, as the built-up case has them before cost risk, in whole rupees. */
function missingTotals(read: Case): readonly Change[] {
  if (read.shape.mode === 'entered') return [];
  const entered = read.document.investment?.entered ?? {};
  const overYears = (id: EnteredId) =>
    yearsOf(read.shape).reduce((sum, year) => sum + amountOf(read, `spend.${id}.${year}`), 0);
  return ENTERED_IDS.filter((id) => entered[id] === undefined).map((id) => ({
    path: `investment.entered.${id}`,
    value: Math.round(id === 'training' || id === 'consulting' ? amountOf(read, `investment.${id}`) : overYears(id)),
  }));
}
