import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { KIND_IDS, KINDS, type Kind } from '#model/facts/benefit-lines.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Empty } from '#ui/empty.tsx';
import { Explained } from '#ui/explained.tsx';
import { kindMeaning } from '#words/benefits/kinds.ts';
import { cashTitle } from '#words/benefits/opening.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { formatRoi } from '#words/figures/percent.ts';
import { stacked } from '#ui/chart/bar-box.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { KIND_LOOK } from '#ui/chart/kind-look.ts';
import { Strip, StripLine } from '#ui/chart/strip.tsx';
import { Swatch } from '#ui/chart/swatch.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { kindsTable } from '#features/benefits/shared/tables.ts';

/** Of the bar, px. */
const HEIGHT = 36;
/** A kind that brings anything is seen: of the whole at least. */
const LEAST = 0.004;

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
        <Stack kinds={kinds.filter(({ amount }) => amount > 0)} annual={annual} />
        <ul className="mt-3">
          {kinds.map(({ kind, amount }) => (
            <li
              key={kind}
              className="grid grid-cols-[0.875rem_minmax(0,1fr)_auto_3rem] items-baseline gap-x-3 border-b border-rule py-2 text-table @broad:grid-cols-[0.875rem_12rem_minmax(0,1fr)_4.5rem_3.5rem]"
            >
              <span className="mt-0.5 self-start">
                <Swatch look={KIND_LOOK[kind]} size={14} />
              </span>
              <span className="font-semibold">{KINDS[kind].label}</span>
              <span className="col-span-3 col-start-2 row-start-2 text-small text-muted @broad:col-span-1 @broad:col-start-3 @broad:row-start-1">
                {kindMeaning(kind, amountOf(read, 'benefits.capacityCashable'))}
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

interface StackProps {
  /** Those that bring something, ₹ a year. */
  readonly kinds: readonly { readonly kind: Kind; readonly amount: number }[];
  readonly annual: number;
}

function Stack({ kinds, annual }: StackProps) {
  const spans = stacked(kinds.map(({ amount }) => Math.max(amount / annual, LEAST)));
  const ends = spans.map(([, to]) => to);
  return (
    <Strip x={[0, ends.at(-1) ?? 1]} height={HEIGHT}>
      {kinds.map(({ kind }, k) => (
        <Bar key={kind} span={spans[k] ?? [0, 0]} at={0.5} size={HEIGHT} look={KIND_LOOK[kind]} />
      ))}
      {ends.slice(0, -1).map((end) => (
        <StripLine key={end} at={end} stroke="var(--color-paper)" />
      ))}
    </Strip>
  );
}
