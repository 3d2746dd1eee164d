import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { KINDS } from '#model/facts/benefit-lines.ts';
import { emptyLinesOf, kindGroupsOf, leadingKindOf, type KindGroup } from '#model/findings/kinds.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { beforeRampWords, emptyLinesNote, leadingKindTitle } from '#words/kinds.ts';
import { KindBar } from '#ui/chart/kind-bar.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { CountingBars } from './counting-bars.tsx';
import { benefitsTable } from '#features/verdict/shared/tables.ts';

/** Benefits at maturity by kind and by line, largest first, on one scale; then what is left if only the firmest count. */
export function BenefitsSection({ read }: { readonly read: Case }) {
  const groups = kindGroupsOf(read);
  const annual = amountOf(read, 'benefits.annual');
  const largest = Math.max(...groups.flatMap(({ lines }) => lines.map(({ amount }) => amount)), 0);
  const money = moneyScale([annual]);
  const emptyNote = emptyLinesNote(emptyLinesOf(read));
  return (
    <Section
      title={leadingKindTitle(leadingKindOf(read))}
      prose={
        <>
          <p>
            The fainter the bar, the further from cash. If only cash counts,{' '}
            <b>{formatMoney(amountOf(read, 'benefits.kind.cash'))}</b> a year stands against{' '}
            <b>{formatMoney(amountOf(read, 'investment.running.1'))}</b> of running cost.
          </p>
          {emptyNote !== null && <p>{emptyNote}</p>}
          <LinkButton href="#/benefits">Open the benefits</LinkButton>
        </>
      }
    >
      <ChartFrame
        isTable
        title="Benefits a year at full maturity, by kind and by line"
        fileName="neev-benefits"
        table={benefitsTable(groups)}
      >
        {groups.map((group) => (
          <KindRows key={group.kind} group={group} largest={largest} money={money} />
        ))}
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t-2 border-ink pt-2.5 text-table font-semibold @columns:grid-cols-[12rem_5rem_minmax(0,1fr)]">
          <span>At full maturity</span>
          <span className="tnum text-end">
            <Explained cell="benefits.annual" size="plain">
              {money.write(annual, 1)}
            </Explained>
          </span>
          <span className="col-span-2 font-normal text-muted @columns:col-span-1 @columns:pl-4">
            {beforeRampWords(money.head, firstMaturities(read))}
          </span>
        </div>
      </ChartFrame>
      <CountingBars read={read} />
    </Section>
  );
}

/** The shares that the first years reach; none under a flat ramp. */
const firstMaturities = ({ shape, ...read }: Case): readonly number[] =>
  shape.ramp === 'flat'
    ? []
    : yearsOf(shape)
        .slice(0, 3)
        .map((year) => amountOf(read, `benefits.maturity.${year}`));

interface KindRowsProps {
  readonly group: KindGroup;
  /** The largest line of all kinds, which fills the width. */
  readonly largest: number;
  readonly money: MoneyScale;
}

function KindRows({ group: { kind, total, lines }, largest, money }: KindRowsProps) {
  return (
    <div className="grid break-inside-avoid gap-x-4 border-b border-rule py-2 last:border-b-0 @columns:grid-cols-[12rem_5rem_minmax(0,1fr)]">
      <div className="flex justify-between gap-4 text-table font-semibold @columns:contents">
        <span>{KINDS[kind].label}</span>
        <span className="tnum text-end">
          <Explained cell={`benefits.kind.${kind}`} size="plain">
            {money.write(total, 1)}
          </Explained>
        </span>
      </div>
      <ul className="@columns:pl-4">
        {lines.map(({ id, label, amount }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)_auto] @columns:grid-cols-[9.5rem_minmax(0,1fr)_4.5rem] items-center gap-x-3 py-0.5 text-table text-muted @columns:text-ink"
          >
            <span className="truncate" title={label}>
              {label}
            </span>
            <KindBar kind={kind} share={largest === 0 ? 0 : amount / largest} />
            <span className="tnum text-end">
              <Explained cell={`benefits.lines.${id}`} size="plain">
                {money.write(amount, 1)}
              </Explained>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
