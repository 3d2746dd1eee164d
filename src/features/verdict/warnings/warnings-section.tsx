import type { Case } from '#model/business-case/read-case.ts';
import { materialIn } from '#model/findings/left-out.ts';
import { gravestWarnings } from '#model/findings/objections.ts';
import { useLeftOut } from '#bound/context.ts';
import { objectionsTitle } from '#words/objections.ts';
import { Section } from '#ui/page.tsx';
import { WarningsList } from '#ui/warnings-list.tsx';
import { LeftOutObjection } from './left-out-objection.tsx';

/** What a careful reader would object to, each with what answers it. Silent where there is nothing. */
export function WarningsSection({ read }: { readonly read: Case }) {
  const warnings = gravestWarnings(read);
  const { finding, isStale } = useLeftOut();
  const material = finding === null ? [] : materialIn(finding);
  const count = warnings.length + (material.length > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <Section
      title={objectionsTitle(count, 'case')}
      prose={<p>What a careful reader will ask first, worked out from the figures as they stand.</p>}
    >
      {warnings.length > 0 && <WarningsList warnings={warnings} read={read} foldsRest />}
      {material.length > 0 && (
        <div className={isStale ? 'opacity-60' : undefined} aria-busy={isStale}>
          <LeftOutObjection material={material} isFirst={warnings.length === 0} />
        </div>
      )}
    </Section>
  );
}
