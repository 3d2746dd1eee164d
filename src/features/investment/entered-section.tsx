import { ENTERED_IDS } from '#model/document/document.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';

const EMPTY = 'Type an amount, or 0: all five totals are needed.';

/** The five totals over the horizon. */
export function EnteredSection() {
  return (
    <FormSection title="What the budget says" prose={<p>Each is the total over all years of the case.</p>}>
      {ENTERED_IDS.map((id) => (
        <NumberField key={id} path={`investment.entered.${id}`} refusalOfEmpty={EMPTY} />
      ))}
    </FormSection>
  );
}
