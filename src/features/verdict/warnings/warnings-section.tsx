import type { Case } from '#model/business-case/read-case.ts';
import { gravestWarnings } from '#model/findings/objections.ts';
import { objectionsTitle } from '#words/objections.ts';
import { Section } from '#ui/page.tsx';
import { WarningsList } from '#ui/warnings-list.tsx';

/** What a careful reader would object to, each with what answers it. Silent where there is nothing. */
export function WarningsSection({ read }: { readonly read: Case }) {
  const warnings = gravestWarnings(read);
  if (warnings.length === 0) return null;
  return (
    <Section
      title={objectionsTitle(warnings.length, 'case')}
      prose={<p>What a careful reader will ask first, worked out from the figures as they stand.</p>}
    >
      <WarningsList warnings={warnings} read={read} foldsRest />
    </Section>
  );
}
