import { ENTERED_IDS } from '#model/document/document.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { NumberEntry } from './number-entry.tsx';

/** The five totals over the horizon. */
export function EnteredSection() {
  return (
    <FormSection title="What the budget says" prose={<p>Each is the total over all years of the case.</p>}>
      {ENTERED_IDS.map((id) => (
        <NumberEntry key={id} path={`investment.entered.${id}`} isRequired />
      ))}
    </FormSection>
  );
}
