import type { Case } from '#model/business-case/read-case.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { Section } from '#ui/page.tsx';
import { WarningsList } from '#ui/warnings-list.tsx';
import { objectionsTo } from './objections.ts';

/** What a careful reader would say of these benefits, each with the field that answers it. Silent where there is nothing. */
export function ObjectionsSection({ read }: { readonly read: Case }) {
  const warnings = objectionsTo(read);
  if (warnings.length === 0) return null;
  return (
    <Section
      title={`${capitalise(counted(warnings.length, 'objection'))} to these benefits`}
      prose={<p>Worked out from the figures as they stand. Each link leads to the field that answers it.</p>}
    >
      <WarningsList warnings={warnings} read={read} />
    </Section>
  );
}
