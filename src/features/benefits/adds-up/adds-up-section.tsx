import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { KIND_IDS, KINDS } from '#model/facts/benefit-lines.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Empty } from '#ui/empty.tsx';
import { Explained } from '#ui/explained.tsx';
import { cashTitle } from '#words/benefits/opening.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { formatRoi } from '#words/figures/percent.ts';
import { KIND_FILL } from '#ui/kind-bar.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { kindsTable } from '#features/benefits/shared/tables.ts';

/** The annual benefit at maturity as one bar of its kinds, from the softest to cash. */
export function AddsUpSection({ read }: { readonly read: Case }) {
  const annual = amountOf(read, 'benefits.annual');
  const cash = amountOf(read, 'benefits.kind.cash');
  const money = moneyScale([annual]);
  const kinds = KIND_IDS.map((kind) => ({ kind, amount: amountOf(read, `benefits.kind.${kind}`) }));
  if (annual === 0 || !hasFigures(read.document))
    return (
      <Section isFirst title="What adds up">
        <Empty title="Nothing to add up yet" actions={<LinkButton href="#/company">Describe the company</LinkButton>}>
          Each line takes a share of something that the company spends or earns in a year.
        </Empty>
      </Section>
    );
  return (
    <Section
      isFirst
      title={cashTitle(annual, cash)}
      prose={<p>The first thing a CFO asks: is it cash? From left to right, each kind is closer to it.</p>}
    >
      <ChartFrame
        isTable
        title="Benefit a year at full maturity by kind"
        fileName="neev-benefits-by-kind"
        table={kindsTable(read)}
      >
        <div className="flex h-9 gap-px" aria-hidden="true">
          {kinds
            .filter(({ amount }) => amount > 0)
            .map(({ kind, amount }) => (
              <span key={kind} className={`min-w-0.5 ${KIND_FILL[kind]}`} style={{ flexGrow: amount / annual }} />
            ))}
        </div>
        <ul className="mt-3">
          {kinds.map(({ kind, amount }) => (
            <li
              key={kind}
              className="grid grid-cols-[0.875rem_minmax(0,1fr)_auto_3rem] items-baseline gap-x-3 border-b border-rule py-2 text-table @broad:grid-cols-[0.875rem_12rem_minmax(0,1fr)_4.5rem_3.5rem]"
            >
              <span aria-hidden="true" className={`mt-0.5 size-3.5 self-start ${KIND_FILL[kind]}`} />
              <span className="font-semibold">{KINDS[kind].label}</span>
              <span className="col-span-3 col-start-2 row-start-2 text-small text-muted @broad:col-span-1 @broad:col-start-3 @broad:row-start-1">
                {KINDS[kind].meaning}
              </span>
              <span className="tnum text-end">
                <Explained cell={`benefits.kind.${kind}`} size="plain">
                  {money.write(amount, 1)}
                </Explained>
              </span>
              <span className="tnum text-end text-muted">{formatRoi(amount / annual)}</span>
            </li>
          ))}
          <li className="grid grid-cols-[minmax(0,1fr)_auto_3rem] items-baseline gap-x-3 border-t border-ink py-2 text-table font-semibold @broad:grid-cols-[minmax(0,1fr)_4.5rem_3.5rem]">
            <span>
              At full maturity <span className="font-normal text-muted">in {money.head} a year</span>
            </span>
            <span className="tnum text-end">
              <Explained cell="benefits.annual" size="plain">
                {money.write(annual, 1)}
              </Explained>
            </span>
            <span />
          </li>
        </ul>
      </ChartFrame>
    </Section>
  );
}
