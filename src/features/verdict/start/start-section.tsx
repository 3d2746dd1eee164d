import { givenIn } from '#model/findings/given.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import type { Scenario } from '#store/workspace.ts';
import { focusHeading, headingOf } from '#ui/heading.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { missingWords } from '#words/company/given.ts';
import { addressHere } from './address.ts';
import type { Start } from './use-start.ts';

const StartForm = lazyPart(
  'The form for the first figures',
  () => import('./start-form.tsx'),
  (module) => module.StartForm,
);

const LOADING = <div className="min-h-dvh" role="status" aria-label="Loading" />;

export interface StartSectionProps {
  readonly start: Start;
  /** The path of the field to focus on arrival. */
  readonly field: string | undefined;
}

/** Under the answer: the form for the figures that matter, or which of them are missing. Silent where all are there. */
export function StartSection({ start, field }: StartSectionProps) {
  const scenario = useNeev(shownScenario);
  if (start.isOpen) {
    return (
      <StartForm
        key={scenario.id}
        isBlank={start.isBlank}
        onDone={() => {
          start.close();
          toAnswer();
        }}
        meanwhile={LOADING}
        {...(field === undefined ? {} : { field })}
      />
    );
  }
  return <Incomplete scenario={scenario} onOpen={start.open} />;
}

/** To the sentence, as if one had come to the screen. */
function toAnswer(): void {
  const heading = headingOf(document.body);
  if (heading !== undefined) focusHeading(heading);
  scrollTo({ top: 0, behavior: 'instant' });
}

/** What the case goes without, since a figure that was not given is none. */
function Incomplete({ scenario: { document }, onOpen }: { readonly scenario: Scenario; readonly onOpen: () => void }) {
  const given = givenIn(document);
  const [first] = given.missing;
  const words = missingWords(given);
  if (words === null || first === undefined) return null;
  return (
    <p className="mt-6 max-w-[40rem] text-margin text-muted">
      {words}{' '}
      <LinkButton href={addressHere(`company.${first}`)} onPress={onOpen}>
        Put {given.missing.length === 1 ? 'it' : 'them'} in
      </LinkButton>
    </p>
  );
}
