import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { ACTIONS } from '#model/facts/actions.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';

/** What the chosen actions for readiness add to the one-time cost; they are chosen and priced on their own screen. */
export function ActionsSection({ read }: { readonly read: Case }) {
  const { actions } = read.shape;
  if (actions.length === 0) return null;
  const total = amountOf(read, 'investment.actions');
  return (
    <Section
      title={`${formatMoney(total)} for ${counted(actions.length, 'action')}, paid once`}
      prose={
        <>
          <p>Chosen to raise readiness. Each is paid before the start, and cost risk applies to it.</p>
          <LinkButton href="#/readiness">Change the plan</LinkButton>
        </>
      }
    >
      <ul className="border-t border-ink @columns:-mt-3 @columns:border-0">
        {actions.map((id) => (
          <li key={id} className="flex justify-between gap-4 border-b border-rule py-2 text-table">
            <span>{ACTIONS[id].label}</span>
            <span className="tnum">
              <Explained cell={`actions.${id}.cost`} size="plain">
                {formatMoney(amountOf(read, `actions.${id}.cost`))}
              </Explained>
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-4 border-t border-ink py-2 text-table font-semibold">
          <span>Together</span>
          <span className="tnum">
            <Explained cell="investment.actions" size="plain">
              {formatMoney(total)}
            </Explained>
          </span>
        </li>
      </ul>
    </Section>
  );
}
