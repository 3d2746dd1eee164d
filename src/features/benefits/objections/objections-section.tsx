import type { Case } from '#model/business-case/read-case.ts';
import { benefitWarningsOf } from '#model/findings/objections.ts';
import { objectionsTitle } from '#words/objections.ts';
import { Section } from '#ui/page.tsx';
import { WarningsList } from '#ui/warnings-list.tsx';

/** What a careful reader would say of these benefits, each with the field that answers it. Silent where there is nothing. */
export function ObjectionsSection({ read }: { readonly read: Case }) {
  const warnings = benefitWarningsOf(read);
  if (warnings.length === 0) return null;
  return (
    <Section
      title={objectionsTitle(warnings.length, 'benefits')}
      prose={<p>Worked out from the figures as they stand. Each link leads to the field that answers it.</p>}
    >
      <WarningsList warnings={warnings} read={read} />
    </Section>
  );
}
