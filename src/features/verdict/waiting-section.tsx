import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { Explained } from '#ui/explained.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';

/** What three months of waiting cost, or save where the case loses money. Silent where they make no difference. */
export function WaitingSection({ read }: { readonly read: Case }) {
  const routeOfField = useFieldRoute();
  const cost = amountOf(read, 'finance.waitingQuarter');
  const rate = amountOf(read, 'finance.discountRate');
  // Before anything is entered there is nothing to wait for.
  if (Math.round(cost) === 0 || amountOf(read, 'benefits.annual') === 0) return null;
  const route = routeOfField('finance.discountRate');
  const amount = (
    <Explained cell="finance.waitingQuarter" size="plain">
      {formatMoney(Math.abs(cost))}
    </Explained>
  );
  return (
    <Section
      title={
        cost > 0 ? (
          <>Each quarter of waiting costs {amount}</>
        ) : (
          <>The case loses money, and each quarter of waiting saves {amount}</>
        )
      }
    >
      <p className="max-w-[40rem] text-table text-muted @columns:pt-1">
        Deferral only: the same case begun three months later, every rupee of it worth less at {formatRate(rate)} a
        year.
        {cost > 0
          ? ' What competitors do meanwhile, and incidents that happen meanwhile, are not in it.'
          : ' Waiting does not mend the case; it only puts the loss off.'}
      </p>
      {route !== null && (
        <p className="mt-2">
          <LinkButton href={route}>Check the discount rate</LinkButton>
        </p>
      )}
    </Section>
  );
}
