import { useDeferredValue } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { useResults } from '#bound/context.ts';
import { UncountedNotice } from '#bound/uncounted-notice.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { Page } from '#ui/page.tsx';
import { whenPainted } from '#ui/when-painted.ts';
import { StartSection } from './start/start-section.tsx';
import { useStart } from './start/use-start.ts';
import { WhoseLine } from './start/whose-line.tsx';
import { VerdictOpening } from './opening/verdict-opening.tsx';

// More than half of the screen's code, of which the first sentence needs nothing.
const VerdictGrounds = lazyPart(
  'What shows the answer',
  () => import('./verdict-grounds.tsx'),
  (module) => module.VerdictGrounds,
  { after: whenPainted },
);

/** Holds what follows below the window, and says nothing: it is there for a moment. */
const ROOM = <div className="min-h-dvh print:hidden" />;

export interface VerdictPageProps {
  /** Path of the field to focus on arrival, of the few that are asked for here. */
  readonly field?: string;
}

/** Is it worth it? The answer, then what shows it, in the order in which a board asks. */
export function VerdictPage({ field }: VerdictPageProps) {
  const results = useResults();
  const { working } = results;
  const start = useStart();
  // The answer is drawn first, what shows it right after: on a slow phone the sentence need not wait for the tables, nor
  // does a keystroke that makes a case.
  const isRestDue = useDeferredValue(true, false);
  const hasCase = hasFigures(working.document);
  const hadCase = useDeferredValue(hasCase);
  return (
    <Page>
      <WhoseLine start={start} />
      <VerdictOpening results={results} />
      {hasCase && <UncountedNotice read={working} className="mt-6" />}
      <StartSection start={start} field={field} />
      {(isRestDue || !hasCase) && <VerdictGrounds results={results} hasCase={hasCase && hadCase} meanwhile={ROOM} />}
    </Page>
  );
}
