import type { Case } from '#model/business-case/read-case.ts';
import type { Warning } from '#model/business-case/warnings.ts';
import { useFieldRoute } from './field-route.ts';
import { warningWords } from '#words/warnings.ts';
import { Icon } from './icon.tsx';
import { LinkButton } from './link-button.tsx';
import { SourcedText } from './source-note.tsx';
import { arriveAt } from './use-arrival.ts';

export interface WarningsListProps {
  readonly warnings: readonly Warning[];
  /** The case that they arise in. */
  readonly read: Case;
}

/** Objections, each with its reason and a link to the field that answers it. */
export function WarningsList({ warnings, read }: WarningsListProps) {
  const routeOfField = useFieldRoute();
  return (
    <ul>
      {warnings.map((warning) => {
        const { title, detail, action } = warningWords(warning, read);
        const route = routeOfField(action.path);
        return (
          <li key={title} className="flex gap-3 border-b border-rule py-3 first:pt-0 last:border-b-0">
            <Icon name="warning" className="mt-0.5 shrink-0 text-loss" />
            <div>
              <p className="text-table font-semibold">{title}</p>
              <p className="mb-1 max-w-[36rem] text-table text-muted">
                <SourcedText>{detail}</SourcedText>
              </p>
              {route !== null && (
                <LinkButton href={route} onPress={() => location.hash === route && arriveAt(action.path)}>
                  {action.label}
                </LinkButton>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
