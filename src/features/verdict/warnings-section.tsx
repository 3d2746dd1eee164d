import { LENSES } from '#model/business-case/lenses.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { useActions } from '#store/context.ts';
import { routeOfField } from '#ui/field-route.ts';
import { capitalise, counted } from '#ui/format/numbers.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { warningWords, type WarningWords } from './warning-words.ts';

/** What a careful reader would object to, each with what answers it. Silent where there is nothing. */
export function WarningsSection({ read }: { readonly read: Case }) {
  const warnings = warningsOf(read);
  if (warnings.length === 0) return null;
  return (
    <Section
      title={`${capitalise(counted(warnings.length, 'objection'))} to expect`}
      prose={<p>What a careful reader will ask first, worked out from the figures as they stand.</p>}
    >
      <ul>
        {warnings.map((warning) => {
          const words = warningWords(warning, read.shape.size);
          return (
            <li key={words.title} className="flex gap-3 border-b border-rule py-3 first:pt-0 last:border-b-0">
              <Icon name="warning" className="mt-0.5 text-loss" />
              <div>
                <p className="text-table font-semibold">{words.title}</p>
                <p className="mb-1 max-w-[36rem] text-table text-muted">{words.detail}</p>
                <WarningAction action={words.action} />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function WarningAction({ action }: { readonly action: WarningWords['action'] }) {
  const { chooseLens } = useActions();
  if ('lens' in action)
    return (
      <LinkButton onPress={() => chooseLens(LENSES[action.lens].fields, LENSES[action.lens].label)}>
        {action.label}
      </LinkButton>
    );
  const route = routeOfField(action.path);
  return route === null ? null : <LinkButton href={route}>{action.label}</LinkButton>;
}
