import { shapingChoice } from '#model/business-case/shaping-choices.ts';
import { accrualChoiceOf } from '#model/findings/accrual.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { useResults } from '#bound/context.ts';
import { accrualNote } from '#words/accrual.ts';

const { path, label, words } = shapingChoice('finance.accrual');

/** How the first year's benefit comes, and what that does to payback and peak funding. */
export function AccrualEntry() {
  const { working } = useResults();
  return (
    <ChoiceField
      path={path}
      label={label}
      hint="how it comes within the year"
      hasOrigin
      words={words}
      initial="rising"
      description={accrualNote(accrualChoiceOf(working))}
    />
  );
}
