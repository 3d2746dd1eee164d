import type { Case } from '#model/business-case/read-case.ts';
import { waitingOf } from '#model/findings/waiting.ts';
import { Explained } from '#ui/explained.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { WAITING_TITLE, waitingNote } from '#words/waiting.ts';

/** What three months of waiting cost, or save where the case loses money. Silent where they make no difference. */
export function WaitingSection({ read }: { readonly read: Case }) {
  const routeOfField = useFieldRoute();
  const waiting = waitingOf(read);
  if (waiting === null) return null;
  const route = routeOfField('finance.discountRate');
  return (
    <Section
      title={
        <>
          {WAITING_TITLE[waiting.kind]}{' '}
          <Explained cell="finance.waitingQuarter" size="plain">
            {formatMoney(waiting.amount)}
          </Explained>
        </>
      }
    >
      <p className="max-w-[40rem] text-table text-muted @columns:pt-1">{waitingNote(waiting)}</p>
      {route !== null && (
        <p className="mt-2">
          <LinkButton href={route}>Check the discount rate</LinkButton>
        </p>
      )}
    </Section>
  );
}
