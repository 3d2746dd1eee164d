import type { Case } from '#model/business-case/read-case.ts';
import { leftOutOf, materialIn } from '#model/findings/left-out.ts';
import { gravestWarnings } from '#model/findings/objections.ts';
import { objectionsTitle } from '#words/objections.ts';
import { Section } from '#ui/page.tsx';
import { WarningsList } from '#ui/warnings-list.tsx';
import { LeftOutObjection } from './left-out-objection.tsx';

/** What a careful reader would object to, each with what answers it. Silent where there is nothing. */
export function WarningsSection({ read }: { readonly read: Case }) {
  const warnings = gravestWarnings(read);
  const material = materialIn(leftOutOf(read));
  const count = warnings.length + (material.length > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <Section
      title={objectionsTitle(count, 'case')}
      prose={<p>What a careful reader will ask first, worked out from the figures as they stand.</p>}
    >
      {warnings.length > 0 && <WarningsList warnings={warnings} read={read} foldsRest />}
      {material.length > 0 && <LeftOutObjection material={material} isFirst={warnings.length === 0} />}
    </Section>
  );
}
