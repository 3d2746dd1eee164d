import type { ReactNode } from 'react';
import { figuresThatMatter } from '#model/business-case/entered.ts';
import { numberField } from '#model/document/fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { Empty } from './empty.tsx';
import { useFieldRoute } from './field-route.ts';
import { LinkButton } from './link-button.tsx';

export interface InvitationProps {
  readonly document: ScenarioDocument;
  /** What stands here once they are entered. */
  readonly children: ReactNode;
}

/** Stands in place of what cannot be told of an empty company, and leads to the four figures that matter. */
export function Invitation({ document, children }: InvitationProps) {
  const routeOfField = useFieldRoute();
  return (
    <div className="mt-10">
      <Empty
        title="Four figures begin it"
        actions={figuresThatMatter(document).map((base) => (
          <LinkButton key={base} href={routeOfField(`company.${base}`) ?? '#/company'}>
            {numberField(`company.${base}`).label}
          </LinkButton>
        ))}
      >
        {children}
      </Empty>
    </div>
  );
}
