import type { Case } from '#model/business-case/read-case.ts';
import type { Warning } from '#model/business-case/warnings.ts';
import { useFieldRoute } from './field-route.ts';
import { warningWords, type WarningWords } from '#words/warnings.ts';
import { Icon } from './icon.tsx';
import { LinkButton } from './link-button.tsx';
import { SourcedText } from './source-note.tsx';
import { arriveAt } from './use-arrival.ts';

export interface WarningsListProps {
  readonly warnings: readonly Warning[];
  /** The case that they arise in. */
  readonly read: Case;
  /** Of all but the first only the title stands until it is pressed. */
  readonly foldsRest?: boolean;
}

/** Objections, each with its reason and a link to the field that answers it. */
export function WarningsList({ warnings, read, foldsRest = false }: WarningsListProps) {
  return (
    <ul>
      {warnings.map((warning, k) => {
        const words = warningWords(warning, read);
        return (
          <li key={words.title} className="flex gap-3 border-b border-rule py-3 first:pt-0 last:border-b-0">
            <Icon name="warning" className="mt-0.5 shrink-0 text-loss" />
            {foldsRest && k > 0 ? (
              <details className="group min-w-0 flex-1 print:[&::details-content]:[content-visibility:visible]">
                <summary className="flex list-none items-start justify-between gap-3 text-table font-semibold [&::-webkit-details-marker]:hidden">
                  {words.title}
                  <Icon name="chevron" className="mt-0.5 shrink-0 text-muted group-open:rotate-180 print:hidden" />
                </summary>
                <Reason words={words} />
              </details>
            ) : (
              <div>
                <p className="text-table font-semibold">{words.title}</p>
                <Reason words={words} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Reason({ words: { detail, action } }: { readonly words: WarningWords }) {
  const route = useFieldRoute()(action.path);
  return (
    <>
      <p className="mb-1 max-w-[36rem] text-table text-muted">
        <SourcedText>{detail}</SourcedText>
      </p>
      {route !== null && (
        <LinkButton href={route} onPress={() => location.hash === route && arriveAt(action.path)}>
          {action.label}
        </LinkButton>
      )}
    </>
  );
}
